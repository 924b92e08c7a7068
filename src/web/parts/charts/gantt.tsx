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
/** The line under a name. */
const BELOW = 16;
const GAP = 6;
/** Characters of a name that fit on a phone. */
const MOST_LETTERS = 33;
/** And anywhere else. */
const MOST_LETTERS_WIDE = 74;

/** Room for a name and for where it stands beside each other, where a screen is no phone; both letters and room in pixels. */
const ROOM = 650;
const NAME_LETTER = 9;
const WHERE_LETTER = 7;

/** Where a line or an agreement stands, in words. */
function whereOf({ stage, health }: GanttRow): string {
  return health === null ? stage : `${stage} · ${health.label}`;
}

/** What has no room beside the name, or tells it apart. */
function belowOf(row: GanttRow): readonly string[] {
  const where = whereOf(row);
  return [
    ...(row.apart === null ? [] : [row.apart]),
    ...(row.name.length * NAME_LETTER + where.length * WHERE_LETTER > ROOM ? [where] : []),
  ];
}

/** What stands above the lanes of a row. */
function headOf(row: GanttRow): number {
  return TITLE + (belowOf(row).length === 0 ? 0 : BELOW);
}

/** Facts run in a lane of their own above the plans, so that neither covers the other. */
function lanesOf({ marks }: GanttRow): { facts: boolean; plans: boolean } {
  return { facts: marks.some(({ planned }) => !planned), plans: marks.some(({ planned }) => planned) };
}

function rowHeight(row: GanttRow): number {
  const { facts, plans } = lanesOf(row);
  return headOf(row) + LANE * (Number(facts) + Number(plans)) + GAP;
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
const HEALTH_SIGNS: Readonly<Record<string, string>> = {
  producing: '●',
  'on plan': '○',
  due: '◔',
  overdue: '▲',
  silent: '…',
  'no plan': '–',
  undone: '✕',
};

/** The sign of a line against its plan; it stands inside a text element. */
export function HealthSign({ of }: { readonly of: string }) {
  return <tspan className={`draw-health draw-health-${of.replace(' ', '-')}`}>{HEALTH_SIGNS[of]}</tspan>;
}

function Row({ of, years, y }: { readonly of: GanttRow; readonly years: Years; readonly y: number }) {
  const { facts } = lanesOf(of);
  const factLane = y + headOf(of) + LANE / 2;
  const planLane = factLane + (facts ? LANE : 0);
  const where = whereOf(of);
  const below = belowOf(of);
  const name = of.apart === null ? of.name : `${of.name} (${of.apart})`;
  return (
    <g>
      <line className="draw-grid" x1="0" x2="100%" y1={y} y2={y} />
      <GoPoint to={`/${of.subject}`} label={`${name}: ${where.replace(' · ', ', ')}`}>
        <text y={y + 16}>
          {of.health === null ? null : <HealthSign of={of.health.code} />}
          <Fitted
            text={of.name}
            most={MOST_LETTERS}
            mostWide={MOST_LETTERS_WIDE}
            className="draw-name draw-halo"
            dx={of.health === null ? '0' : '6'}
            // Parties and month tell agreements apart, their instrument does not.
            byEnd={of.health === null}
          />
          {below.includes(where) ? null : (
            <tspan className="draw-small draw-halo draw-if-wide" dx="10">
              {where}
            </tspan>
          )}
        </text>
        {below.length === 0 ? null : (
          <text className="draw-small draw-halo" y={y + 16 + BELOW}>
            {below.join(' · ')}
          </text>
        )}
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

/** Whether a mark is drawn over the days that its source leaves open. */
export function isLong({ from, until }: GanttMark): boolean {
  return until - from > LONG_DAYS;
}

function Mark({ of, years, y }: { readonly of: GanttMark; readonly years: Years; readonly y: number }) {
  const [from, until] = [place(of.from, years), place(of.until, years)];
  return (
    <WhyPoint address={of.address} label={of.label}>
      {isLong(of) ? (
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
