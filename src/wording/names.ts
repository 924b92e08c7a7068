import { type Account, KeptBySight } from '../account/index.ts';
import type { Log } from '../ledger/index.ts';
import { type Language, pick } from '../values/index.ts';
import { countryText } from './countries.ts';
import { capital, Describer, seriesName } from './describe.ts';
import { knownName } from './knownNames.ts';

/** A name, and the numbers of the subjects whose claims were asked for it. */
export interface GroundedName {
  readonly name: string;
  readonly from: readonly number[];
}

/** Names of subjects: as their claims or the programme give them; of countries by ISO 3166; else made from what the claims say. */
export function subjectNames(account: Account, language: Language): (subject: string) => string {
  const { log } = account.core;
  const kept = keptNames.get(log) ?? { en: new KeptBySight(), uk: new KeptBySight() };
  keptNames.set(log, kept);
  const grounded = groundedNames(account, language);
  const make = (number: number) => {
    const { name, from } = grounded(log.subjects.text(number));
    return { made: name, from };
  };
  const known = new Map<string, string>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    const number = log.subjects.find(subject);
    const name = number < 0 ? grounded(subject).name : kept[language].of(account, number, make);
    known.set(subject, name);
    return name;
  };
}

/** Most names stay the same from one date to the next. */
const keptNames = new WeakMap<Log, Readonly<Record<Language, KeptBySight<string>>>>();

/** As `subjectNames`, with what each name rests on: it stays as long as the same is seen of those subjects. */
export function groundedNames(account: Account, language: Language): (subject: string) => GroundedName {
  const known = new Map<string, GroundedName>();
  /** What the name that is being made has asked for up to here. */
  let from: number[] = [];
  const named = (subject: string): GroundedName => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    // Set first: subjects that name each other then end in their slugs.
    known.set(subject, { name: capital(slugText(subject)), from: [] });
    const outer = from;
    from = [];
    const name = subjectName(account, describer, subject, language);
    const made = { name, from: [...new Set(from)] };
    from = outer;
    known.set(subject, made);
    return made;
  };
  const describer = new Describer(account, language, {
    name: (subject) => {
      const { name, from: others } = named(subject);
      from.push(...others);
      return name;
    },
    asks: (subject) => from.push(subject),
  });
  return named;
}

function subjectName(account: Account, describer: Describer, subject: string, language: Language): string {
  const [kind = '', slug = ''] = subject.split('/');
  if (kind === 'country') return countryText(slug, language);
  // Not a subject, but what figures of a series are called by.
  if (kind === 'indicators') return seriesName(account, slug, language);
  const given = kind === 'programme' ? programmeName(account, subject, language) : undefined;
  const kept = knownName(subject, language, (code) => countryText(code, language));
  // Claims name things in English; what is kept here in Ukrainian comes before that.
  const inUkrainian = language === 'uk' ? (describer.text(subject, 'name_uk') ?? kept) : undefined;
  return (
    given ??
    inUkrainian ??
    describer.text(subject, 'name') ??
    describer.describe(subject) ??
    kept ??
    inCapitals(kind, slugText(subject))
  );
}

/** Names that the programme file gives in both languages. */
function programmeName(account: Account, subject: string, language: Language): string | undefined {
  const { programme } = account.core;
  if (programme?.id === subject) return pick(programme.name, language);
  const vehicle = programme?.vehicles.find((item) => item.subject === subject);
  return vehicle === undefined ? undefined : pick(vehicle.name, language);
}

/** People, companies and products are written with capitals; other slugs are plain words. */
function inCapitals(kind: string, words: string): string {
  return kind === 'person' || kind === 'party' || kind === 'product'
    ? words.split(' ').map(capital).join(' ')
    : capital(words);
}

/** The slug of a subject in words: "dk fire point solid fuel". It is made for machines, but better than nothing. */
export function slugText(subject: string): string {
  return subject.slice(subject.indexOf('/') + 1).replaceAll('-', ' ');
}
