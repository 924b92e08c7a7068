import { useContext } from 'react';
import { PlaceContext } from './link.tsx';
import { cut } from './wrapped.ts';

interface FittedProps {
  readonly text: string;
  /** Letters that fit on a phone. */
  readonly most: number;
  readonly className: string;
  readonly dx?: string;
}

/** A text on one line: whole where there is room, the start of it on a phone. It stands inside a text element. */
export function Fitted({ text, most, className, dx }: FittedProps) {
  const inFile = useContext(PlaceContext) === 'file';
  const [short = text] = cut(text, most, 1);
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
