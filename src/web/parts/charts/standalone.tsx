import { renderToStaticMarkup } from 'react-dom/server';
import type { PageChart } from '../../pages/charts/chart.ts';
import { type Frame, FrameContext, useFrame } from '../frame.ts';
import { DrawingParts, heightOf } from './drawing.tsx';
import { Inset } from './inset.tsx';
import { keyOf } from './key.tsx';
import { PlaceContext } from './link.tsx';
import { COLOURS, painted } from './paint.ts';
import { wrapped } from './wrapped.ts';

const WIDTH = 960;
const EDGE = 24;
const HEAD = 84;
const KEY_ROW = 22;
const KEYS_ACROSS = 3;
const LINE = 17;
const LETTERS = 135;

/** A chart as a file of its own: title, unit, drawing, signs and sources, with neither scripts, styles, links nor fonts. */
export function standaloneSvg(chart: PageChart, frame: Frame): string {
  const markup = renderToStaticMarkup(
    <FrameContext value={frame}>
      <PlaceContext value="file">
        <Sheet of={chart} />
      </PlaceContext>
    </FrameContext>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${painted(markup)}\n`;
}

function Sheet({ of }: { readonly of: PageChart }) {
  const { words } = useFrame();
  const across = WIDTH - 2 * EDGE;
  const drawn = heightOf(of.drawing, across);
  const keys = keyOf(of.drawing, words);
  const keyTop = HEAD + drawn + 30;
  const lines = [
    ...(of.definition === null ? [] : [of.definition]),
    ...of.notes,
    of.source,
    words.footer.licence,
  ].flatMap((note) => wrapped(note, LETTERS));
  const textTop = keyTop + Math.ceil(keys.length / KEYS_ACROSS) * KEY_ROW + 10;
  const height = textTop + lines.length * LINE + EDGE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily="system-ui, 'Segoe UI', 'Noto Sans', sans-serif"
    >
      <title>{of.title}</title>
      <desc>{of.alt}</desc>
      <rect width={WIDTH} height={height} fill={COLOURS.paper} />
      <text x={EDGE} y="38" fontSize="20" fontWeight="600" fill={COLOURS.ink}>
        {of.title}
      </text>
      <text x={EDGE} y="60" className="draw-value">
        {of.unit}
      </text>
      <Inset x={EDGE} y={HEAD} width={across} height={drawn}>
        <DrawingParts of={of.drawing} />
      </Inset>
      {keys.map((entry, index) => (
        <g
          key={entry.name}
          transform={`translate(${EDGE + 14 + (index % KEYS_ACROSS) * (across / KEYS_ACROSS)} ${keyTop + Math.floor(index / KEYS_ACROSS) * KEY_ROW})`}
        >
          {entry.sign}
          <text className="draw-small" x="20" y="4">
            {entry.text}
          </text>
        </g>
      ))}
      {lines.map((note, index) => (
        <text key={note} className="draw-small" x={EDGE} y={textTop + (index + 1) * LINE}>
          {note}
        </text>
      ))}
    </svg>
  );
}
