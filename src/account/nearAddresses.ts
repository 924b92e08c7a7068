import { evaluate } from './address.ts';
import type { Core } from './core.ts';
import { UnknownAddress } from './errors.ts';
import { stageCodes } from './evaluate/counts.ts';
import { COUNTED_RUNGS, REACHED } from './ladder.ts';
import { closest } from './nearest.ts';
import { gaugeYears } from './view/partners.ts';

/** Addresses of figures that are there, closest to one that is not; none where nothing is close enough to be meant. */
export function nearAddresses(core: Core, address: string): string[] {
  const words = address.split('/');
  const near = candidatesFor(core, words);
  return closest(address, near, 20)
    .filter((candidate) => isThere(core, candidate))
    .slice(0, 3);
}

function candidatesFor(core: Core, [first = '', second = '', ...rest]: readonly string[]): string[] {
  switch (first) {
    case 'overview':
      return overviewAddresses();
    case 'money':
      return moneyAddresses(core, 'money');
    case 'partner':
      return partnerAddresses(core, second);
    case 'indicators':
      return core.series.map(({ series }) => `indicators/${series}`);
    default:
      return subjectAddresses(core, `${first}/${second}`, rest);
  }
}

function overviewAddresses(): string[] {
  return [
    ...stageCodes.agreement.flatMap((code) => [`overview/partners/${code}`, `overview/agreements/${code}`]),
    ...stageCodes.line.map((code) => `overview/lines/${code}`),
    ...stageCodes.health.map((code) => `overview/lines/health/${code}`),
  ];
}

const words = COUNTED_RUNGS.map((rung) => REACHED[rung]);

function moneyAddresses(core: Core, before: string): string[] {
  const years = ['', '/several', ...gaugeYears(core).map((year) => `/${year}`)];
  return words.flatMap((word) => years.map((year) => `${before}/${word}${year}`));
}

/** Those of the country that is named, where it is one; else those of every partner. */
function partnerAddresses(core: Core, country: string): string[] {
  const { partners } = core;
  return (partners.includes(country) ? [country] : partners).flatMap((code) => {
    const own = `partner/${code}`;
    const gauges = gaugeYears(core).flatMap((year) => [
      ...[...words, 'military-aid'].flatMap((word) => [
        `${own}/share/${word}/${year}`,
        `${own}/distance/${word}/${year}`,
        `${own}/distance/${word}/${year}/euro`,
      ]),
      `${own}/military-aid/${year}`,
    ]);
    const stages = ['stage', 'stage/outside', 'agreements', 'lines'].map((word) => `${own}/${word}`);
    return [...stages, ...moneyAddresses(core, own), ...words.map((word) => `${own}/channelled/${word}`), ...gauges];
  });
}

/** Facets of a subject that is there; else the same facet of subjects with a name like it. */
function subjectAddresses(core: Core, subject: string, rest: readonly string[]): string[] {
  const number = core.log.subjects.find(subject);
  if (number >= 0 && core.resolution.exists(number)) {
    const facets = core.resolution.facets(number).map((facet) => core.log.facets.text(facet));
    const concluded = ['stage', 'health', ...Object.values(REACHED)];
    return [...facets, ...concluded].map((facet) => `${subject}/${facet}`);
  }
  const kind = subject.slice(0, subject.indexOf('/') + 1);
  const names = core.log.subjects
    .all()
    // A subject that only marked claims speak of is not told, not even as a suggestion (R20).
    .filter((name, index) => name.startsWith(kind) && core.resolution.exists(index));
  return closest(subject, names, 3).map((name) => [name, ...rest].join('/'));
}

function isThere(core: Core, address: string): boolean {
  try {
    evaluate(core, address);
    return true;
  } catch (error) {
    if (error instanceof UnknownAddress) return false;
    throw error;
  }
}
