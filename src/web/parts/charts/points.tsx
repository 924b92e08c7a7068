import type { DrawnPoint, OtherPoint, PointsDrawing } from '../../pages/charts/drawing.ts';
import { place, yearStarts } from '../timeScale.ts';
import { Inset } from './inset.tsx';
import { GoPoint, WhyPoint } from './link.tsx';
import { At, Bound, Cross, Dot, Reach, Ring, StateSign } from './shapes.tsx';

const HEAD = 22;
const PLOT = 190;
/** One or two points do not need the room of many. */
const FEW = { points: 2, plot: 110 };
const BASE = 30;

function plotOf({ points, others }: PointsDrawing): number {
  return points.length + others.length <= FEW.points ? FEW.plot : PLOT;
}

export function pointsHeight(of: PointsDrawing): number {
  return HEAD + plotOf(of) + BASE;
}

/** Points of one series over time. A period is a line as long as it lasts, a range is a column. */
export function Points({ of }: { readonly of: PointsDrawing }) {
  const top = of.ticks.at(-1)?.value ?? 1;
  const plot = plotOf(of);
  const heightOf = (value: number): number => HEAD + plot - (value / top) * plot;
  const bottom = HEAD + plot;
  return (
    <>
      {of.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            className={tick.value === 0 ? 'draw-base' : 'draw-grid'}
            x1="0"
            x2="100%"
            y1={heightOf(tick.value)}
            y2={heightOf(tick.value)}
          />
          <text className="draw-small" x="0" y={heightOf(tick.value) - 5}>
            {tick.text}
          </text>
        </g>
      ))}
      <Inset x="22%" width="75%" height={pointsHeight(of)}>
        {yearStarts(of.years).map(({ year, at }) => (
          <g key={year}>
            <line className="draw-base" x1={at} x2={at} y1={bottom} y2={bottom + 6} />
            <text className="draw-small" x={at} y={bottom + 20} dx="3">
              {year}
            </text>
          </g>
        ))}
        {of.months.map(({ day, text }) => (
          <g key={day}>
            <line
              className="draw-grid"
              x1={place(day, of.years)}
              x2={place(day, of.years)}
              y1={bottom}
              y2={bottom + 6}
            />
            <text className="draw-small" x={place(day, of.years)} y={bottom + 20} dx="3">
              {text}
            </text>
          </g>
        ))}
        {of.points.map((point) => (
          <Mark key={point.shown.address} of={point} years={of.years} heightOf={heightOf} />
        ))}
        {of.others.map((other) => (
          <Other key={other.claim} of={other} years={of.years} y={heightOf(other.value)} />
        ))}
      </Inset>
    </>
  );
}

interface MarkProps {
  readonly of: DrawnPoint;
  readonly years: readonly [number, number];
  readonly heightOf: (value: number) => number;
}

function Mark({ of, years, heightOf }: MarkProps) {
  const x = place((of.from + of.until) / 2, years);
  const y = heightOf(of.low ?? 0);
  const high = heightOf(of.high ?? of.low ?? 0);
  const state = of.shown.state;
  return (
    <WhyPoint address={of.shown.address} label={of.label}>
      {of.until > of.from ? (
        <line className="draw-period" x1={place(of.from, years)} x2={place(of.until, years)} y1={y} y2={y} />
      ) : null}
      {high === y ? null : <line className="draw-range" x1={x} x2={x} y1={y} y2={high} />}
      <At x={x} y={y}>
        <Reach />
        {state === undefined ? <Dot planned={of.planned} /> : <StateSign state={state} />}
        {of.bound === null ? null : <Bound way={of.bound} />}
        {of.shown.conflict ? <Ring /> : null}
      </At>
    </WhyPoint>
  );
}

function Other({
  of,
  years,
  y,
}: {
  readonly of: OtherPoint;
  readonly years: readonly [number, number];
  readonly y: number;
}) {
  return (
    <GoPoint to={`/source/${of.source}#${of.claim.replace('/', '-')}`} label={of.label}>
      {of.until > of.from ? (
        <line className="draw-period-other" x1={place(of.from, years)} x2={place(of.until, years)} y1={y} y2={y} />
      ) : null}
      <At x={place((of.from + of.until) / 2, years)} y={y}>
        <Reach />
        <Cross />
      </At>
    </GoPoint>
  );
}
