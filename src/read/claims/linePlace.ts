import { isPartner } from '../discourse/discourse.ts';
import { has } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Reason, Scene } from './draft.ts';

/** Each item once, in order. */
export const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const SITE = /^(?:in|at|on|inside|у|в)$/u;
const FILLER = /^(?:the|southern|northern|eastern|western|central|its|their|a|південній|північній|західній|східній)$/u;
const GROUND =
  /^(?:territory|soil|ground|shipyards?|plants?|factor.*|soil|land|території|територію|землі|землю|верф.*|завод.*|підприємств.*|фабри.*|factories|companies|firms)$/u;

/** `signing`: a capital is then where a paper was signed. Countries in which a sentence places something: "in southern Denmark", "at Greek shipyards", "на данській землі". */
export function placed(sentence: Sentence, signing = false): readonly string[] {
  return sentence.countries
    .filter((country) => {
      if (signing && country.form === 'capital') return false;
      if (country.form === 'adjective') return GROUND.test(sentence.tokens[country.to]?.lower ?? '');
      let at = country.from - 1;
      while (FILLER.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
      if (
        /^(?:and|та|і|й|or)$/u.test(sentence.tokens[at]?.lower ?? '') &&
        sentence.countries.some((other) => other.to === at && SITE.test(sentence.tokens[other.from - 1]?.lower ?? ''))
      )
        return true;
      return SITE.test(sentence.tokens[at]?.lower ?? '') || country.form === 'place';
    })
    .map((country) => country.code)
    .filter((code) => code !== 'EU' && code !== 'NATO' && code !== 'RU');
}

interface Hosts {
  readonly hosts: readonly string[];
  readonly reason?: Reason;
}

function acting(scene: Scene): string | undefined {
  return scene.sentence.countries.find((country) => isPartner(country.code) && country.code !== 'EU')?.code;
}

/** Production that is moved stands where it is moved to. */
const MOVES = /relocat|shift|moving|moved|transfer|перенос|переміщ|релокац/iu;
const TARGET = /^(?:to|into|до|у|в)$/u;

/** Where a line stands: named places, the acting country's own ground, else the partner spoken of. */
export function hostsOf(scene: Scene, signing: boolean): Hosts {
  const { sentence, state } = scene;
  if (has(sentence, 'production.ownGround', 'both')) {
    const partner = acting(scene) ?? state.partner;
    return { hosts: partner === undefined ? ['UA'] : unique([partner, 'UA']), reason: 'host-from-context' };
  }
  const moved = MOVES.test(sentence.text) ? sentence.countries.find((country) => TARGET.test(sentence.tokens[country.from - 1]?.lower ?? '') && country.form === 'name') : undefined;
  if (moved !== undefined) return { hosts: [moved.code] };
  const named = unique(placed(sentence, signing));
  if (named.length > 0) return { hosts: named };
  const firm =
    /own country|своїй|власній/u.test(sentence.text) &&
    has(sentence, 'speech.pronouns', 'company') &&
    sentence.countries.length === 0
      ? state.companyHome
      : undefined;
  if (firm !== undefined) return { hosts: [firm], reason: 'host-from-context' };
  if (has(sentence, 'production.ownGround', 'own') || has(sentence, 'speech.pronouns', 'country')) {
    const partner = acting(scene) ?? state.partner;
    if (partner !== undefined) return { hosts: [partner], reason: 'host-from-context' };
  }
  const pointed =
    has(sentence, 'production.making', 'site') ||
    has(sentence, 'production.starts') ||
    has(sentence, 'speech.pronouns', 'company');
  const other =
    sentence.companies.length > 0 && !sentence.companies.some((company) => state.companies.includes(company.subject));
  return pointed && !other && !signing && state.host !== undefined
    ? { hosts: [state.host], reason: 'host-from-context' }
    : { hosts: [] };
}
