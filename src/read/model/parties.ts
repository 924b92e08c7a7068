import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../link/link.ts';
import { slugOf } from '../mentions/names.ts';
import { hits } from '../mentions/passage.ts';
import type { Reading, Sentence } from '../reading.ts';

/** A subject that a claim names, and where the text names it. */
export interface FoundParty {
  readonly subject: string;
  /** `passage`, or only in the `text` around it, or nowhere. */
  readonly where: 'passage' | 'text' | 'nowhere';
  /** Recognised by the word lists; else its name stands in the text, and nothing more is known of it. */
  readonly recognised: boolean;
}

interface Known {
  readonly subject: string;
  readonly names: readonly string[];
}

const GROUPS = ['actors.groups', 'actors.programmes', 'actors.unionMoney'];

function knownIn(sentence: Sentence, gazetteer: Gazetteer): readonly Known[] {
  const homes = sentence.people.map((person) => gazetteer.get(person.subject)?.country);
  return [
    ...sentence.countries.map(({ code }) => ({ subject: `country/${code}`, names: [] })),
    ...homes.flatMap((code) => (code === undefined ? [] : [{ subject: `country/${code}`, names: [] }])),
    ...[...sentence.people, ...sentence.companies].map(({ subject, name }) => ({
      subject,
      names: [name, ...(gazetteer.get(subject)?.names ?? [])],
    })),
    ...GROUPS.flatMap((topic) => hits(sentence, topic)).map(({ value }) => ({
      subject: value === 'EU' ? 'country/EU' : value,
      names: [],
    })),
    ...hits(sentence, 'product').map(({ value }) => ({ subject: value, names: gazetteer.get(value)?.names ?? [] })),
  ];
}

const nameOf = (subject: string): string => subject.slice(subject.indexOf('/') + 1);
const kindOf = (subject: string): string => subject.slice(0, subject.indexOf('/'));

const spellings = new WeakMap<Sentence, string>();
function spellingOf(sentence: Sentence): string {
  const there = spellings.get(sentence) ?? `-${slugOf(sentence.text)}-`;
  spellings.set(sentence, there);
  return there;
}

/** Whether the words of a name stand in sentences one after the other, whatever their capitals, marks and alphabet. */
function spelled(sentences: readonly Sentence[], name: string): boolean {
  const wanted = slugOf(name);
  return wanted !== '' && sentences.some((sentence) => spellingOf(sentence).includes(`-${wanted}-`));
}

function recognised(sentences: readonly Sentence[], claimed: string, gazetteer: Gazetteer): string | undefined {
  const key = nameKey(nameOf(claimed));
  return sentences
    .flatMap((sentence) => knownIn(sentence, gazetteer))
    .find(
      ({ subject, names }) =>
        subject.toLowerCase() === claimed.toLowerCase() ||
        (kindOf(subject) === kindOf(claimed) && names.some((name) => nameKey(name) === key)),
    )?.subject;
}

/**
 * Finds whom a model means by `kind/name`, the name as a slug or as the text writes it. Countries are found by the word lists
 * only; anyone else also by the bare words.
 */
export function findParty(
  claimed: string,
  passage: readonly Sentence[],
  document: Reading,
  gazetteer: Gazetteer,
): FoundParty {
  for (const [where, sentences] of [
    ['passage', passage],
    ['text', document.sentences],
  ] as const) {
    const subject = recognised(sentences, claimed, gazetteer);
    if (subject !== undefined) return { subject, where, recognised: true };
    if (kindOf(claimed) !== 'country' && spelled(sentences, nameOf(claimed)))
      return { subject: `${kindOf(claimed)}/${slugOf(nameOf(claimed))}`, where, recognised: false };
  }
  return { subject: claimed, where: 'nowhere', recognised: false };
}
