import { useContext } from 'react';
import type { SankeyBand, SankeyBox, SankeyDrawing } from '../../pages/charts/drawing.ts';
import { columns } from '../../pages/charts/sankeyColumns.ts';
import { useFrame } from '../frame.ts';
import { percentage } from '../timeScale.ts';
import { Inset } from './inset.tsx';
import { PlaceContext, WhyPoint } from './link.tsx';
import { cut } from './wrapped.ts';

const HEAD = 44;
/** Bands thinner than this would not be seen. */
const THINNEST = 1.4;
const MOST_LETTERS = 29;
/** Names of the outer columns stand beside the boxes, where no band runs through them: where the boxes begin, and how far they reach. */
const LEFT = 23.5;
const ACROSS = 46;
const NAMES = { x: `${LEFT}%`, width: `${ACROSS}%` };

export function sankeyHeight({ height }: SankeyDrawing): number {
  return HEAD + height;
}

/** On which side of its box, and how far off, the name of a column's box stands. */
const BESIDE = {
  funder: { dx: '-8', textAnchor: 'end' },
  vehicle: { textAnchor: 'middle' },
  purpose: { dx: '8', textAnchor: 'start' },
} as const;

/** Money from left to right, each band as wide as its sum. */
export function Sankey({ of }: { readonly of: SankeyDrawing }) {
  const { words } = useFrame();
  const text = words.charts.sankey;
  return (
    <>
      {columns.map((column, index) => (
        <text key={column} className="draw-name" x={`${LEFT + (ACROSS * index) / 2}%`} y="16" {...BESIDE[column]}>
          {text.columns[column]}
        </text>
      ))}
      <WhyPoint address={of.total.address} label={`${text.total}: ${of.total.text}`}>
        <text className="draw-value" x="0" y="36">
          {text.total}: {of.total.text}
        </text>
      </WhyPoint>
      <Inset {...NAMES} y={HEAD} height={of.height} viewBox={`0 0 1 ${of.height}`} preserveAspectRatio="none">
        {of.bands.map((band) => (
          <Band key={band.key} of={band} />
        ))}
      </Inset>
      <Inset {...NAMES} y={HEAD} height={of.height}>
        {of.bands
          .filter(({ conflict }) => conflict)
          .map((band) => (
            <text
              key={band.key}
              className="draw-place draw-halo"
              textAnchor="middle"
              x={percentage(partWay(band).x)}
              y={partWay(band).y + 4}
            >
              ≠
            </text>
          ))}
        {of.boxes.map((box) => (
          <Box key={box.key} of={box} />
        ))}
      </Inset>
    </>
  );
}

/** A band says its ends and its sum to the pointer, to the keyboard and to those who hear the page. */
function Band({ of }: { readonly of: SankeyBand }) {
  const inFile = useContext(PlaceContext) === 'file';
  const path = <path className={of.conflict ? 'draw-band-conflict' : 'draw-band'} d={ribbon(of)} />;
  if (of.address !== null)
    return (
      <WhyPoint address={of.address} label={of.label} stop>
        {path}
      </WhyPoint>
    );
  return (
    // What shows its sum under the pointer must show it to the keyboard too.
    <g {...(inFile ? {} : { 'data-stop': '', tabIndex: 0, role: 'img', 'aria-label': of.label })}>
      <title>{of.label}</title>
      {path}
    </g>
  );
}

/** How far along its curve a band carries its sign: beyond the name of what goes between, which stands on the bands that leave it. */
const ALONG = 0.75;

/** The point in the middle of a band that lies so far along it: a cubic curve with both handles half way across. */
function partWay({ from, to }: SankeyBand): { x: number; y: number } {
  const along = from.x < 0.25 ? 0.5 : ALONG;
  const across = 1.5 * along * (1 - along) + along ** 3;
  const down = 3 * along ** 2 - 2 * along ** 3;
  const [start, end] = [(from.top + from.bottom) / 2, (to.top + to.bottom) / 2];
  return { x: from.x + (to.x - from.x) * across, y: start + (end - start) * down };
}

function ribbon({ from, to }: SankeyBand): string {
  const more = Math.max(0, THINNEST - (from.bottom - from.top)) / 2;
  const middle = (from.x + to.x) / 2;
  return [
    `M${from.x} ${from.top - more}`,
    `C${middle} ${from.top - more} ${middle} ${to.top - more} ${to.x} ${to.top - more}`,
    `V${to.bottom + more}`,
    `C${middle} ${to.bottom + more} ${middle} ${from.bottom + more} ${from.x} ${from.bottom + more}Z`,
  ].join('');
}

function Box({ of }: { readonly of: SankeyBox }) {
  const middle = (of.y0 + of.y1) / 2;
  const [first, rest] = cut(of.untold ? `? ${of.name}` : of.name, MOST_LETTERS, 2);
  // What goes between is wide: its name stands on the bands that leave it.
  const place =
    of.column === 'funder' ? { x: percentage(of.x0), ...BESIDE.funder } : { x: percentage(of.x1), ...BESIDE.purpose };
  const label = `${of.name}: ${of.sum}`;
  const drawn = (
    <>
      <rect
        className={of.untold ? 'draw-unknown' : 'draw-fact'}
        x={percentage(of.x0)}
        y={of.y0}
        width={percentage(of.x1 - of.x0)}
        height={Math.max(of.y1 - of.y0, THINNEST)}
      />
      <text className="draw-place draw-halo" y={middle - 2} {...place}>
        {first}
      </text>
      <text className="draw-small draw-halo" y={middle + 12} {...place}>
        {rest === undefined ? of.sum : `${rest} · ${of.sum}`}
      </text>
    </>
  );
  if (of.address === null)
    return (
      <g>
        <title>{label}</title>
        {drawn}
      </g>
    );
  return (
    <WhyPoint address={of.address} label={label}>
      {drawn}
    </WhyPoint>
  );
}
