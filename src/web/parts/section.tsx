import type { ReactNode } from 'react';
import { useHeld } from './held.tsx';

/** A part of a page with its heading; the heading is what the region is called. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}) {
  const held = useHeld(
    <>
      <h2 id={id}>{title}</h2>
      {intro === undefined ? null : <p className="section-intro">{intro}</p>}
      {children}
    </>,
  );
  return (
    <section className="section" aria-labelledby={id} ref={held.ref}>
      {held.children}
    </section>
  );
}

/** Facts about one thing: terms and what is known of them. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Says that a list is empty, and that this is not the same as nothing being there. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="nothing">{children}</p>;
}
