import { createContext, type MouseEvent, useContext } from 'react';
import { isPlain } from './links.ts';

/** Opens the explanation of a figure beside the page. Undefined until scripts run. */
export interface Why {
  open(address: string): void;
}

export const WhyContext = createContext<Why | undefined>(undefined);

export function useWhy(): Why | undefined {
  return useContext(WhyContext);
}

/** What a click on a link to an explanation does: opens it beside the page, unless a new tab or window was asked for. */
export function useOpenWhy(address: string): (event: MouseEvent) => void {
  const why = useWhy();
  return (event) => {
    if (why === undefined || !isPlain(event)) return;
    event.preventDefault();
    why.open(address);
  };
}
