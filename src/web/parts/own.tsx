import type { ReactNode } from 'react';
import { useFrame } from './frame.ts';

/** Words of this record that exist in English only (titles, notes, purposes), marked as such for those who hear the page. */
export function Own({
  children,
  quoted = false,
}: {
  readonly children: ReactNode;
  /** In quotation marks where it stands among words of another language. */
  readonly quoted?: boolean;
}) {
  const { language } = useFrame();
  if (language === 'en') return children;
  const own = <span lang="en">{children}</span>;
  return quoted ? <>«{own}»</> : own;
}
