import { Fragment, memo } from 'react';
import type { Shown } from '../show/figure.ts';
import { useFrame, whyOf } from './frame.ts';
import { useDatedLink } from './links.ts';
import { NoteMarks } from './notes.tsx';
import { useOpenWhy } from './whyContext.ts';

/** A figure with its marks. It is a link to what explains it, and opens that beside the page where scripts run. */
export const Figure = memo(({ of, large = false }: { readonly of: Shown; readonly large?: boolean }) => {
  const { words } = useFrame();
  const { href, ref } = useDatedLink(whyOf(of.address));
  const open = useOpenWhy(of.address);
  return (
    <a
      className={large ? 'figure figure-large' : 'figure'}
      href={href}
      ref={ref}
      onClick={open}
      data-state={of.state ?? 'known'}
      data-modality={of.modality ?? 'fact'}
      title={of.remark ?? words.figure.why}
    >
      <span className="figure-text">{of.text}</span>
      <NoteMarks address={of.address} />
      <Marks of={of} />
    </a>
  );
});

/** The date of a figure beside it; it moves to the next line as a whole. */
export function When({ of }: { readonly of: Shown }) {
  if (of.when === undefined) return null;
  return (
    <>
      {' '}
      <span className="figure-when">{of.when}</span>
    </>
  );
}

/** A figure with its marks where it leads nowhere: beside its own explanation, or in a frame of another site. */
export function FigureText({ of, large = false }: { readonly of: Shown; readonly large?: boolean }) {
  return (
    <span
      className={large ? 'figure figure-large' : 'figure'}
      data-state={of.state ?? 'known'}
      data-modality={of.modality ?? 'fact'}
    >
      <span className="figure-text">{of.text}</span>
      <Marks of={of} />
    </span>
  );
}

/** What a reader must know about a figure before quoting it, each mark in words. */
function Marks({ of }: { readonly of: Shown }) {
  const { figure } = useFrame().words;
  const marks = [
    of.modality === undefined ? undefined : { kind: of.modality, text: figure[of.modality] },
    of.inferred ? { kind: 'inferred', text: figure.inferred } : undefined,
    of.conflict ? { kind: 'conflict', text: figure.conflict } : undefined,
    of.denied ? { kind: 'denied', text: figure.denied } : undefined,
  ].filter((mark) => mark !== undefined);
  return marks.map((mark) => (
    <Fragment key={mark.kind}>
      {' '}
      <span className={`mark mark-${mark.kind}`}>{mark.text}</span>
    </Fragment>
  ));
}
