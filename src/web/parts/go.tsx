import { memo, type ReactNode, useContext } from 'react';
import { useLocation } from 'react-router';
import { pageOf, useFrame } from './frame.ts';
import { FollowContext, useDatedLink, useRedatedLink } from './links.ts';

interface GoProps {
  /** Path without the language, such as `/partners`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string;
}

/** A link to another page that keeps the language and the dates. */
export const Go = memo(({ to, children, className, id }: GoProps) => {
  const { href, ref } = useDatedLink(to);
  return (
    <a href={href} ref={ref} onClick={useContext(FollowContext)} className={className} id={id}>
      {children}
    </a>
  );
});

interface GoHereProps extends Omit<GoProps, 'id'> {
  /** Whether the page stays where it is scrolled to. */
  readonly stay?: boolean;
}

/** A link from a page to itself with other choices. `to` is the whole address; its dates are those that the page shows. */
export function GoHere({ to, children, className, stay = false }: GoHereProps) {
  const { href, ref } = useRedatedLink(to);
  const follow = useContext(FollowContext);
  return (
    <a href={href} ref={ref} onClick={(event) => follow?.(event, { stay })} className={className}>
      {children}
    </a>
  );
}

/** A link of the navigation: it tells which page is open. */
export function GoNav({ to, children }: GoProps) {
  const { language } = useFrame();
  const { pathname } = useLocation();
  const [now, page] = [`${pathname}/`.replace('//', '/'), to === '/' ? `/${language}/` : `/${language}${to}/`];
  const isOpen = to === '/' ? now === page : now.startsWith(page);
  const { href, ref } = useDatedLink(to);
  return (
    <a href={href} ref={ref} onClick={useContext(FollowContext)} aria-current={isOpen ? 'page' : undefined}>
      {children}
    </a>
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
