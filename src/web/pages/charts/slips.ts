import type { Input } from '../../../account/index.ts';
import { earliestDay, latestDay, parseDate, yearOf } from '../../../values/index.ts';
import type { Ask } from '../../ask.ts';
import { orNotFound } from '../../ask.ts';
import { claimedText } from '../../show/claim.ts';
import { dayText } from '../../show/day.ts';
import { type Chart, tableOf } from './chart.ts';
import type { Statement } from './drawing.ts';
import { sourceLine } from './sources.ts';

/** Every start of production that was ever stated of a line, the oldest statement first; null where none was. */
export function slipsChart(ask: Ask, slug: string): Chart | null {
  const { words } = ask;
  const subject = `line/${slug}`;
  const addresses = ['planned', 'actual'].map((facet) => `${subject}/start_of_production:${facet}`);
  const inputs = orNotFound(() => addresses.flatMap((address) => ask.account.explain(address).inputs)).filter(
    (input) => input.type === 'claim',
  );
  const rows = inputs
    .map((input) => ({ input, statement: statementOf(ask, input) }))
    .filter((row): row is Row => row.statement !== undefined)
    .sort((a, b) => a.statement.published - b.statement.published);
  if (rows.length === 0) return null;
  const years = rows
    .flatMap(({ statement: { published, earliest, latest } }) => [published, earliest, latest])
    .map(yearOf);
  return {
    id: `line/${slug}`,
    query: '',
    title: words.charts.slips.title(ask.name(subject)),
    unit: words.charts.slips.unit,
    definition: null,
    source: sourceLine(ask, addresses),
    alt: words.charts.slips.alt(rows.length),
    notes: [],
    drawing: {
      type: 'slips',
      years: [Math.min(...years), Math.max(...years)],
      statements: rows.map(({ statement }) => statement),
    },
    ...tableOf(
      [
        { title: words.line.said },
        { title: words.line.startStated },
        { title: words.line.who },
        { title: words.line.standing },
      ],
      rows,
      ({ input, statement }) => ({
        key: statement.claim,
        cells: [
          { text: dayText(input.citation.source.published, ask.language) },
          { text: statement.happened ? statement.stated : `${statement.stated} (${words.figure.plan})` },
          { text: input.citation.source.publisher, to: `/source/${statement.source}` },
          { text: words.claim.standing[input.standing] },
        ],
      }),
    ),
    get values() {
      return {
        columns: ['line', 'published', 'start_stated', 'modality', 'standing', 'publisher', 'source', 'claim'],
        rows: rows.map(({ input: { citation, standing } }) => [
          subject,
          citation.source.published,
          String(citation.value),
          citation.modality,
          standing,
          citation.source.publisher,
          citation.source.id,
          citation.claim,
        ]),
      };
    },
  };
}

interface Row {
  readonly input: Extract<Input, { type: 'claim' }>;
  readonly statement: Statement;
}

function statementOf(ask: Ask, { citation, standing }: Row['input']): Statement | undefined {
  if (standing === 'denies' || typeof citation.value !== 'string') return undefined;
  const [span, published] = [parseDate(citation.value), parseDate(citation.source.published)];
  if (!span.ok || !published.ok) return undefined;
  const [earliest, latest, day] = [earliestDay(span.value), latestDay(span.value), earliestDay(published.value)];
  if (earliest === null || latest === null || day === null) return undefined;
  const happened = citation.modality === 'fact' || citation.modality === 'estimate';
  const said = `${citation.source.publisher}, ${dayText(citation.source.published, ask.language)}`;
  const stated = claimedText(citation.about, citation.property, citation.value, ask);
  const how = happened ? ask.words.line.keyHappened : ask.words.line.keyPlanned;
  return {
    claim: citation.claim,
    source: citation.source.id,
    said,
    stated,
    label: `${said}: ${how}, ${stated}`,
    published: day,
    earliest,
    latest,
    happened,
    chosen: standing === 'chosen',
  };
}
