import { type NumberMention, times } from './numbers.ts';
import { hitAt, hits, type Passage } from './passage.ts';

/** A sum: a number with a currency. `currency` is null when the text leaves it to what stands before ("and 3 billion more"). */
export interface MoneyMention extends NumberMention {
  readonly currency: string | null;
  /** `crown` words name no country; the currency is then settled by context. */
  readonly crown: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '₴': 'UAH', '¥': 'JPY' };
const PREFIXED: Readonly<Record<string, string>> = { us: 'USD', c: 'CAD', ca: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD' };

interface Found {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
}

function before(passage: Passage, number: NumberMention): Found | undefined {
  const at = number.from - 1;
  const sign = SIGNS[passage.tokens[at]?.text ?? ''];
  if (sign !== undefined) {
    const letters = passage.tokens[at - 1];
    const prefix =
      sign === 'USD' && letters?.end === passage.tokens[at]?.start ? PREFIXED[letters?.lower ?? ''] : undefined;
    return { currency: prefix ?? sign, from: prefix === undefined ? at : at - 1, to: number.to };
  }
  const code = hits(passage, 'money.currencies').find(
    (hit) => hit.to === number.from && /^\p{Lu}{3}$/u.test(passage.tokens[at]?.text ?? ''),
  );
  return code === undefined ? undefined : { currency: code.value, from: code.from, to: number.to };
}

function after(passage: Passage, number: NumberMention): Found | undefined {
  const sign = SIGNS[passage.tokens[number.to]?.text ?? ''];
  if (sign !== undefined) return { currency: sign, from: number.from, to: number.to + 1 };
  const dash = passage.tokens[number.to]?.text === '-' ? 1 : 0;
  const hit = hitAt(passage, 'money.currencies', number.to + dash);
  return hit === undefined ? undefined : { currency: hit.value, from: number.from, to: hit.to };
}

const FOLLOWS =
  /^(?:[.,;:)(–—-]|in|for|of|to|on|more|less|that|the|had|have|was|is|are|were|has|and|or|from|by|so|a|per|by|at|with|will|would|could|which|this|last|into|а|і|й|та|на|за|із|з|зі|у|в|для|до|від|через|але|який|яка|які|як|що|today|now|currently|нині|сьогодні|зараз|тепер|уже|вже|already|було|були|якщо|мають|має|буде|більше|щороку|цього|торік|власн.*|go|goes|went|remain|remains|come|comes|aside|піде|підуть|йде|йдуть)$/u;

/** A large number that no noun follows is a sum in the currency spoken of before. */
function bare(passage: Passage, number: NumberMention): boolean {
  if (number.scale < 1e6) return false;
  if (number.to >= passage.to) return true;
  if (hitAt(passage, 'measure.rates', number.to) !== undefined) return false;
  const next = passage.tokens[number.to];
  if (next === undefined || FOLLOWS.test(next.lower)) return true;
  return (
    [
      'stages.flowStages',
      'speech.modalities',
      'speech.speech',
      'speech.offices',
      'actors.groups',
      'country.name',
      'country.capital',
      'person',
      'company',
    ].some((topic) => hitAt(passage, topic, number.to) !== undefined) &&
    hitAt(passage, 'families.families', number.to) === undefined
  );
}

/** "Пострілів виробили 2,1 млн": what has been made is counted, not paid. */
const isMade = (passage: Passage, number: NumberMention): boolean =>
  hits(passage, 'families.families').length > 0 &&
  hits(passage, 'lines.acts', 'make').some((hit) => hit.to <= number.from && number.from - hit.to <= 1);

const WAS = /^(?:було|was|were|been|the year before)$/u;
/** "14 млрд крон, торік було 16,5": a number that leaves out scale and currency. */
function isElliptic(passage: Passage, number: NumberMention, last: MoneyMention | undefined): boolean {
  if (last === undefined || last.scale < 1e6 || number.scale !== 1 || number.low >= 1000) return false;
  const next = passage.tokens[number.to];
  const ends = number.to >= passage.to || /^[.,;]$/u.test(next?.text ?? '');
  return ends && WAS.test(passage.tokens[number.from - 1]?.lower ?? '');
}

/** The sums of a passage. After a count of weapons ("four million drones") a bare number goes on counting, not paying. */
export function moneyIn(passage: Passage, numbers: readonly NumberMention[]): readonly MoneyMention[] {
  const found: MoneyMention[] = [];
  let counting = false;
  for (const number of numbers) {
    const currency = before(passage, number) ?? after(passage, number);
    if (currency === undefined && hitAt(passage, 'families.families', number.to) !== undefined) counting = true;
    if (currency === undefined && isMade(passage, number)) continue;
    if (currency !== undefined)
      found.push({
        ...number,
        from: currency.from,
        to: currency.to,
        currency: currency.currency === 'crown' ? null : currency.currency,
        crown: currency.currency === 'crown',
      });
    else if (!(counting && found.length === 0) && bare(passage, number))
      found.push({ ...number, currency: null, crown: false });
    else if (isElliptic(passage, number, found.at(-1))) {
      const scale = found.at(-1)?.scale ?? 1;
      found.push({
        ...number,
        low: times(number.low, scale),
        high: times(number.high, scale),
        scale,
        currency: null,
        crown: false,
      });
    }
  }
  return found;
}

const CROWNS: Readonly<Record<string, string>> = { DK: 'DKK', NO: 'NOK', SE: 'SEK', IS: 'ISK', CZ: 'CZK' };

/** Whose crowns: those of a country named by the text, nearest first. */
export function crownOf(countries: readonly string[]): string | null {
  for (const country of countries) if (CROWNS[country] !== undefined) return CROWNS[country];
  return null;
}
