import type { Point, Series } from '../pages/indicators.ts';
import { useFrame } from './frame.ts';

const HEIGHT = 160;
const BASE = 24;
const DAY_MS = 86_400_000;

/** Points of one series over time, from nought. A period is a bar, a range is a column, a plan is hollow. */
export function PointChart({ of, frame }: { readonly of: Series; readonly frame: NonNullable<Series['frame']> }) {
  const { words } = useFrame();
  const drawn = of.points.filter((point) => point.from !== null && point.low !== null);
  return (
    <svg className="points" height={HEIGHT + BASE} role="img" aria-label={words.indicators.chartAlt(of.name, drawn.length)}>
      <line className="base-line" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {yearsOf(frame.years).map((year) => (
        <g key={year}>
          <line className="year-line" x1={at(year, frame)} x2={at(year, frame)} y1="0" y2={HEIGHT + BASE} />
          <text className="year-name" x={at(year, frame)} y={HEIGHT + 17} dx="5">
            {year}
          </text>
        </g>
      ))}
      {drawn.map((point) => (
        <Mark key={point.shown.address} of={point} frame={frame} />
      ))}
    </svg>
  );
}

type FrameOf = NonNullable<Series['frame']>;

function yearsOf([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function at(year: number, frame: FrameOf): string {
  return placeOf(Date.UTC(year, 0, 1) / DAY_MS, frame);
}

function placeOf(day: number, { years }: FrameOf): string {
  const start = Date.UTC(years[0], 0, 1) / DAY_MS;
  const end = Date.UTC(years[1] + 1, 0, 1) / DAY_MS;
  return `${(Math.min(1, Math.max(0, (day - start) / (end - start))) * 100).toFixed(2)}%`;
}

function Mark({ of, frame }: { readonly of: Point; readonly frame: FrameOf }) {
  const y = (value: number): number => HEIGHT - (value / frame.top) * (HEIGHT - 24);
  const low = y(of.low ?? 0);
  const high = y(of.high ?? of.low ?? 0);
  const middle = ((of.from ?? 0) + (of.until ?? of.from ?? 0)) / 2;
  const x = placeOf(middle, frame);
  return (
    <g className={of.planned ? 'point point-plan' : 'point'} data-conflict={of.shown.conflict}>
      <line className="point-stem" x1={x} x2={x} y1={HEIGHT} y2={low} />
      {high === low ? null : <line className="point-range" x1={x} x2={x} y1={low} y2={high} />}
      <circle cx={x} cy={low} r="5" />
      {of.shown.conflict ? <circle className="point-ring" cx={x} cy={low} r="9" /> : null}
      <text className="point-text" x={x} y={low - 12}>
        {of.shown.text}
      </text>
    </g>
  );
}
