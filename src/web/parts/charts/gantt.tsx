import type { GanttDrawing, GanttMark, GanttRow } from '../../pages/charts/drawing.ts';
import { partOf, place, yearStarts } from '../timeScale.ts';
import { Fitted } from './fitted.tsx';
import { Inset } from './inset.tsx';
import { GoPoint, WhyPoint } from './link.tsx';
import { At, Cross, Diamond, Dot, Reach } from './shapes.tsx';

const HEAD = 46;
const FOOT = 26;
const TITLE = 24;
const LANE = 19;
const GAP = 6;
/** Characters of a name that fit on a phone. */
const MOST_LETTERS = 36;

/** Facts run in a lane of their own above the plans, so that neither covers the other. */
function lanesOf({ marks }: GanttRow): { facts: boolean; plans: boolean } {
  return { facts: marks.some(({ planned }) => !planned), plans: marks.some(({ planned }) => planned) };
}

function rowHeight(row: GanttRow): number {
  const { facts, plans } = lanesOf(row);
  return TITLE + LANE * (Number(facts) + Number(plans)) + GAP;
}

export function ganttHeight({ rows }: GanttDrawing): number {
  return HEAD + rows.reduce((sum, row) => sum + rowHeight(row), 0) + FOOT;
}

type Years = readonly [number, number];

/** One row for each line or agreement: facts filled, plans hollow, and a line down for the day that the chart speaks of. */
export function Gantt({ of }: { readonly of: GanttDrawing }) {
  const height = ganttHeight(of);
  const { years, today } = of;
  const toTheLeft = partOf(today.day, years) > 0.6;
  return (
    <Inset x="1.5%" width="97%" height={height}>
      {yearStarts(years).map(({ year, at }) => (
        <g key={year}>
          <line className="draw-grid" x1={at} x2={at} y1={HEAD - 20} y2={height - FOOT + 4} />
          <text className="draw-small" x={at} y={HEAD - 10} dx="4">
            {year}
          </text>
          <text className="draw-small" x={at} y={height - 8} dx="4">
            {year}
          </text>
        </g>
      ))}
      <line
        className="draw-today"
        x1={place(today.day, years)}
        x2={place(today.day, years)}
        y1="18"
        y2={height - FOOT + 4}
      />
      <text className="draw-small" x={place(today.day, years)} y="13" textAnchor={toTheLeft ? 'end' : 'start'}>
        {today.text}
      </text>
      {placed(of.rows).map(({ row, y }) => (
        <Row key={row.subject} of={row} years={years} y={y} />
      ))}
    </Inset>
  );
}

function placed(rows: readonly GanttRow[]): { row: GanttRow; y: number }[] {
  let y = HEAD;
  return rows.map((row) => {
    const at = y;
    y += rowHeight(row);
    return { row, y: at };
  });
}

/** Signs of health, the same as in the tables. */
export const HEALTH_SIGNS: Readonly<Record<string, string>> = {
  producing: '●',
  'on plan': '○',
  due: '◔',
  overdue: '▲',
  silent: '…',
  'no plan': '–',
  undone: '✕',
};

function Row({ of, years, y }: { readonly of: GanttRow; readonly years: Years; readonly y: number }) {
  const { facts } = lanesOf(of);
  const factLane = y + TITLE + LANE / 2;
  const planLane = factLane + (facts ? LANE : 0);
  const where = of.health === null ? of.stage : `${of.stage} · ${of.health.label}`;
  return (
    <g>
      <line className="draw-grid" x1="0" x2="100%" y1={y} y2={y} />
      <GoPoint to={`/${of.subject}`} label={`${of.name}: ${where.replace(' · ', ', ')}`}>
        <text y={y + 16}>
          {of.health === null ? null : (
            <tspan className={`draw-health draw-health-${of.health.code.replace(' ', '-')}`}>
              {HEALTH_SIGNS[of.health.code]}
            </tspan>
          )}
          <Fitted
            text={of.name}
            most={MOST_LETTERS}
            className="draw-name draw-halo"
            dx={of.health === null ? '0' : '6'}
            // Parties and month tell agreements apart, their instrument does not.
            byEnd={of.health === null}
          />
          <tspan className="draw-small draw-halo draw-if-wide" dx="10">
            {where}
          </tspan>
        </text>
      </GoPoint>
      {of.reached === null ? null : (
        <line
          className="draw-since"
          x1={place(of.reached[0], years)}
          x2={place(of.reached[1], years)}
          y1={factLane}
          y2={factLane}
        />
      )}
      {of.late === null ? null : (
        <line
          className="draw-late"
          x1={place(of.late[0], years)}
          x2={place(of.late[1], years)}
          y1={planLane}
          y2={planLane}
        />
      )}
      {of.marks.map((mark) => (
        <Mark key={mark.address} of={mark} years={years} y={mark.planned ? planLane : factLane} />
      ))}
    </g>
  );
}

/** A period that is longer than its mark. */
const LONG_DAYS = 45;

function Mark({ of, years, y }: { readonly of: GanttMark; readonly years: Years; readonly y: number }) {
  const [from, until] = [place(of.from, years), place(of.until, years)];
  const span = of.until - of.from > LONG_DAYS;
  return (
    <WhyPoint address={of.address} label={of.label}>
      {span ? (
        <line className={of.planned ? 'draw-span-plan' : 'draw-span'} x1={from} x2={until} y1={y} y2={y} />
      ) : null}
      <At x={place((of.from + of.until) / 2, years)} y={y}>
        <Reach />
        {of.kind === 'undone' ? (
          <Cross className="draw-undone" />
        ) : of.kind === 'start' ? (
          <Diamond planned={of.planned} />
        ) : (
          <Dot planned={of.planned} />
        )}
      </At>
    </WhyPoint>
  );
}
