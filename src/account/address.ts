import type { Core } from './core.ts';
import { UnknownAddress } from './errors.ts';
import { agreementsOf, linesHosted, linesOfHealth, partnersAt, stageCodes, subjectsAt } from './evaluate/counts.ts';
import type { Evaluated } from './evaluate/evaluated.ts';
import { type GaugeScope, gaugeDistance, gaugeMoney, gaugeShare } from './evaluate/gauge.ts';
import { flowFigure, totalFigure } from './evaluate/money.ts';
import { partnerStageFigure } from './evaluate/partner.ts';
import { propertyFigure } from './evaluate/property.ts';
import { seriesFigure } from './evaluate/series.ts';
import { healthFigure, stageFigure } from './evaluate/stage.ts';
import { isFacetOf } from './facetNames.ts';
import { type CountedRung, rungOf } from './ladder.ts';

/**
 * The figure at an address. Addresses are paths of words:
 *
 *     overview/partners/signed            overview/agreements/signed      overview/lines/agreed
 *     overview/lines/health/overdue       money/committed                 money/committed/2025
 *     partner/DK/stage                    partner/DK/committed/2025       partner/DK/share/committed/2025
 *     partner/DK/military-aid/2025        partner/DK/distance/military-aid/2025[/euro]
 *     indicators/ua-domestic-weapons-share
 *     flow/dk-2025-500m-kroner/allocated  line/dk-fire-point-solid-fuel/stage
 *     agreement/dk-ua-2025-06-letter-of-intent/parties
 *
 * Raises UnknownAddress, with what would have been understood.
 */
export function evaluate(core: Core, address: string): Evaluated {
  const words = address.split('/');
  const found =
    words[0] === 'overview'
      ? overview(core, words)
      : words[0] === 'money'
        ? money(core, words)
        : words[0] === 'partner'
          ? partner(core, words)
          : words[0] === 'indicators'
            ? seriesFigure(core, words[1] ?? '')
            : ofSubject(core, words);
  // Words too many, or a form that is none, would be passed over and answer another question.
  if (found === undefined || !isAddressOf(core, found.figure.address, address)) throw new UnknownAddress(address);
  return found;
}

/** Whether a figure is the one that was asked for, be it by a name that was merged into another. */
function isAddressOf(core: Core, found: string, asked: string): boolean {
  if (found === asked) return true;
  const [kind, slug, ...rest] = asked.split('/');
  const subject = core.log.subjects.find(`${kind}/${slug}`);
  return subject >= 0 && found === [core.reader.name(core.resolution.canonical(subject)), ...rest].join('/');
}

function overview(core: Core, [, what, code, health]: readonly string[]): Evaluated | undefined {
  if (what === 'partners' && code && stageCodes.agreement.includes(code)) return partnersAt(core, code);
  if (what === 'agreements' && code && stageCodes.agreement.includes(code)) return subjectsAt(core, 'agreement', code);
  if (what === 'lines' && code === 'health' && health && stageCodes.health.includes(health))
    return linesOfHealth(core, health);
  if (what === 'lines' && code && stageCodes.line.includes(code)) return subjectsAt(core, 'line', code);
  return undefined;
}

function money(core: Core, [, word, year]: readonly string[]): Evaluated | undefined {
  const rung = countedRung(word);
  const taken = yearOf(year);
  if (rung === undefined || taken === 'none') return undefined;
  const address = `money/${word}${year === undefined ? '' : `/${year}`}`;
  return totalFigure(core, address, { rung, scope: 'production', ...(taken === undefined ? {} : { year: taken }) });
}

/** A year, null for "several" (several years or none), undefined where none is given, 'none' where it is no year. */
function yearOf(text: string | undefined): number | null | undefined | 'none' {
  if (text === undefined) return undefined;
  if (text === 'several') return null;
  return /^\d{4}$/.test(text) ? Number(text) : 'none';
}

function countedRung(word: string | undefined): CountedRung | undefined {
  const rung = word === undefined ? undefined : rungOf(word);
  return rung === undefined || rung === 'pledge' ? undefined : rung;
}

function partner(core: Core, [, country, what, third, fourth, fifth]: readonly string[]): Evaluated | undefined {
  if (country === undefined || !/^[A-Z]{2,4}$/.test(country)) return undefined;
  if (what === 'stage' && (third === undefined || third === 'outside'))
    return partnerStageFigure(core, country, third === undefined);
  if (what === 'lines' && third === undefined) return linesHosted(core, country);
  if (what === 'agreements' && third === undefined) return agreementsOf(core, country);
  if (what === 'share' || what === 'distance') return gauge(core, country, what, third, fourth, fifth);
  if (what === 'military-aid')
    return isYear(third) ? gaugeMoney(core, country, 'military-aid', Number(third)) : undefined;
  if (what === 'channelled') return channelled(core, country, third);
  const rung = countedRung(what);
  if (rung === undefined) return undefined;
  if (isYear(third)) return gaugeMoney(core, country, rung, Number(third));
  const year = yearOf(third);
  if (year === 'none') return undefined;
  const funder = core.log.subjects.find(`country/${country}`);
  return totalFigure(core, `partner/${country}/${what}${third === undefined ? '' : `/${third}`}`, {
    rung,
    scope: 'production',
    funder: funder < 0 ? -2 : funder,
    ...(year === undefined ? {} : { year }),
  });
}

function channelled(core: Core, country: string, word: string | undefined): Evaluated | undefined {
  const rung = countedRung(word);
  const vehicle = core.log.subjects.find(`country/${country}`);
  if (rung === undefined) return undefined;
  return totalFigure(core, `partner/${country}/channelled/${word}`, {
    rung,
    scope: 'production',
    vehicle: vehicle < 0 ? -2 : vehicle,
  });
}

function gauge(
  core: Core,
  country: string,
  what: 'share' | 'distance',
  word: string | undefined,
  year: string | undefined,
  currency: string | undefined,
): Evaluated | undefined {
  const scope: GaugeScope | undefined = word === 'military-aid' ? word : countedRung(word);
  if (scope === undefined || !isYear(year)) return undefined;
  if (what === 'share') return gaugeShare(core, country, scope, Number(year));
  return gaugeDistance(core, country, scope, Number(year), currency === 'euro' ? 'euro' : 'own');
}

function isYear(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}$/.test(text);
}

function ofSubject(core: Core, [kind, slug, facet, form]: readonly string[]): Evaluated | undefined {
  const subject = core.log.subjects.find(`${kind}/${slug}`);
  if (subject < 0 || facet === undefined) return undefined;
  const canonical = core.resolution.canonical(subject);
  if (!core.resolution.exists(canonical)) return undefined;
  if (facet === 'stage' && (kind === 'agreement' || kind === 'line')) return stageFigure(core, canonical, kind);
  if (facet === 'health' && kind === 'line') return healthFigure(core, canonical);
  const rung = kind === 'flow' ? rungOf(facet) : undefined;
  if (rung !== undefined)
    return flowFigure(core, canonical, rung, form === 'euro' || form === 'net' ? form : 'original');
  return isFacetOf(kind as string, facet) ? propertyFigure(core, canonical, facet) : undefined;
}
