import { counted } from '../plural.ts';

const n = (count: number, one: string, other: string): string => counted('en', count, { one, other });

/** Texts of the charts. */
export const chartsEn = {
  source: (publishers: string, day: string) =>
    publishers === '' ? `As of ${day}.` : `Sources: ${publishers}. As of ${day}.`,
  morePublishers: (count: number) => `${n(count, 'other publisher', 'other publishers')}`,
  unit: 'Unit',
  data: 'The data as a table',
  left: (count: number) => `${n(count, 'more row is', 'more rows are')} in the CSV file of this chart.`,
  key: 'Signs',
  take: 'Download or embed this chart',
  embed: 'Embed',
  embedHelp: 'This address shows the chart alone, at the same dates, in a frame of another page:',
  whole: 'Open at Kuznia',
  failed: 'The picture could not be made here. Take the SVG instead.',
  units: {
    percent: 'per cent',
    count: 'count',
    quantity: (unit: string) => (unit === '' ? 'count' : (UNITS[unit] ?? unit)),
  },
  per: { day: 'a day', month: 'a month', year: 'a year' },
  signs: {
    zero: 'none, as a source says',
    unknown: 'unknown: no source says',
    withheld: 'withheld by the source',
    notApplicable: 'not applicable',
    conflict: 'sources differ',
  },
  points: {
    alt: (name: string, points: number, others: number) =>
      `${name}: ${n(points, 'point', 'points')} over time${others === 0 ? '' : `, and ${n(others, 'contradicting claim', 'contradicting claims')}`}. The table holds the same.`,
    undated: (count: number) => `${n(count, 'figure', 'figures')} without a date: in the table only.`,
    contradicted: 'Contradicted by',
    fact: 'reported',
    plan: 'planned or possible',
    range: 'stated as a range',
    up: 'that much or more',
    down: 'at most that much',
    period: 'for a period',
    other: 'what another source says',
  },
  gantt: {
    title: 'Planned against actual stages',
    unit: 'years; one row for each line',
    alt: (count: number) =>
      `${n(count, 'line', 'lines')} with the stages that were reached and the ones that are planned. The table holds the same.`,
    part: (shown: number, all: number) =>
      `The ${shown} lines of this page of the list, of ${all}. Choose above to see others.`,
    undated: (count: number) => `${n(count, 'line', 'lines')} without any date: in the table only.`,
    what: 'Stage',
    when: 'When',
    today: (day: string) => `as of ${day}`,
    plannedStart: 'Start of production, planned',
    actualStart: 'Start of production, actual',
    stage: 'stage reached',
    planned: 'stage planned',
    window: 'the plan names only this period',
    start: 'production started',
    startPlanned: 'start of production as planned',
    undone: 'halted or cancelled',
    reached: 'since the first fact',
    late: 'past the plan, no news',
  },
  agreements: {
    title: 'Agreements over time',
    unit: 'years; one row for each agreement, the latest first',
    alt: (count: number) =>
      `${n(count, 'agreement', 'agreements')} with the stages that were reached and the ones that are planned. The table holds the same.`,
    part: (shown: number, all: number) => `The ${shown} latest agreements, of ${all}. Choose above to see others.`,
    undated: (count: number) => `${n(count, 'agreement', 'agreements')} without any date: in the table only.`,
    agreement: 'Agreement',
    expected: 'Next stage expected',
    undone: 'ended',
  },
  slips: {
    title: (line: string) => `${line}: every start that was stated`,
    unit: 'years; one row for each statement, the oldest first',
    alt: (count: number) =>
      `${n(count, 'statement', 'statements')} about the start of production, by the day they were published. The table holds the same.`,
    chosen: 'what counts by the rules',
  },
  map: {
    title: 'Countries that host lines',
    unit: 'number of lines, planned ones too',
    alt: (hosts: number, lines: number) =>
      `Map of Europe: ${n(lines, 'line', 'lines')} in ${n(hosts, 'country', 'countries')}. The table holds the same.`,
    closeness: 'A mark stands for a country, not for a site. Sites are never shown closer than their region.',
    lines: 'Lines',
    reached: 'Of which past a proposal, not halted',
    regions: 'Regions named',
    mark: (name: string, lines: number, facts: number) =>
      `${name}: ${n(lines, 'line', 'lines')}, ${facts} past a proposal`,
    fact: 'at least one line is past a proposal',
    plan: 'lines are only planned, or halted',
    elsewhere: 'Outside the map',
    without: (count: number) => `${n(count, 'line', 'lines')}: country not named`,
  },
  sankey: {
    title: (rung: string) => `Money for Ukrainian production: ${rung.toLowerCase()}`,
    unit: 'euro at the reference rate of the month',
    alt: (total: string, flows: number) =>
      `From funder through vehicle to purpose: ${total} in ${n(flows, 'flow', 'flows')}. The table holds the same.`,
    once: 'Each euro is drawn once: parts are taken out of their whole, pledges are left out, and every column adds up to the same total.',
    columns: { funder: 'Whose money', vehicle: 'Through', purpose: 'For' },
    untold: { funder: 'Funder not named', vehicle: 'No vehicle named', purpose: 'Purpose not named' },
    flow: 'Flow',
    adds: 'Adds to the total',
    total: 'Total',
    choose: 'How far the money has come',
    rung: 'Reached',
    band: 'as wide as the sum',
    conflict: 'sources differ on a sum in it',
    untoldSign: 'not named',
  },
  league: {
    title: (measure: string, year: string) => `${measure}, ${year}, as a share of GDP`,
    unit: 'per cent of the GDP of the same year',
    alt: (told: number, all: number) =>
      `Shares of GDP of ${told} of ${n(all, 'partner', 'partners')} against the target. The table holds the same.`,
    target: (share: string) => `asked: ${share}`,
    unknown: (count: number) =>
      `${n(count, 'more partner', 'more partners')}: no sum or no GDP, so no share. That is not zero.`,
    reached: 'target reached',
    below: 'below the target',
  },
};

/** Units that sources count in, where the axis has to name them. */
const UNITS: Readonly<Record<string, string>> = {
  unit: 'units',
  company: 'companies',
  country: 'countries',
  drone: 'drones',
  person: 'people',
  product: 'products',
  team: 'teams',
  times: 'times',
  package: 'packages',
  'weapon type': 'types of weapons',
};
