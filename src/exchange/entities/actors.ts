import { type SourceSummary, sourceViews, subjectSummaries } from '../../account/index.ts';
import type { Context } from './context.ts';
import { type Entity, entity, entityId, languageCode, subjectId } from './entity.ts';

/** States, organisations, companies and persons. */
export function actorEntities(context: Context): Entity[] {
  return subjectSummaries(context.account).flatMap(({ subject, kind }) => {
    if (kind === 'country') return [countryEntity(context, subject)];
    if (kind === 'party') return [partyEntity(context, subject)];
    return kind === 'person' ? [personEntity(context, subject)] : [];
  });
}

/** Codes that stand for organisations; FollowTheMoney has a country code for the first alone. */
const ORGANISATIONS: Readonly<Record<string, readonly string[]>> = { 'country/EU': ['eu'], 'country/NATO': [] };

function countryEntity(context: Context, subject: string): Entity {
  const organisation = ORGANISATIONS[subject];
  return entity(subjectId(subject), organisation === undefined ? 'PublicBody' : 'Organization', {
    name: context.names(subject),
    country: organisation ?? [countryCode(subject)],
    topics: [organisation === undefined ? 'gov.national' : 'gov.igo'],
    proof: context.documents(subject),
  });
}

const SCHEMAS: Readonly<Record<string, { readonly schema: string; readonly topics: readonly string[] }>> = {
  government: { schema: 'PublicBody', topics: [] },
  company: { schema: 'Company', topics: [] },
  fund: { schema: 'Organization', topics: ['fin.fund'] },
  'international organisation': { schema: 'Organization', topics: ['gov.igo'] },
};

function partyEntity(context: Context, subject: string): Entity {
  const type = context.value(subject, 'type');
  const { schema, topics } = SCHEMAS[type?.type === 'code' ? (type.codes[0] ?? '') : ''] ?? {
    schema: 'LegalEntity',
    topics: [],
  };
  const parents = references(context, subject, 'part_of').filter((item) => /^(?:country|party)\//.test(item));
  return entity(subjectId(subject), schema, {
    name: context.names(subject),
    country: references(context, subject, 'country').map(countryCode),
    parent: parents.map(subjectId),
    topics,
    proof: context.documents(subject),
  });
}

function personEntity(context: Context, subject: string): Entity {
  const role = context.value(subject, 'role');
  return entity(subjectId(subject), 'Person', {
    name: context.names(subject),
    position: role?.type === 'text' ? [role.text] : [],
    proof: context.documents(subject),
  });
}

function references(context: Context, subject: string, property: string): readonly string[] {
  const value = context.value(subject, property);
  return value?.type === 'subjects' ? value.subjects : [];
}

/** Country code of FollowTheMoney: the small letters of ISO 3166-1 alpha-2, or `eu`; none for NATO. */
export function countryCode(subject: string): string | null {
  return subject === 'country/NATO' ? null : subject.slice('country/'.length).toLowerCase();
}

/** The documents, so that each entity can name those that prove it. */
export function documentEntities(context: Context): Entity[] {
  return sourceViews(context.account)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(documentEntity);
}

function documentEntity({ id, title, publisher, published, url, language, kind }: SourceSummary): Entity {
  return entity(entityId('source', id), kind === 'news' ? 'Article' : 'Document', {
    fileName: [id],
    title: [title],
    name: [title],
    publisher: [publisher],
    publishedAt: [published],
    sourceUrl: [url],
    language: [languageCode(language)],
  });
}
