import type { Citation, Input, Standing } from '../../account/index.ts';
import { formatMeasure, parseMeasure } from '../../values/index.ts';
import { isKind, kinds, type PropertyType } from '../../vocabulary/index.ts';
import {
  codeText,
  modalityWord,
  ownWords,
  partText,
  type ShownPassage,
  shownPassage,
  stateWord,
} from '../../wording/index.ts';
import { dayText } from './day.ts';
import { listed, type Manner } from './figure.ts';

/** A claim made ready for a page. */
export interface ShownClaim {
  readonly claim: string;
  readonly about: string;
  readonly aboutName: string;
  readonly property: string;
  readonly value: string;
  readonly modality?: string;
  readonly modalityCode: Citation['modality'];
  readonly when?: string;
  readonly by?: string;
  readonly note?: string;
  readonly paragraph?: number;
  /** The words of the source that it rests on, with what stands around them, where they were kept. */
  readonly passage?: ShownPassage;
  readonly credibility?: { readonly code: string; readonly meaning: string };
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
    readonly url?: string;
    readonly cites?: string;
    readonly language: string;
    readonly reliability: { readonly code: string; readonly meaning: string };
  };
}

export interface StandingClaim extends ShownClaim {
  readonly standing: Standing;
}

export function showStanding(input: Extract<Input, { type: 'claim' }>, manner: Manner): StandingClaim {
  return { standing: input.standing, ...showClaim(input.citation, manner) };
}

export function showClaim(citation: Citation, manner: Manner): ShownClaim {
  const { claim, about, property, value, modality, when, by, note, paragraph, passage, credibility, source } = citation;
  const { language, name } = manner;
  return {
    claim,
    about,
    aboutName: name(about),
    property: propertyText(about, property, manner),
    value: claimedText(about, property, value, manner),
    modalityCode: modality,
    ...(modality === 'fact' ? {} : { modality: modalityWord(modality, language) }),
    ...(when === undefined ? {} : { when: dayText(when, language) }),
    ...(by === undefined ? {} : { by: name(by) }),
    ...(note === undefined ? {} : { note }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(passage === undefined ? {} : { passage: shownPassage(passage) }),
    ...(credibility === undefined
      ? {}
      : {
          credibility: { code: String(credibility), meaning: codeText('credibility', String(credibility), language) },
        }),
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: dayText(source.published, language),
      language: source.language,
      ...urlOf(source.url),
      ...(source.cites === undefined ? {} : { cites: source.cites }),
      reliability: { code: source.reliability, meaning: codeText('reliability', source.reliability, language) },
    },
  };
}

/** The address of a source, only where it is one that a browser opens as a page: a source's text must never run. */
export function urlOf(url: string | null | undefined): { url?: string } {
  return url && /^https?:\/\//i.test(url) ? { url } : {};
}

/** The label of a property, in the reader's language. */
export function propertyText(about: string, property: string, { language }: Manner): string {
  const found = propertyOf(about, property);
  return found === undefined ? property.replaceAll('_', ' ') : (found.label[language] ?? found.label.en);
}

function propertyOf(
  about: string,
  property: string,
): { type: PropertyType; label: { en: string; uk?: string } } | undefined {
  const kind = about.split('/', 1)[0] ?? '';
  return isKind(kind) ? kinds[kind].properties[property] : undefined;
}

/** A claimed value as people read it; as the source gives it where it cannot be read. */
export function claimedText(about: string, property: string, value: unknown, manner: Manner): string {
  const type = propertyOf(about, property)?.type;
  if (typeof value === 'string') return scalarText(type, value, manner);
  if (Array.isArray(value))
    return listed(
      value.map((item) => scalarText(type, String(item), manner)),
      manner.language,
    );
  if (typeof value === 'object' && value !== null) {
    return listed(
      Object.entries(value).map(
        ([subject, part]) => `${manner.name(subject)} ${partText(String(part), manner.language)}`,
      ),
      manner.language,
    );
  }
  return String(value);
}

function scalarText(type: PropertyType | undefined, text: string, { language, name }: Manner): string {
  if (text === 'withheld') return stateWord('withheld', language);
  if (text === 'none') return stateWord('zero', language);
  if (typeof type === 'object') return 'code' in type ? codeText(type.code, text, language) : name(text);
  switch (type) {
    case 'date':
      return dayText(text, language);
    case 'sharing':
      return name(text);
    case 'money':
    case 'measure':
    case 'quantity':
    case 'count': {
      const measure = parseMeasure(text);
      return measure.ok ? formatMeasure(measure.value, language, { compact: 'where exact' }) : text;
    }
    default:
      return ownWords(text, language);
  }
}
