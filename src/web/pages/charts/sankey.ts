import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { COUNTED_RUNGS, REACHED } from '../../../account/index.ts';
import { capital, valueText } from '../../../wording/index.ts';
import type { Ask } from '../../ask.ts';
import { magnitude, type Shown, show } from '../../show/figure.ts';
import type { RungWord } from '../view.ts';
import { type Cell, type Chart, tableOf } from './chart.ts';
import type { Edge, SankeyBand, SankeyBox, SankeyDrawing } from './drawing.ts';
import { FIGURE_COLUMNS, figureCells } from './figureRow.ts';
import { type NetFlow, netFlows } from './netFlows.ts';
import { columns, type SankeyColumn } from './sankeyColumns.ts';
import { sourceLine } from './sources.ts';

/** Funder, vehicle and purpose of all money for Ukrainian production that has reached a rung; pledges are in none. */
export function sankeyChart(ask: Ask): Chart {
  const text = ask.words.charts.sankey;
  const rung = COUNTED_RUNGS.find((item) => REACHED[item] === ask.choices.get('rung')) ?? 'commitment';
  const word = REACHED[rung];
  const address = `money/${word}`;
  const total = show(ask.account.figure(address), ask, { compact: true });
  const flows = netFlows(ask, rung);
  const drawing = drawingOf(ask, flows, { total, word });
  return {
    id: 'money',
    query: new URLSearchParams({ rung: word }).toString(),
    title: text.title(ask.words.rung[word]),
    unit: text.unit,
    definition: null,
    source: sourceLine(ask, [address]),
    alt: text.alt(total.text, flows.length),
    notes: [text.once],
    drawing,
    ...tableOf(
      [
        ...columns.map((column) => ({ title: text.columns[column] })),
        { title: text.flow },
        { title: text.adds, numeric: true },
      ],
      flows,
      (flow) => ({ key: flow.subject, cells: cellsOf(ask, flow) }),
    ),
    get values() {
      return {
        columns: [...columns, 'flow', 'rung', ...FIGURE_COLUMNS],
        rows: flows.map((flow) => [
          flow.funder,
          flow.vehicle,
          flow.purpose,
          flow.subject,
          word,
          ...figureCells(flow.net),
        ]),
      };
    },
  };
}

function cellsOf(ask: Ask, flow: NetFlow): Cell[] {
  const name = ask.name(flow.subject);
  return [
    ...columns.map((column) => ({ text: nameOf(ask, column, flow[column]) })),
    { text: name, to: `/record/flow/${flow.subject.slice('flow/'.length)}` },
    { figure: show(flow.net, ask, { compact: true }) },
  ];
}

function nameOf(ask: Ask, column: SankeyColumn, subject: string | null): string {
  return subject === null ? ask.words.charts.sankey.untold[column] : capital(ask.name(subject));
}

function euroText(ask: Ask, cents: number): string {
  return valueText({ type: 'money', currency: 'EUR', minor: cents, comparator: 'exactly' }, ask.language, {
    compact: true,
  });
}

interface Box {
  readonly key: string;
  readonly column: SankeyColumn;
  readonly subject: string | null;
}

interface Band {
  readonly cents: number;
  readonly conflict: boolean;
}

type Node = SankeyNode<Box, Band>;
type Link = SankeyLink<Box, Band>;

/** Height for each box of the fullest column, so that every label has its line. */
const PER_BOX = 38;
const PADDING = 30;
const BOX_WIDTH = 0.012;

/** The total at a rung, and the word of the rung in addresses. */
interface Whole {
  readonly total: Shown;
  readonly word: RungWord;
}

function drawingOf(ask: Ask, flows: readonly NetFlow[], { total, word }: Whole): SankeyDrawing {
  const boxes = boxesOf(flows);
  const bands = bandsOf(flows);
  const fullest = Math.max(1, ...columns.map((column) => boxes.filter((box) => box.column === column).length));
  const height = Math.max(260, fullest * PER_BOX + 160);
  const { nodes, links } = boxes.length === 0 ? { nodes: [], links: [] } : laidOut(boxes, bands, height);
  return {
    type: 'sankey',
    height,
    total,
    boxes: nodes.map((node) => ({
      ...placedBox(ask, node),
      address: addressOf(
        ask,
        flows.filter((flow) => keyOf(node.column, flow[node.column]) === node.key),
        word,
      ),
    })),
    bands: links.map((link) => {
      const [source, target] = [link.source as Node, link.target as Node];
      const through = flows.filter(
        (flow) =>
          keyOf(source.column, flow[source.column]) === source.key &&
          keyOf(target.column, flow[target.column]) === target.key,
      );
      return { ...placedBand(ask, link), address: addressOf(ask, through, word) };
    }),
  };
}

/** Where the sum of these flows is explained: at the one flow, at the country that gives them all, or nowhere. */
function addressOf(ask: Ask, flows: readonly NetFlow[], word: RungWord): string | null {
  const [first, ...others] = flows;
  if (first === undefined) return null;
  if (others.length === 0) return first.net.address;
  const code = first.funder?.replace('country/', '') ?? '';
  if (!ask.account.partnerCodes().includes(code) || others.some(({ funder }) => funder !== first.funder)) return null;
  const own = ask.account.figure(`partner/${code}/${word}`);
  return magnitude(own) === flows.reduce((sum, { cents }) => sum + cents, 0) ? own.address : null;
}

function laidOut(boxes: readonly Box[], bands: readonly Link[], height: number): SankeyGraph<Box, Band> {
  // The layout works in one unit for both directions; the width is made a whole number of the same kind and scaled back.
  return sankey<Box, Band>()
    .nodeId((box) => box.key)
    .nodeAlign((box) => columns.indexOf(box.column))
    .nodeSort(null as never)
    .nodeWidth(BOX_WIDTH * WIDTH)
    .nodePadding(PADDING)
    .extent([
      [0, 14],
      [WIDTH, height - 14],
    ])({ nodes: boxes.map((box) => ({ ...box })), links: bands.map((band) => ({ ...band })) });
}

const WIDTH = 1000;

/** Boxes of each column, the largest sum first. What nobody tells comes last, but first among vehicles, so that fewer bands cross. */
function boxesOf(flows: readonly NetFlow[]): Box[] {
  return columns.flatMap((column) => {
    const sums = new Map<string | null, number>();
    for (const flow of flows) sums.set(flow[column], (sums.get(flow[column]) ?? 0) + flow.cents);
    return [...sums]
      .sort(
        ([a, left], [b, right]) =>
          (Number(a === null) - Number(b === null)) * (column === 'vehicle' ? -1 : 1) || right - left,
      )
      .map(([subject]) => ({ key: keyOf(column, subject), column, subject }));
  });
}

function keyOf(column: SankeyColumn, subject: string | null): string {
  return `${column}:${subject ?? ''}`;
}

/** Bands between neighbouring columns. Each flow is in exactly one band of either side, with what it adds and no more. */
function bandsOf(flows: readonly NetFlow[]): Link[] {
  const bands = new Map<string, Link & Band>();
  for (const flow of flows) {
    for (const [from, to] of [
      ['funder', 'vehicle'],
      ['vehicle', 'purpose'],
    ] as const) {
      const [source, target] = [keyOf(from, flow[from]), keyOf(to, flow[to])];
      const key = `${source}>${target}`;
      const before = bands.get(key);
      const cents = (before?.cents ?? 0) + flow.cents;
      bands.set(key, {
        source,
        target,
        value: cents,
        cents,
        conflict: flow.net.conflict || (before?.conflict ?? false),
      });
    }
  }
  return [...bands.values()];
}

function placedBox(ask: Ask, node: Node): Omit<SankeyBox, 'address'> {
  const { key, column, subject, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  return {
    key,
    column,
    name: nameOf(ask, column, subject),
    sum: euroText(ask, value),
    untold: subject === null,
    x0: x0 / WIDTH,
    x1: x1 / WIDTH,
    y0,
    y1,
  };
}

function placedBand(ask: Ask, link: Link): Omit<SankeyBand, 'address'> {
  const [source, target] = [link.source as Node, link.target as Node];
  const { width = 0, y0 = 0, y1 = 0, cents, conflict } = link;
  const edge = (x: number, middle: number): Edge => ({
    x: x / WIDTH,
    top: middle - width / 2,
    bottom: middle + width / 2,
  });
  const names = [source, target].map((node) => nameOf(ask, node.column, node.subject));
  return {
    key: `${source.key}>${target.key}`,
    source: source.key,
    target: target.key,
    sum: euroText(ask, cents),
    label: `${names.join(' → ')}: ${euroText(ask, cents)}${conflict ? `, ${ask.words.figure.conflict}` : ''}`,
    cents,
    conflict,
    from: edge(source.x1 ?? 0, y0),
    to: edge(target.x0 ?? 0, y1),
  };
}
