import { type Account, type Figure, firstTold } from '../../account/index.ts';
import { countryText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { dayText } from '../show/day.ts';
import { type Manner, magnitude, type Shown, show } from '../show/figure.ts';

export function named(subject: string, { name }: Pick<Manner, 'name'>): Named {
  return { subject, name: name(subject) };
}

export function country(code: string, { language }: Pick<Manner, 'language'>): Named {
  return { subject: `country/${code}`, name: countryText(code, language) };
}

/** In the order that readers of the language expect. */
export function byName(language: string): (a: Named, b: Named) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name, b.name);
}

/** In a list of more subjects of one name than this, days would repeat too. */
const FEW = 12;

/**
 * Gives subjects of one name what tells them apart: the day since which each is told of, or else its reference. Also from
 * those on other pages of the list, which are among `rows`.
 */
export function toldApart<Item extends Named>(
  ask: Pick<Ask, 'account' | 'language' | 'name' | 'words'>,
  items: readonly Item[],
  rows: readonly { readonly subject: string }[],
): Item[] {
  const namesakes = Map.groupBy(rows, ({ subject }) => ask.name(subject));
  return items.map((item) => {
    const same = namesakes.get(item.name) ?? [];
    return same.length < 2 ? item : { ...item, apart: dayApart(ask, item, same) ?? referenceOf(item) };
  });
}

function dayApart(
  { account, language, words }: Pick<Ask, 'account' | 'language' | 'words'>,
  { subject }: Named,
  namesakes: readonly { readonly subject: string }[],
): string | undefined {
  if (namesakes.length > FEW) return undefined;
  const day = firstTold(account, subject);
  const others = namesakes.filter((other) => other.subject !== subject);
  if (day === undefined || others.some((other) => firstTold(account, other.subject) === day)) return undefined;
  return words.and.toldSince(dayText(day, language));
}

function referenceOf({ subject }: Named): string {
  return subject.slice(subject.indexOf('/') + 1);
}

/** The code that a figure stands at; null where it has none. */
export function codeOf(figure: Figure): string | null {
  return figure.value?.type === 'code' ? (figure.value.codes[0] ?? null) : null;
}

export const RUNG_WORDS = ['committed', 'allocated', 'disbursed'] as const;
export type RungWord = (typeof RUNG_WORDS)[number];

/** What is missing to the target; where nothing is missing, by how much it is exceeded. */
export function showDistance(figure: Figure, ask: Pick<Ask, 'language' | 'name' | 'words'>): Shown {
  const { value } = figure;
  if (value?.type !== 'money') return show(figure, ask, { compact: true });
  const { short, exceeded } = ask.words.partners;
  const missing = show(figure, ask, { compact: true });
  if (value.minor >= 0) return { ...missing, text: short(missing.text) };
  const turned = show({ ...figure, value: { ...value, minor: -value.minor } }, ask, { compact: true });
  return { ...turned, text: exceeded(turned.text) };
}

/** A share of GDP or a distance to the target; where there is none, in words which of the two that it takes is missing. */
export function reasoned(
  shown: Shown,
  money: Figure,
  hasGdp: boolean,
  ask: Pick<Ask, 'language' | 'name' | 'words'>,
): Shown {
  if (shown.state !== 'unknown') return shown;
  const { noSum, noGdp } = ask.words.partners;
  if (money.state === 'unknown') return { ...shown, text: noSum };
  if (money.state === 'withheld') return { ...shown, text: show(money, ask).text };
  return hasGdp ? shown : { ...shown, text: noGdp };
}

/** A sum at one rung, with the length of its bar. */
export interface MoneyRow {
  readonly rung: RungWord;
  readonly shown: Shown;
  /** Part of the largest of the rows; null where there is no sum. */
  readonly part: number | null;
}

/** The three counted rungs at addresses made from the word of each. */
export function moneyRows(account: Account, manner: Manner, address: (rung: RungWord) => string): MoneyRow[] {
  const figures = RUNG_WORDS.map((rung) => ({ rung, figure: account.figure(address(rung)) }));
  const most = Math.max(0, ...figures.map(({ figure }) => magnitude(figure) ?? 0));
  return figures.map(({ rung, figure }) => {
    const sum = magnitude(figure);
    return {
      rung,
      shown: show(figure, manner, { compact: true }),
      part: sum === null || most === 0 ? null : sum / most,
    };
  });
}
