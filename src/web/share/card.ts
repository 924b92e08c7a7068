import { type Account, type Figure, subjectView } from '../../account/index.ts';
import { type Language, pick } from '../../values/index.ts';
import { capital, codeText, countryText, dateText, subjectNames, valueText } from '../../wording/index.ts';
import { type Manner, magnitude, show } from '../show/figure.ts';
import { wordsOf } from '../words/index.ts';
import { shareWords } from '../words/share.ts';

/** What the picture of a page says: enough to know what the page is about, and as of when. */
export interface ShareCard {
  readonly site: string;
  readonly programme: string;
  readonly kind: string;
  readonly title: string;
  readonly facts: readonly ShareFact[];
  /** A share of GDP beside the one that is asked for, as parts of a common scale; null where none is known. */
  readonly gauge: {
    readonly part: number;
    readonly target: number;
    readonly text: string;
    readonly asked: string;
  } | null;
  readonly foot: string;
}

export interface ShareFact {
  readonly label: string;
  readonly value: string;
  /** What must be known of the value before it is passed on: plan, sources differ … Empty where there is nothing. */
  readonly mark: string;
}

/**
 * The card of a page by its path without language: `overview`, `partner/DK`, `line/…`; undefined where there is no such page.
 * One that is `undated` stays the same as long as its facts do.
 */
export function shareCard(
  account: Account,
  language: Language,
  page: string,
  { undated = false }: { readonly undated?: boolean } = {},
): ShareCard | undefined {
  const manner: Manner = { language, name: subjectNames(account, language) };
  const [kind = '', slug = '', ...more] = page.split('/');
  if (more.length > 0) return undefined;
  const told = Object.hasOwn(cards, kind) ? cards[kind]?.(account, manner, slug) : undefined;
  if (told === undefined) return undefined;
  const { programme } = account.core;
  const words = shareWords[language];
  return {
    site: wordsOf(language).siteName,
    programme: programme === undefined ? '' : pick(programme.name, language),
    kind: words.kinds[kind as keyof typeof words.kinds],
    gauge: null,
    ...told,
    foot: undated
      ? words.foot
      : `${wordsOf(language).time.now(dateText(account.asOf.known.slice(0, 10), language))} · ${words.foot}`,
  };
}

type Told = Pick<ShareCard, 'title' | 'facts'> & Partial<Pick<ShareCard, 'gauge'>>;

const cards: Readonly<Record<string, (account: Account, manner: Manner, slug: string) => Told | undefined>> = {
  overview,
  partner,
  agreement,
  line,
};

function overview(account: Account, manner: Manner, slug: string): Told | undefined {
  if (slug !== '') return undefined;
  const words = shareWords[manner.language];
  const { programme } = account.core;
  return {
    title: programme === undefined ? '' : pick(programme.name, manner.language),
    facts: [
      fact(words.partners, account.figure('overview/partners/signed'), manner),
      fact(words.committed, account.figure('money/committed'), manner),
      { label: words.lines, value: String(account.lines().length), mark: '' },
    ],
  };
}

function partner(account: Account, manner: Manner, code: string): Told | undefined {
  if (!account.partnerCodes().includes(code) && !isNamed(account, `country/${code}`)) return undefined;
  const all = wordsOf(manner.language);
  const words = shareWords[manner.language];
  const year = account.years().at(-2);
  const share = year === undefined ? undefined : account.figure(`partner/${code}/share/committed/${year}`);
  return {
    title: countryText(code, manner.language),
    facts: [
      fact(all.partners.stage, account.figure(`partner/${code}/stage`), manner),
      fact(words.committed, account.figure(`partner/${code}/committed`), manner),
      ...(share === undefined || year === undefined ? [] : [fact(words.share(year), share, manner)]),
    ],
    gauge: gauge(account, manner, share),
  };
}

/** Whether anything that can be seen names a subject: such as a country that is no partner, which has a page all the same. */
function isNamed(account: Account, subject: string): boolean {
  try {
    subjectView(account, subject);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'UnknownSubject') return false;
    throw error;
  }
}

function gauge(account: Account, { language }: Manner, share: Figure | undefined): ShareCard['gauge'] {
  const target = account.core.programme?.target.millionths;
  const reached = share === undefined ? null : magnitude(share);
  if (share?.value === undefined || reached === null || target === undefined) return null;
  const top = Math.max(reached, target) * 1.1;
  const asked = valueText({ type: 'share', comparator: 'exactly', millionths: target }, language);
  return {
    part: reached / top,
    target: target / top,
    text: valueText(share.value, language),
    asked: shareWords[language].asked(asked),
  };
}

function agreement(account: Account, manner: Manner, slug: string): Told | undefined {
  const found = account.agreements().find(({ subject }) => subject === `agreement/${slug}`);
  if (found === undefined) return undefined;
  const words = wordsOf(manner.language);
  const covers = found.covers.map((family) => codeText('family', family, manner.language)).join(', ');
  return {
    title: manner.name(found.subject),
    facts: [
      fact(words.agreements.stage, found.figures.stage, manner),
      ...(found.since === null
        ? []
        : [{ label: words.agreements.since, value: dateText(found.since, manner.language), mark: '' }]),
      ...(covers === '' ? [] : [{ label: words.agreements.covers, value: covers, mark: '' }]),
    ],
  };
}

function line(account: Account, manner: Manner, slug: string): Told | undefined {
  const found = account.lines().find(({ subject }) => subject === `line/${slug}`);
  if (found === undefined) return undefined;
  const { lines } = wordsOf(manner.language);
  const { stage, actualStart, plannedStart, health } = found.figures;
  return {
    title: manner.name(found.subject),
    facts: [
      fact(lines.stage, stage, manner),
      fact(lines.start, actualStart.state === 'known' ? actualStart : plannedStart, manner),
      fact(lines.health, health, manner),
    ],
  };
}

function fact(label: string, figure: Figure, manner: Manner): ShareFact {
  const { text, modality, inferred, conflict, denied } = show(figure, manner, { compact: true });
  const { figure: words } = wordsOf(manner.language);
  const marks = [
    modality === undefined ? '' : words[modality],
    inferred ? words.inferred : '',
    conflict ? words.conflict : '',
    denied ? words.denied : '',
  ].filter((mark) => mark !== '');
  return { label, value: capital(text), mark: marks.join(', ') };
}
