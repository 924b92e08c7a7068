import type { Account } from '../account/index.ts';
import { formatDate, formatMoney, type Language, parseDate, parseMoney, pick } from '../values/index.ts';
import { countryText } from './countries.ts';
import { ownWords } from './ownWords.ts';
import { knownSeries } from './series.ts';
import { codeText } from './words.ts';

const WORDS = {
  agreement: { en: 'agreement', uk: 'угода' },
  funderNotTold: { en: 'Funder not named', uk: 'Платника не названо' },
  sumNotTold: { en: 'sum not stated', uk: 'суму не названо' },
  site: { en: 'Site', uk: 'Майданчик' },
  delivery: { en: 'Delivery', uk: 'Постачання' },
} as const;

const LISTS = { en: new Intl.ListFormat('en-GB'), uk: new Intl.ListFormat('uk-UA') } as const;

/** Rungs whose sum names a flow, the one that says most first. */
const RUNGS = ['disbursement', 'allocation', 'commitment', 'pledge', ''] as const;

/** What a describer is given by whoever keeps the names. */
interface Names {
  /** The name of another subject. */
  readonly name: (subject: string) => string;
  /** Told the number of each subject whose claims are asked. */
  readonly asks: (subject: number) => void;
}

/** Names a subject that has no name of its own by what its claims say: "Letter of intent: Denmark and Ukraine, June 2025". */
export class Describer {
  readonly #account: Account;
  readonly #language: Language;
  readonly #name: Names['name'];
  readonly #asks: Names['asks'];

  constructor(account: Account, language: Language, { name, asks }: Names) {
    this.#account = account;
    this.#language = language;
    this.#name = name;
    this.#asks = asks;
  }

  /** Undefined where the claims say too little. */
  describe(subject: string): string | undefined {
    const [kind = '', slug = ''] = subject.split('/');
    switch (kind) {
      case 'agreement':
        return this.#agreement(subject, slug);
      case 'line':
        return this.#line(subject);
      case 'flow':
        return this.#flow(subject, slug);
      case 'indicator':
        return this.#indicator(subject, slug);
      case 'target':
        return this.#target(subject);
      case 'facility':
        return this.#facility(subject);
      case 'delivery':
        return this.#delivery(subject);
      case 'event':
        return this.text(subject, 'summary');
      default:
        return undefined;
    }
  }

  /** The chosen text of a property; undefined where no claim tells it. */
  text(subject: string, facet: string): string | undefined {
    const number = this.#number(subject);
    const text = number < 0 ? undefined : this.#account.core.reader.text(number, facet);
    return text === 'withheld' || text === 'none' ? undefined : text;
  }

  #agreement(subject: string, slug: string): string | undefined {
    const parties = this.#texts(subject, 'parties');
    if (parties.length === 0) return undefined;
    const instrument = this.text(subject, 'instrument');
    const what =
      instrument === undefined
        ? WORDS.agreement[this.#language]
        : codeText('agreement instrument', instrument, this.#language);
    return `${capital(what)}: ${this.#few(parties)}${this.#afterComma(this.#monthIn(slug))}`;
  }

  #line(subject: string): string | undefined {
    const what = this.#goods(subject);
    if (what === undefined) return undefined;
    const operators = this.#texts(subject, 'operator');
    const host = this.text(subject, 'host');
    const label = operators.length > 0 ? `${capital(this.#few(operators))}: ${what}` : capital(what);
    return host === undefined ? label : `${label} (${this.#name(host)})`;
  }

  #flow(subject: string, slug: string): string | undefined {
    const from = this.#texts(subject, 'from');
    const who = from.length === 0 ? WORDS.funderNotTold[this.#language] : capital(this.#few(from));
    const year = /(?:^|-)(20\d{2})(?:-|$)/.exec(slug)?.[1];
    return `${who}: ${this.#sum(subject) ?? WORDS.sumNotTold[this.#language]}${this.#afterComma(year)}`;
  }

  #sum(subject: string): string | undefined {
    for (const rung of RUNGS) {
      const text = this.text(subject, `amount:${rung}`);
      const money = text === undefined ? undefined : parseMoney(text);
      if (money?.ok) return formatMoney(money.value, this.#language, { compact: true });
    }
    return undefined;
  }

  #indicator(subject: string, slug: string): string | undefined {
    const series = this.text(subject, 'series');
    if (series === undefined) return undefined;
    const name = seriesName(this.#account, series, this.#language);
    // The name of a series that is about one month has it already.
    const month = /20\d{2}/.test(name) ? undefined : this.#monthIn(slug);
    return `${name}${this.#afterComma(month)}`;
  }

  #target(subject: string): string | undefined {
    const measure = this.text(subject, 'measure');
    if (measure === undefined) return undefined;
    const who = this.#texts(subject, 'who');
    const what = ownWords(measure, this.#language);
    return who.length === 0 ? capital(what) : `${capital(this.#few(who))}: ${what}`;
  }

  #facility(subject: string): string | undefined {
    const operators = this.#texts(subject, 'operator');
    const country = this.text(subject, 'country');
    const where = country === undefined ? [] : [this.#name(country)];
    const parts = [WORDS.site[this.#language], ...(operators.length > 0 ? [this.#few(operators)] : []), ...where];
    return parts.length === 1 ? undefined : parts.join(', ');
  }

  #delivery(subject: string): string | undefined {
    const what = this.#goods(subject);
    if (what === undefined) return undefined;
    const from = this.#texts(subject, 'from');
    return `${WORDS.delivery[this.#language]}: ${what}${this.#afterComma(from.length > 0 ? this.#few(from) : undefined)}`;
  }

  /** Products by name, else the families they are of. */
  #goods(subject: string): string | undefined {
    const products = this.#texts(subject, 'product');
    if (products.length > 0) return this.#few(products);
    const families = this.#texts(subject, 'family').map((family) => codeText('family', family, this.#language));
    return families.length > 0 ? this.#joined(families) : undefined;
  }

  /** All names up to three, else the first two and how many more. */
  #few(subjects: readonly string[]): string {
    if (subjects.length <= 3) return this.#joined(subjects.map(this.#name));
    const [first, second] = subjects.slice(0, 2).map(this.#name);
    const rest = subjects.length - 2;
    return this.#language === 'en' ? `${first}, ${second} and ${rest} others` : `${first}, ${second} та ще ${rest}`;
  }

  #joined(names: readonly string[]): string {
    return LISTS[this.#language].format(names);
  }

  /** The month that a slug carries, in words. */
  #monthIn(slug: string): string | undefined {
    const found = /(?:^|-)(20\d{2}-(?:0[1-9]|1[0-2]))(?:-|$)/.exec(slug)?.[1];
    const parsed = found === undefined ? undefined : parseDate(found);
    return parsed?.ok ? formatDate(parsed.value, this.#language) : undefined;
  }

  #afterComma(text: string | undefined): string {
    return text === undefined ? '' : `, ${text}`;
  }

  #number(subject: string): number {
    const { log, resolution } = this.#account.core;
    const number = log.subjects.find(subject);
    if (number < 0) return number;
    const standing = resolution.canonical(number);
    this.#asks(standing);
    return standing;
  }

  #texts(subject: string, facet: string): readonly string[] {
    const number = this.#number(subject);
    const texts = number < 0 ? [] : this.#account.core.reader.texts(number, facet);
    return texts.filter((text) => text !== 'withheld' && text !== 'none');
  }
}

/** The name that the programme gives a series of an indicator, else the one kept here, else its slug in words. */
export function seriesName(account: Account, series: string, language: Language): string {
  const defined = account.core.programme?.indicators.find((item) => item.series === series);
  if (defined !== undefined) return pick(defined.name, language);
  const known = knownSeries(series, language);
  if (known !== undefined) return known;
  const [, code = '', rest = ''] = /^([a-z]{2})-(.+)$/.exec(series) ?? [];
  const country = code === '' ? '' : countryText(code.toUpperCase(), language);
  // A slug that starts with a country is about that country: "ua-drone-makers" is "Ukraine: drone makers".
  return country === '' || country === code.toUpperCase()
    ? capital(series.replaceAll('-', ' '))
    : `${country}: ${rest.replaceAll('-', ' ')}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('uk-UA') + text.slice(1);
}
