/** One entity of FollowTheMoney: every property holds a list of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The id of a subject or a source in FollowTheMoney, which takes letters, digits, dots and hyphens. */
export function entityId(kind: string, slug: string): string {
  return `kuznia-${kind}-${slug.replaceAll('_', '-')}`;
}

/** The id of a subject given as `kind/slug`. */
export function subjectId(subject: string): string {
  const slash = subject.indexOf('/');
  return entityId(subject.slice(0, slash), subject.slice(slash + 1));
}

/** An entity whose empty properties are left out. Texts that stand twice stand once. */
export function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): Entity {
  const told = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter((value) => value != null && value !== ''))]] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(told) as Entity['properties'] };
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/**
 * The part of an EDTF date that FollowTheMoney can hold: a day, a month or a year. A season gives its year; an interval, or a
 * date of which not even the year is sure, nothing.
 */
export function prefixDate(edtf: string | null | undefined): string | null {
  if (edtf == null) return null;
  const plain = edtf.replace(/[~?%]$/, '');
  if (DATE.test(plain)) return plain;
  const [, year = null] = /^(\d{4})-2[1-4]$/.exec(plain) ?? [];
  return year;
}

/** Languages of sources, from BCP 47 to ISO 639-3; those that are not here are left out. */
const LANGUAGES: Readonly<Record<string, string>> = {
  az: 'aze',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fi: 'fin',
  fr: 'fra',
  hr: 'hrv',
  hu: 'hun',
  is: 'isl',
  it: 'ita',
  lt: 'lit',
  lv: 'lav',
  nl: 'nld',
  no: 'nor',
  nb: 'nor',
  nn: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sq: 'sqi',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
};

export function languageCode(tag: string): string | null {
  return LANGUAGES[tag.split('-', 1)[0] as string] ?? null;
}
