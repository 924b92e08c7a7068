import type { Account } from '../../account/index.ts';
import type { Language } from '../../values/index.ts';
import { isPlain } from '../phrase.ts';
import type { Brief, Part, Sentence } from '../types.ts';
import { type Ground, wrongFigure } from './figures.ts';
import { looseFigures } from './numbers.ts';

export type { Ground } from './figures.ts';

/** What is wrong with one sentence of a brief. */
export interface BriefProblem {
  readonly sentence: string;
  readonly problem: string;
}

/** Raised where a brief says something that the account does not bear out. */
export class BriefDoesNotHold extends Error {
  override readonly name = 'BriefDoesNotHold';
  readonly problems: readonly BriefProblem[];

  constructor(problems: readonly BriefProblem[]) {
    super(
      `The brief does not hold: ${problems.map(({ sentence, problem }) => `${problem}, in "${sentence}"`).join('; ')}`,
    );
    this.problems = problems;
  }
}

/**
 * Reads every sentence of a brief again and holds it against the account: each figure as its text can be read, each claim,
 * each footnote. Reading goes its own way and not back through the writer, so that a mistake of the writer shows.
 */
export function checkBrief(brief: Brief, ground: Ground): BriefProblem[] {
  const sentences = [brief.headline, ...brief.bullets, ...brief.narrative.flat()];
  return sentences.flatMap((sentence) =>
    problemsOf(sentence, brief, ground).map((problem) => ({ sentence: sentence.text, problem })),
  );
}

function problemsOf(sentence: Sentence, brief: Brief, ground: Ground): string[] {
  const { text, parts } = sentence;
  if (parts.map((part) => part.text).join('') !== text) return ['the text is not what its parts say'];
  return [
    ...parts.flatMap((part) => problemsOfPart(part, ground, brief.language)),
    ...looseFigures(
      parts
        .filter(isPlain)
        .map((part) => part.text)
        .join(' '),
      brief.language,
    ).map((loose) => `"${loose}" stands for no figure of the account`),
    ...problemsOfClaims(sentence, brief, ground),
    ...problemsOfWording(sentence, ground),
  ];
}

function problemsOfPart({ text, figure, name }: Part, ground: Ground, language: Language): string[] {
  if (figure !== undefined) {
    const wrong = wrongFigure(text, figure, ground, language);
    return wrong === undefined ? [] : [`"${text}": ${wrong}`];
  }
  if (name === undefined) return [];
  const known = name.startsWith('publisher/')
    ? name.slice('publisher/'.length)
    : `${name} ${nameOf(ground.after, name)}`;
  const foreign = (text.match(/\d+/g) ?? []).filter((digits) => !known.includes(digits));
  return foreign.map((digits) => `the name of ${name} has no ${digits}`);
}

function nameOf({ core }: Account, subject: string): string {
  const number = core.log.subjects.find(subject);
  const told = number < 0 ? undefined : core.reader.text(core.resolution.canonical(number), 'name');
  return `${told ?? ''} ${core.programme?.vehicles.find((item) => item.subject === subject)?.name.en ?? ''}`;
}

function problemsOfClaims({ claims, notes }: Sentence, brief: Brief, { before, after }: Ground): string[] {
  if (claims.length === 0) return ['no claim stands behind it'];
  const noted = new Set(brief.notes.filter(({ number }) => notes.includes(number)).flatMap((note) => note.claims));
  return claims.flatMap((claim) => {
    if (!isSeen(after, claim) && !isSeen(before, claim)) return [`claim ${claim} stands in neither account`];
    return noted.has(claim) ? [] : [`claim ${claim} has no footnote`];
  });
}

/** Whether a claim can be seen in an account: published, recorded and marked for the public. */
function isSeen({ core: { log, resolution } }: Account, id: string): boolean {
  const claim = log.findClaim(id);
  if (claim === undefined) return false;
  const subject = resolution.canonical(log.subjects.find(claim.body.about));
  return claim.facets.some(({ facet }) =>
    resolution.rows(subject, facet).some((row) => log.claim(log.rows.claim.values[row] as number) === claim),
  );
}

/** Words by which a reader hears that something has not happened. */
const AHEAD =
  /\b(?:to|plans?|planned|due|expected|could|may|pledge[sd]?)\b|план|мають|має |очіку|може|можуть|намічали|призначен|пообіця|можлив/i;
/** How likely something is is said by no word, since no scale is stated for it. */
const LIKELIHOOD =
  /\b(?:likely|unlikely|probabl[ey]|certainly|perhaps|almost certain)\b|ймовірн|мабуть|напевно|певно,/i;

function problemsOfWording({ text, parts, manner }: Sentence, ground: Ground): string[] {
  const planned = manner === 'plan' || manner === 'possibility' || parts.some((part) => isPlanned(part, ground));
  return [
    ...(planned && !AHEAD.test(text) ? ['a plan is worded as a fact'] : []),
    ...(LIKELIHOOD.test(text) ? ['a likelihood is told by no stated scale'] : []),
  ];
}

function isPlanned({ figure }: Part, ground: Ground): boolean {
  if (figure?.of !== 'figure' || figure.aspect !== 'value') return false;
  const { modality } = ground[figure.side].figure(figure.address);
  return modality === 'plan' || modality === 'possibility';
}
