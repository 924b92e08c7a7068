import { publisherStandings } from '../../../account/index.ts';
import type { Ask } from '../../ask.ts';
import { type AgreementItem, agreementsPage } from '../../pages/agreements.ts';
import { type LineItem, linesPage } from '../../pages/lines.ts';
import { type LeagueRow, partnersPage } from '../../pages/partners.ts';
import { type PublisherItem, publisherList } from '../../pages/publishers.ts';
import { foundSources } from '../../pages/sources.ts';
import { coded, measured } from '../figures.ts';
import { listed, other, others, subject } from '../subjects.ts';
import { column, type Download, download } from '../table.ts';

/** The league of partners for the year and the measure chosen. */
export function partnersTable(ask: Ask): Download {
  const { rows, year, measure } = partnersPage(ask);
  return download<LeagueRow>(rows, [
    column('subject', (row) => row.partner.subject),
    column('name', (row) => row.partner.name),
    column('year', () => year),
    column('measure', () => measure),
    coded(ask, 'stage', (row) => row.stage, { since: true }),
    measured(ask, 'share', 'percent', (row) => row.share),
    measured(ask, 'money', 'EUR', (row) => row.money),
    measured(ask, 'missing_to_target', 'EUR', (row) => row.distance),
    measured(ask, 'agreements', 'count', (row) => row.agreements),
    measured(ask, 'lines', 'count', (row) => row.lines),
  ]);
}

/** Agreements as the board has them, stage by stage, the furthest first. */
export function agreementsTable(ask: Ask): Download {
  const items = agreementsPage(ask).columns.flatMap((column) => column.items);
  return download<AgreementItem>(items, [
    subject(),
    column('instrument', (row) => row.instrument),
    coded(ask, 'stage', (row) => row.stage, { since: true }),
    others('parties', (row) => row.parties),
    others('contested_parties', (row) => row.contested),
    other('programme', (row) => row.programme),
    column('covers', (row) => listed(row.covers)),
    column('next_stage_expected', (row) => row.expected),
    column('details_differ', (row) => (row.conflict ? 'yes' : 'no')),
  ]);
}

export function linesTable(ask: Ask): Download {
  return download<LineItem>(linesPage(ask).items, [
    subject(),
    other('host', (row) => row.host),
    column('region', (row) => row.region),
    others('operators', (row) => row.operators),
    column('family', (row) => listed(row.family)),
    coded(ask, 'stage', (row) => row.stage, { since: true }),
    coded(ask, 'start', (row) => row.start),
    coded(ask, 'health', (row) => row.health),
    column('details_differ', (row) => (row.conflict ? 'yes' : 'no')),
  ]);
}

/** Every source that fits what was chosen, the pages of the list put together. */
export function sourcesTable(ask: Ask): Download {
  return download(foundSources(ask), [
    column('id', (row) => row.id),
    column('title', (row) => row.title),
    column('publisher', (row) => row.publisher),
    column('published', (row) => row.published),
    column('language', (row) => row.language),
    column('kind', (row) => row.kind),
    column('cites', (row) => row.cites),
    column('reliability', (row) => row.reliability),
    column('claims_count', (row) => row.claims),
    column('url', (row) => row.url),
  ]);
}

/** Every publisher, and on how many questions it is borne out, alone or contradicted (R23). */
export function publishersTable(ask: Ask): Download {
  return download<PublisherItem>(publisherList(ask).items, [
    column('publisher', (row) => row.publisher),
    column('sources_count', (row) => row.sources),
    column('questions_count', (row) => row.questions),
    ...publisherStandings.map((standing) => column<PublisherItem>(`${standing}_count`, (row) => row.counts[standing])),
  ]);
}
