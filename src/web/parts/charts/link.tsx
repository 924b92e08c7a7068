import { createContext, type ReactNode, useContext } from 'react';
import { whyOf } from '../frame.ts';
import { useDatedLink } from '../links.ts';
import { useOpenWhy } from '../whyContext.ts';

/** Where a chart stands: on a page, alone in a frame of another site, or in a file, where nothing can be opened. */
export const PlaceContext = createContext<'page' | 'frame' | 'file'>('page');

interface PointProps {
  /** What it is, for those who hear the chart and for the pointer. */
  readonly label: string;
  /** A shape that shows where the keyboard is by its own edge. */
  readonly stop?: boolean;
  readonly children: ReactNode;
}

/** Part of a drawing that opens the explanation of its figure. */
export function WhyPoint({ address, children, ...point }: PointProps & { readonly address: string }) {
  const open = useOpenWhy(address);
  return (
    <PointLink to={whyOf(address)} onClick={open} {...point}>
      {children}
    </PointLink>
  );
}

/** Part of a drawing that leads to a page. */
export function GoPoint({ to, children, ...point }: PointProps & { readonly to: string }) {
  return (
    <PointLink to={to} {...point}>
      {children}
    </PointLink>
  );
}

interface PointLinkProps extends PointProps {
  readonly to: string;
  readonly onClick?: ReturnType<typeof useOpenWhy>;
}

function PointLink({ to, label, stop = false, onClick, children }: PointLinkProps) {
  const place = useContext(PlaceContext);
  const { href, ref } = useDatedLink(to);
  const inside = (
    <>
      <title>{label}</title>
      {children}
    </>
  );
  if (place === 'file') return <g>{inside}</g>;
  // Only the page of the chart itself lets other sites frame it, so that what it leads to opens apart.
  const apart = place === 'frame' ? { target: '_blank', rel: 'noopener' } : { onClick };
  return (
    <a className="draw-link" href={href} ref={ref} aria-label={label} {...apart} {...(stop ? { 'data-stop': '' } : {})}>
      {inside}
    </a>
  );
}
