import { changeLine, effectWords, kindHeadings, reasonWords, totalLine } from '../../brief/index.ts';
import { type Change, type Changes, changeKinds, type TotalChange } from '../../changes/index.ts';
import { formatMoney, type Language, pick, type Translated } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';
import { wrap } from '../layout/width.ts';
import { type Page, section } from './page.ts';

const word = (en: string, uk: string): Translated => ({ en, uk });

const WORDS = {
  known: word('What became known after', 'Що стало відомо після'),
  recorded: word('What the ledger took in after', 'Що взяв реєстр після'),
  until: word('up to', 'і до'),
  nothing: word('Nothing changed.', 'Нічого не змінилося.'),
  totals: word('Totals of money', 'Загальні суми'),
  merges: word('Merges', 'Об’єднання'),
  undone: word('taken back', 'відкликано'),
  editions: word('Reference tables', 'Довідкові таблиці'),
  rows: word('rows differ', 'рядків відрізняються'),
  redefined: word(
    'The programme file was changed: figures may count otherwise.',
    'Файл програми змінено: цифри можуть рахуватися інакше.',
  ),
} as const;

/** What changed as a person reads it: kind by kind, then totals with what they are made of. */
export function changesText(page: Page, changes: Changes): string {
  const say = (text: Translated): string => pick(text, page.language);
  const lines = [
    periodLine(page, changes),
    ...(isEmpty(changes) ? [say(WORDS.nothing)] : []),
    ...(changes.redefined ? [say(WORDS.redefined)] : []),
    ...changeKinds.flatMap((kind) => kindLines(page, kind, changes.changes)),
    ...section(
      say(WORDS.totals),
      changes.totals.filter(({ address }) => isShown(address)).flatMap((total) => totalLines(page, total)),
    ),
    ...section(
      say(WORDS.merges),
      changes.merges.flatMap(({ from, into, reason, undone }) =>
        wrap(`${from} → ${into}${undone ? ` (${say(WORDS.undone)})` : ''}: ${reason}`, page.width),
      ),
    ),
    ...section(
      say(WORDS.editions),
      changes.editions.map(
        ({ table, before, after, rows }) => `${table}: ${before ?? '–'} → ${after}, ${rows} ${say(WORDS.rows)}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function periodLine({ language }: Page, { before, after }: Changes): string {
  const byLedger = before.known === after.known;
  const [since, until] = byLedger ? [before.recorded, after.recorded] : [before.known, after.known];
  const date = (text: string): string => (text.includes('T') ? text : dateText(text, language));
  return `${pick(byLedger ? WORDS.recorded : WORDS.known, language)} ${date(since)}, ${pick(WORDS.until, language)} ${date(until)}.`;
}

function isEmpty({ changes, totals, merges, editions }: Changes): boolean {
  return changes.length + totals.length + merges.length + editions.length === 0;
}

function kindLines(page: Page, kind: Change['kind'], changes: readonly Change[]): string[] {
  const { language, name, width } = page;
  const found = changes.filter((change) => change.kind === kind);
  const lines = found.flatMap((change) => {
    const { title, change: what, because } = changeLine(change, language, name);
    return [
      ...wrap(what === '' ? title : `${title}: ${what}`, width),
      ...wrap(because, width - 4).map((line) => `    ${line}`),
    ];
  });
  return section(`${pick(kindHeadings[kind], language)} (${found.length})`, lines);
}

/** Totals of all years; those of single years stand in the JSON. */
function isShown(address: string): boolean {
  return /^(money|partner\/[A-Z]+)\/(committed|allocated|disbursed)$/.test(address);
}

function totalLines(page: Page, total: TotalChange): string[] {
  const { language, name, width } = page;
  const { title, change } = totalLine(total, language, name);
  const parts = total.parts.flatMap(({ flow, cents, effects, reasons }) => {
    const why = [
      ...effects.map(({ effect }) => pick(effectWords[effect], language)),
      ...reasons.map((reason) => pick(reasonWords[reason], language)),
    ];
    return wrap(`${signed(cents, language)} ${name(flow)} (${[...new Set(why)].join(', ')})`, width - 4).map(
      (line) => `    ${line}`,
    );
  });
  return [...wrap(`${title}: ${change} (${signed(total.cents, language)})`, width), ...parts];
}

/** Every digit: what is shown adds up. */
function signed(cents: number, language: Language): string {
  const amount = formatMoney(
    { currency: 'EUR', minor: Math.abs(cents), minorHigh: Math.abs(cents), comparator: 'exactly', digits: 1 },
    language,
  );
  return `${cents < 0 ? '−' : '+'}${amount}`;
}
