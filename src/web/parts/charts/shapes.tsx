import type { ReactNode } from 'react';
import type { FigureState } from '../../../account/index.ts';
import { Inset } from './inset.tsx';

/** Shapes around the point 0, 0; `At` puts them somewhere. What they mean is told by form, colour only repeats it. */
export function At({ x, y, children }: { readonly x: string; readonly y: number; readonly children: ReactNode }) {
  return (
    <Inset x={x} y={y}>
      {children}
    </Inset>
  );
}

/** Room for a finger around a shape. */
export function Reach() {
  return <rect className="draw-reach" x="-12" y="-12" width="24" height="24" />;
}

export function Dot({ planned = false }: { readonly planned?: boolean }) {
  return <circle className={planned ? 'draw-plan' : 'draw-fact'} r="5.5" />;
}

export function Diamond({ planned = false }: { readonly planned?: boolean }) {
  return <path className={planned ? 'draw-plan' : 'draw-fact'} d="M0-7.5L7.5 0L0 7.5L-7.5 0Z" />;
}

export function Cross({ className = 'draw-cross' }: { readonly className?: string }) {
  return <path className={className} d="M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5" />;
}

/** The source names a bound only: the value lies beyond the point. */
export function Bound({ way }: { readonly way: 'up' | 'down' }) {
  return <path className="draw-bound" d={way === 'up' ? 'M0-6V-17M-4-13L0-17L4-13' : 'M0 6V17M-4 13L0 17L4 13'} />;
}

export function Ring() {
  return <circle className="draw-ring" r="9.5" />;
}

/** What stands where a number is missing: a question, a bar across, a stroke, or nought. */
export function StateSign({ state }: { readonly state: Exclude<FigureState, 'known'> }) {
  switch (state) {
    case 'zero':
      return <path className="draw-zero" d="M0-6V6M-4 6H4" />;
    case 'unknown':
      return (
        <>
          <rect className="draw-unknown" x="-7" y="-7" width="14" height="14" />
          <text className="draw-sign" textAnchor="middle" y="4">
            ?
          </text>
        </>
      );
    case 'withheld':
      return <path className="draw-withheld" d="M-7-7H7V7H-7Z M-7-7L7 7 M-7 0L0 7 M0-7L7 0" />;
    case 'not applicable':
      return <path className="draw-zero" d="M-4 6L4-6" />;
  }
}
