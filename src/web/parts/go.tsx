import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { addressOf, pageOf, useFrame } from './frame.ts';

interface GoProps {
  /** Path without the language, such as `/partners`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string;
}

/** A link to another page that keeps the language and the dates. */
export function Go({ to, children, className, id }: GoProps) {
  return (
    <Link to={addressOf(useFrame(), to)} className={className} id={id}>
      {children}
    </Link>
  );
}

/** A link of the navigation: it tells which page is open. */
export function GoNav({ to, children }: GoProps) {
  return (
    <NavLink to={addressOf(useFrame(), to)} end={to === '/'}>
      {children}
    </NavLink>
  );
}

/** A subject by name, ready for a page. */
export interface Named {
  readonly subject: string;
  readonly name: string;
  /** What tells it from others of the same name in a list. */
  readonly apart?: string;
}

/** A link to the page of a subject. */
export function GoSubject({ of }: { readonly of: Named }) {
  return (
    <>
      <Go to={pageOf(of.subject)}>{of.name}</Go>
      {of.apart === undefined ? null : <span className="apart"> {of.apart}</span>}
    </>
  );
}

/** Names of several subjects, each a link, with commas between. */
export function GoSubjects({ of }: { readonly of: readonly Named[] }) {
  return of.map((item, index) => (
    <span key={item.subject}>
      {index > 0 ? ', ' : ''}
      <GoSubject of={item} />
    </span>
  ));
}
