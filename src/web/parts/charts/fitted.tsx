import { useContext } from 'react';
import { PlaceContext } from './link.tsx';
import { cutBeforePlace } from './wrapped.ts';

interface FittedProps {
  readonly text: string;
  /** Letters that fit on a phone. */
  readonly most: number;
  /** Letters that fit elsewhere; left out where texts are never that long. */
  readonly mostWide?: number;
  readonly className: string;
  readonly dx?: string;
  /** Where it does not fit, what follows its colon says more than its start. */
  readonly byEnd?: boolean;
}

/** A text on one line: whole where there is room, a part of it on a phone. It stands inside a text element. */
export function Fitted({ text: whole, most, mostWide, className, dx, byEnd = false }: FittedProps) {
  const text = mostWide === undefined ? whole : cutBeforePlace(whole, mostWide);
  const inFile = useContext(PlaceContext) === 'file';
  const told = byEnd && whole.length > most ? (whole.split(': ')[1] ?? whole) : whole;
  const short = cutBeforePlace(told, most);
  if (short === text || inFile) {
    return (
      <tspan className={className} dx={dx}>
        {text}
      </tspan>
    );
  }
  return (
    <>
      <tspan className={`${className} draw-if-wide`} dx={dx}>
        {text}
      </tspan>
      <tspan className={`${className} draw-if-narrow`} dx={dx}>
        {short}
      </tspan>
    </>
  );
}
