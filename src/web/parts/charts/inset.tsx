import type { ReactNode } from 'react';

interface InsetProps {
  readonly x?: string | number;
  readonly y?: string | number;
  readonly width?: string | number;
  readonly height?: string | number;
  readonly viewBox?: string;
  readonly preserveAspectRatio?: string;
  readonly children: ReactNode;
}

/** A part of a drawing with places of its own: parts across of its width, and what reaches beyond it is not cut off. */
export function Inset({ children, ...box }: InsetProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the drawing around it has the name
    <svg overflow="visible" {...box}>
      {children}
    </svg>
  );
}
