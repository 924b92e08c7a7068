import type { ReactNode } from 'react';
import { useFrame } from './frame.ts';

/** Words of this record that exist in English only (titles, notes, purposes), marked as such for those who hear the page. */
export function Own({ children }: { readonly children: ReactNode }) {
  const { language } = useFrame();
  return language === 'en' ? children : <span lang="en">{children}</span>;
}
