import type { ChartFrame, Point, Series } from '../pages/indicators.ts';
import { useFrame } from './frame.ts';
import { place, yearStarts } from './timeScale.ts';

const HEIGHT = 180;
const BASE = 22;
const HEAD = 8;

/** Points of one series over time. A period is a bar as long as it lasts, a range is a column, a plan is hollow. */
export function PointChart({ of, frame }: { readonly of: Series; readonly frame: ChartFrame }) {
  const { words } = useFrame();
  const drawn = of.points.filter((point) => point.from !== null && point.low !== null);
  return (
    <svg className="points" height={HEIGHT + BASE} role="img" aria-label={words.indicators.chartAlt(of.name, drawn.length)}>
      {frame.ticks.map((tick) => (
        <g key={tick.value}>
          <line className={tick.value === 0 ? 'base-line' : 'year-line'} x1="0" x2="100%" y1={heightOf(tick.value, frame)} y2={heightOf(tick.value, frame)} />
          <text className="tick-text" x="0" y={heightOf(tick.value, frame)} dy="-4">
            {tick.text}
          </text>
        </g>
      ))}
      <svg x="20%" width="77%" height={HEIGHT + BASE} className="plot">
        {yearStarts(frame.years).map(({ year, at }) => (
          <g key={year}>
            <line className="year-tick" x1={at} x2={at} y1={HEIGHT} y2={HEIGHT + 6} />
            <text className="year-name" x={at} y={HEIGHT + 17} dx="4">
              {year}
            </text>
          </g>
        ))}
        {drawn.map((point) => (
          <Mark key={point.shown.address} of={point} frame={frame} />
        ))}
      </svg>
    </svg>
  );
}

function heightOf(value: number, { top }: ChartFrame): number {
  return HEIGHT - (value / top) * (HEIGHT - HEAD);
}

function Mark({ of, frame }: { readonly of: Point; readonly frame: ChartFrame }) {
  const low = heightOf(of.low ?? 0, frame);
  const high = heightOf(of.high ?? of.low ?? 0, frame);
  const from = of.from ?? 0;
  const until = of.until ?? from;
  const x = place((from + until) / 2, frame.years);
  return (
    <g className={of.planned ? 'point point-plan' : 'point'}>
      <title>{`${of.shown.text}, ${of.date}`}</title>
      {until > from ? <line className="point-period" x1={place(from, frame.years)} x2={place(until, frame.years)} y1={low} y2={low} /> : null}
      {high === low ? null : <line className="point-range" x1={x} x2={x} y1={low} y2={high} />}
      <circle cx={x} cy={low} r="5" />
      {of.shown.conflict ? <circle className="point-ring" cx={x} cy={low} r="9" /> : null}
    </g>
  );
}
