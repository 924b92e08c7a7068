import { createContext, useContext } from 'react';

/** Opens the explanation of a figure beside the page. Undefined until scripts run. */
export interface Why {
  open(address: string): void;
}

export const WhyContext = createContext<Why | undefined>(undefined);

export function useWhy(): Why | undefined {
  return useContext(WhyContext);
}
