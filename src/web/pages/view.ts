import type { Account, Figure } from '../../account/index.ts';
import { countryText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
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

/** Gives subjects of one name their references, so that they can be told apart: also from those on other pages of the list. */
export function toldApart<Item extends Named>(
  items: readonly Item[],
  among: readonly { readonly name: string }[] = items,
): Item[] {
  const times = new Map<string, number>();
  for (const { name } of among) times.set(name, (times.get(name) ?? 0) + 1);
  return items.map((item) =>
    times.get(item.name) === 1 ? item : { ...item, reference: item.subject.split('/')[1] ?? item.subject },
  );
}

/** Names of everything in a list, on whatever page of it. */
export function namesOf(
  { name }: Pick<Manner, 'name'>,
  rows: readonly { readonly subject: string }[],
): { readonly name: string }[] {
  return rows.map(({ subject }) => ({ name: name(subject) }));
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
