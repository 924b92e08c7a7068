import type { SlipsDrawing, Statement } from '../../pages/charts/drawing.ts';
import { partOf, percentage, yearStarts } from '../timeScale.ts';
import { Fitted } from './fitted.tsx';
import { Inset } from './inset.tsx';
import { GoPoint } from './link.tsx';

const HEAD = 26;
const ROW = 56;
/** Letters that fit on a phone. */
const MOST_LETTERS = 42;

export function slipsHeight({ statements }: SlipsDrawing): number {
  return HEAD + ROW * statements.length + 6;
}

/** One row for each statement: a dot where it was said, a bar where the start was said to be, and a thread between them. */
export function Slips({ of }: { readonly of: SlipsDrawing }) {
  const height = slipsHeight(of);
  return (
    <Inset x="1.5%" width="97%" height={height}>
      {yearStarts(of.years).map(({ year, at }) => (
        <g key={year}>
          <line className="draw-grid" x1={at} x2={at} y1="0" y2={height} />
          <text className="draw-small" x={at} y="14" dx="4">
            {year}
          </text>
        </g>
      ))}
      {of.statements.map((statement, index) => (
        <Row key={statement.claim} of={statement} years={of.years} y={HEAD + ROW * index} />
      ))}
    </Inset>
  );
}

function Row({
  of,
  years,
  y,
}: {
  readonly of: Statement;
  readonly years: readonly [number, number];
  readonly y: number;
}) {
  const said = partOf(of.published, years);
  const from = partOf(of.earliest, years);
  const until = Math.max(partOf(of.latest + 1, years), from + 0.006);
  const middle = y + 41;
  return (
    <GoPoint to={`/source/${of.source}#${of.claim.replace('/', '-')}`} label={of.label}>
      <rect className="draw-reach" width="100%" y={y} height={ROW} />
      <text y={y + 12}>
        <Fitted text={of.said} most={MOST_LETTERS} className="draw-small" />
      </text>
      <text y={y + 28}>
        <Fitted text={of.stated} most={MOST_LETTERS} className={of.chosen ? 'draw-name' : 'draw-value'} />
      </text>
      <line
        className="draw-thread"
        x1={percentage(said)}
        x2={percentage(said < from ? from : until)}
        y1={middle}
        y2={middle}
      />
      <rect
        className={`${of.happened ? 'draw-fact' : 'draw-plan'}${of.chosen ? ' draw-chosen' : ''}`}
        x={percentage(from)}
        y={middle - 6}
        width={percentage(until - from)}
        height="12"
      />
      <circle className="draw-said" cx={percentage(said)} cy={middle} r="4" />
    </GoPoint>
  );
}
