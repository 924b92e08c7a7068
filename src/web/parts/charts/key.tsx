import type { ReactNode } from 'react';
import type { Drawing, GanttRow } from '../../pages/charts/drawing.ts';
import type { Words } from '../../words/index.ts';
import { HealthSign, isLong } from './gantt.tsx';
import { Cross, Diamond, Dot, Ring, StateSign } from './shapes.tsx';

/** A sign that a drawing uses, around the point 0, 0 in a box of 28 by 22, and what it means. */
export interface KeyEntry {
  readonly name: string;
  readonly sign: ReactNode;
  readonly text: string;
}

/** The signs of a drawing that it really uses, so that nobody looks for one that is not there. */
export function keyOf(drawing: Drawing, words: Words): KeyEntry[] {
  switch (drawing.type) {
    case 'points':
      return pointsKey(drawing, words);
    case 'gantt':
      return ganttKey(drawing, words);
    case 'slips':
      return slipsKey(drawing, words);
    case 'map':
      return mapKey(drawing, words);
    case 'sankey':
      return sankeyKey(drawing, words);
    case 'league':
      return leagueKey(drawing, words);
  }
}

function Glyph({ of }: { readonly of: string }) {
  return (
    <text className="draw-sign" textAnchor="middle" y="4">
      {of}
    </text>
  );
}

function used(entries: readonly (KeyEntry | false)[]): KeyEntry[] {
  return entries.filter((entry) => entry !== false);
}

function pointsKey({ points, others }: Extract<Drawing, { type: 'points' }>, { charts }: Words): KeyEntry[] {
  const { points: text, signs } = charts;
  const states = new Set(points.flatMap(({ shown }) => (shown.state === undefined ? [] : [shown.state])));
  return used([
    { name: 'fact', sign: <Dot />, text: text.fact },
    points.some(({ planned }) => planned) && { name: 'plan', sign: <Dot planned />, text: text.plan },
    points.some(({ low, high }) => low !== high) && {
      name: 'range',
      sign: <path className="draw-range" d="M0-7V7" />,
      text: text.range,
    },
    points.some(({ bound }) => bound === 'up') && {
      name: 'up',
      sign: <path className="draw-bound" d="M0 8V-8M-4-4L0-8L4-4" />,
      text: text.up,
    },
    points.some(({ bound }) => bound === 'down') && {
      name: 'down',
      sign: <path className="draw-bound" d="M0-8V8M-4 4L0 8L4 4" />,
      text: text.down,
    },
    points.some(({ from, until }) => until > from) && {
      name: 'period',
      sign: <path className="draw-period" d="M-11 0H11" />,
      text: text.period,
    },
    points.some(({ shown }) => shown.conflict) && { name: 'conflict', sign: <Ring />, text: signs.conflict },
    others.length > 0 && { name: 'other', sign: <Cross />, text: text.other },
    ...[...states].map((state) => ({ name: state, sign: <StateSign state={state} />, text: stateText(state, charts) })),
  ]);
}

function stateText(state: 'zero' | 'unknown' | 'withheld' | 'not applicable', { signs }: Words['charts']): string {
  return state === 'not applicable' ? signs.notApplicable : signs[state];
}

function ganttKey({ of, rows }: Extract<Drawing, { type: 'gantt' }>, { charts }: Words): KeyEntry[] {
  const text = charts.gantt;
  const has = (kind: string, planned: boolean): boolean =>
    rows.some(({ marks }) => marks.some((mark) => mark.kind === kind && mark.planned === planned));
  return used([
    has('stage', false) && { name: 'stage', sign: <Dot />, text: text.stage },
    has('stage', true) && { name: 'planned', sign: <Dot planned />, text: text.planned },
    rows.some(({ marks }) => marks.some((mark) => mark.planned && isLong(mark))) && {
      name: 'window',
      sign: <path className="draw-span-plan" d="M-12 0H12" />,
      text: text.window,
    },
    has('start', false) && { name: 'start', sign: <Diamond />, text: text.start },
    has('start', true) && { name: 'start-planned', sign: <Diamond planned />, text: text.startPlanned },
    has('undone', false) && {
      name: 'undone',
      sign: <Cross className="draw-undone" />,
      text: of === 'line' ? text.undone : charts.agreements.undone,
    },
    rows.some(({ reached }) => reached !== null) && {
      name: 'since',
      sign: <path className="draw-since" d="M-11 0H11" />,
      text: text.reached,
    },
    rows.some(({ late }) => late !== null) && {
      name: 'late',
      sign: <path className="draw-late" d="M-11 0H11" />,
      text: text.late,
    },
    ...healthKey(rows),
  ]);
}

/** The signs before the names: on a phone no words stand beside them. */
function healthKey(rows: readonly GanttRow[]): KeyEntry[] {
  const told = new Map(rows.flatMap(({ health }) => (health === null ? [] : [[health.code, health.label] as const])));
  return [...told].map(([code, label]) => ({
    name: `health-${code}`,
    sign: (
      <text textAnchor="middle" y="4">
        <HealthSign of={code} />
      </text>
    ),
    text: label,
  }));
}

function mapKey({ hosts, elsewhere }: Extract<Drawing, { type: 'map' }>, { charts }: Words): KeyEntry[] {
  const all = [...hosts, ...elsewhere];
  return used([
    all.some(({ facts }) => facts > 0) && { name: 'fact', sign: <Dot />, text: charts.map.fact },
    all.some(({ facts }) => facts === 0) && { name: 'plan', sign: <Dot planned />, text: charts.map.plan },
  ]);
}

function slipsKey({ statements }: Extract<Drawing, { type: 'slips' }>, { line, charts }: Words): KeyEntry[] {
  return used([
    { name: 'said', sign: <circle className="draw-said" r="4" />, text: line.keySaid },
    statements.some(({ happened }) => !happened) && {
      name: 'planned',
      sign: <rect className="draw-plan" x="-12" y="-6" width="24" height="12" />,
      text: line.keyPlanned,
    },
    statements.some(({ happened }) => happened) && {
      name: 'happened',
      sign: <rect className="draw-fact" x="-12" y="-6" width="24" height="12" />,
      text: line.keyHappened,
    },
    statements.some(({ chosen }) => chosen) && {
      name: 'chosen',
      sign: <rect className="draw-plan draw-chosen" x="-12" y="-6" width="24" height="12" />,
      text: charts.slips.chosen,
    },
  ]);
}

function sankeyKey({ bands, boxes }: Extract<Drawing, { type: 'sankey' }>, { charts }: Words): KeyEntry[] {
  const text = charts.sankey;
  return used([
    { name: 'band', sign: <path className="draw-band" d="M-12-6H12V6H-12Z" />, text: text.band },
    bands.some(({ conflict }) => conflict) && {
      name: 'conflict',
      sign: <path className="draw-band-conflict" d="M-12-6H12V6H-12Z" />,
      text: `≠ ${text.conflict}`,
    },
    boxes.some(({ untold }) => untold) && {
      name: 'untold',
      sign: <rect className="draw-unknown" x="-5" y="-7" width="10" height="14" />,
      text: text.untoldSign,
    },
  ]);
}

function leagueKey({ bars, target }: Extract<Drawing, { type: 'league' }>, { charts }: Words): KeyEntry[] {
  const text = charts.league;
  const reached = (bar: (typeof bars)[number]): boolean =>
    target !== null && (bar.millionths ?? 0) >= target.millionths;
  const states = new Set(bars.flatMap(({ state }) => (state === 'known' ? [] : [state])));
  return used([
    bars.some((bar) => !reached(bar)) && {
      name: 'below',
      sign: <rect className="draw-fact" x="-12" y="-6" width="24" height="12" />,
      text: text.below,
    },
    bars.some(reached) && {
      name: 'reached',
      sign: <rect className="draw-reached" x="-12" y="-6" width="24" height="12" />,
      text: `✓ ${text.reached}`,
    },
    bars.some(({ share }) => share.conflict) && {
      name: 'conflict',
      sign: <Glyph of="≠" />,
      text: charts.signs.conflict,
    },
    target !== null && { name: 'target', sign: <path className="draw-target" d="M0-8V8" />, text: target.text },
    ...[...states].map((state) => ({ name: state, sign: <StateSign state={state} />, text: stateText(state, charts) })),
  ]);
}
