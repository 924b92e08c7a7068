import { happened, isDenial, type Log, markingName, modalityOf } from '../../ledger/index.ts';
import { isoDay } from '../../values/index.ts';
import { isReplaced, SUPERSEDED_AFTER_DAYS } from '../choice.ts';
import type { Core } from '../core.ts';
import type { Citation, Input, Standing } from '../figure.ts';

/** The claim behind a row, as an explanation cites it. */
export function citation(core: Core, row: number): Citation {
  const { log } = core;
  const { body } = log.claim(log.rows.claim.values[row] as number);
  const source = log.sources.at(body.source, core.resolution.sequence);
  if (source === undefined) throw new Error(`Claim ${body.id} has no source at entry ${core.resolution.sequence}.`);
  const { by, when, credibility, note, at, passage } = body.qualifiers;
  return {
    claim: body.id,
    about: body.about,
    property: propertyOf(log, row),
    value: log.values.original(log.rows.value.values[row] as number),
    modality: modalityOf(log.rows.strength.values[row] as number),
    ...(when === undefined ? {} : { when }),
    ...(by === undefined ? {} : { by }),
    ...(credibility === undefined ? {} : { credibility }),
    ...(note === undefined ? {} : { note }),
    ...(at === undefined ? {} : { paragraph: at }),
    ...(passage === undefined ? {} : { passage }),
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: isoDay(log.rows.published.values[row] as number),
      ...(source.url === undefined ? {} : { url: source.url }),
      language: source.language,
      reliability: source.reliability,
      ...(source.cites === undefined ? {} : { cites: source.cites }),
    },
    marking: markingName(log.rows.marking.values[row] as number),
  };
}

function propertyOf(log: Log, row: number): string {
  const facet = log.facets.text(log.slots.facet.values[log.rows.slot.values[row] as number] as number);
  return facet.split(':', 1)[0] === 'rung' ? 'stage' : (facet.split(':', 1)[0] as string);
}

/** Every visible claim on a facet of a subject, the chosen one first, each with how it relates to it (R3, R5, R6). */
export function claimsOn(core: Core, subject: number, facetName: string): Input[] {
  const facet = core.reader.facet(facetName);
  if (facet < 0) return [];
  const chosen = core.resolution.chosen(subject, facet);
  const rows = core.resolution.rows(subject, facet);
  const since = replacedBefore(core, facet, chosen, rows);
  return rows
    .map((row) => ({
      type: 'claim' as const,
      standing: standingOf(core, facet, chosen, row, since),
      citation: citation(core, row),
    }))
    .sort(
      (a, b) =>
        ORDER[a.standing] - ORDER[b.standing] || (a.citation.source.published < b.citation.source.published ? 1 : -1),
    );
}

/** Claims by their rows, all with one standing. */
export function claimsOf(core: Core, rows: readonly number[], standing: Standing): Input[] {
  return rows.filter((row) => row >= 0).map((row) => ({ type: 'claim', standing, citation: citation(core, row) }));
}

const ORDER: Readonly<Record<Standing, number>> = {
  chosen: 0,
  agrees: 1,
  differs: 2,
  denies: 3,
  weaker: 4,
  replaced: 5,
};

function standingOf(core: Core, facet: number, chosen: number, row: number, since: number): Standing {
  if (row === chosen) return 'chosen';
  const { strength, published } = core.log.rows;
  const own = strength.values[row] as number;
  if (isDenial(own)) return 'denies';
  if (chosen < 0 || happened(own) !== happened(strength.values[chosen] as number)) return 'weaker';
  if ((published.values[row] as number) < since) return 'replaced';
  return core.resolution.differs(facet, chosen, row) ? 'differs' : 'agrees';
}

/** Day of publication before which a row was replaced by a newer one, as the choice itself reckons it (R6). */
function replacedBefore(core: Core, facet: number, chosen: number, rows: readonly number[]): number {
  if (chosen < 0) return Number.NEGATIVE_INFINITY;
  const { strength, published } = core.log.rows;
  const best = strength.values[chosen] as number;
  if (!isReplaced(best, core.resolution.policy(facet))) return Number.NEGATIVE_INFINITY;
  const competing = rows.filter((row) => strength.values[row] === best);
  return Math.max(...competing.map((row) => published.values[row] as number)) - SUPERSEDED_AFTER_DAYS;
}
