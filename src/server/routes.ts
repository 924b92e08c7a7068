import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type Account,
  explanationTree,
  rules,
  sourceView,
  sourceViews,
  subjectSummaries,
  subjectView,
} from '../account/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { kindNames } from '../vocabulary/index.ts';
import { subjectNames } from '../wording/index.ts';
import { BASE } from './base.ts';
import { addExportRoutes } from './exportRoutes.ts';
import { addPeriodRoutes } from './periodRoutes.ts';
import { addQuestionRoute } from './questionRoute.ts';
import { accountSchema } from './schemas/account.ts';
import { explanationSchema } from './schemas/figure.ts';
import {
  disagreementsSchema,
  type NamedSubject,
  rulesSchema,
  sourceSchema,
  sourcesSchema,
  subjectSchema,
  subjectsSchema,
} from './schemas/subject.ts';
import { addSearchRoute } from './searchRoute.ts';

const kind = z.enum(kindNames);
const text = z.string().optional();

/** Adds every route that answers from the account. */
export function addRoutes(api: OpenAPIHono, ledger: OpenLedger): void {
  addQuestionRoute(api, ledger, {
    path: `${BASE}/account`,
    id: 'account',
    summary: 'The whole account',
    description: 'Partners, agreements, lines, money, target, indicators and conflicts, each figure with its address.',
    answer: accountSchema,
    keep: true,
    handle: (account) => account.view(),
  });
  addQuestionRoute(api, ledger, {
    path: `${BASE}/figures/{address{.+}}`,
    id: 'figure',
    summary: 'One figure, explained',
    description:
      'The figure at an address with what it was made from, down to claims with source, publisher, date and address, and to rows of reference tables. Slashes of the address may stand as they are or as %2F.',
    parameters: {
      address: z.string().openapi({ description: 'Address of a figure.', example: 'partner/DK/committed/2025' }),
    },
    answer: explanationSchema,
    handle: (account, { address }) => explanationTree(account, address),
  });
  addSearchRoute(api, ledger);
  addPeriodRoutes(api, ledger);
  addExportRoutes(api, ledger);
  addSubjectRoutes(api, ledger);
  addSourceRoutes(api, ledger);
  addQuestionRoute(api, ledger, {
    path: `${BASE}/disagreements`,
    id: 'disagreements',
    summary: 'Where sources differ',
    description: 'Every property on which claims differ, or which one denies. The figure at its address explains each.',
    query: { kind: kind.optional().openapi({ description: 'Only subjects of this kind.' }) },
    answer: disagreementsSchema,
    handle: (account, { kind: only }) => ({
      asOf: account.asOf,
      disagreements: account.conflicts().filter(({ subject }) => only === undefined || subject.startsWith(`${only}/`)),
    }),
  });
  addQuestionRoute(api, ledger, {
    path: `${BASE}/rules`,
    id: 'rules',
    summary: 'The method, rule by rule',
    description: 'The numbered rules that figures name.',
    answer: rulesSchema,
    handle: () => ({ rules }),
  });
}

function addSubjectRoutes(api: OpenAPIHono, ledger: OpenLedger): void {
  addQuestionRoute(api, ledger, {
    path: `${BASE}/subjects`,
    id: 'subjects',
    summary: 'Subjects',
    description: 'Everything that a claim is about, in one list.',
    query: {
      kind: kind.optional().openapi({ description: 'Only subjects of this kind.' }),
      text: text.openapi({ description: 'Only subjects with this text in their slug or name, in any case.' }),
    },
    answer: subjectsSchema,
    handle: (account, query) => ({ asOf: account.asOf, subjects: subjectsFor(account, query) }),
  });
  addQuestionRoute(api, ledger, {
    path: `${BASE}/subjects/{kind}/{slug}`,
    id: 'subject',
    summary: 'One subject',
    description:
      'Everything the ledger says of one subject: each property with every claim on it, its history and what names it.',
    parameters: { kind: z.string().openapi({ example: 'country' }), slug: z.string().openapi({ example: 'DK' }) },
    answer: subjectSchema,
    handle: (account, values) => ({ ...subjectView(account, `${values.kind}/${values.slug}`), asOf: account.asOf }),
  });
}

interface SubjectQuery {
  readonly kind: string | undefined;
  readonly text: string | undefined;
}

function subjectsFor(account: Account, query: SubjectQuery): readonly NamedSubject[] {
  const wanted = query.text?.toLowerCase();
  return namedSubjects(account)
    .filter((subject) => query.kind === undefined || subject.kind === query.kind)
    .filter(
      ({ subject, name }) =>
        wanted === undefined || [subject, name.en, name.uk].some((item) => item.toLowerCase().includes(wanted)),
    );
}

const subjectsOf = new WeakMap<Account, readonly NamedSubject[]>();

/** Every subject with its names; worked out once for each account, since searching asks for it again and again. */
function namedSubjects(account: Account): readonly NamedSubject[] {
  const known = subjectsOf.get(account);
  if (known !== undefined) return known;
  const english = subjectNames(account, 'en');
  const ukrainian = subjectNames(account, 'uk');
  const subjects = subjectSummaries(account).map((subject) => ({
    ...subject,
    name: { en: english(subject.subject), uk: ukrainian(subject.subject) },
  }));
  subjectsOf.set(account, subjects);
  return subjects;
}

function addSourceRoutes(api: OpenAPIHono, ledger: OpenLedger): void {
  addQuestionRoute(api, ledger, {
    path: `${BASE}/sources`,
    id: 'sources',
    summary: 'Sources',
    description: 'Every source of a claim that can be seen, the latest first.',
    query: {
      publisher: text.openapi({ description: 'Only sources of this publisher, by its exact name.' }),
      text: text.openapi({ description: 'Only sources with this text in id, title or publisher, in any case.' }),
    },
    answer: sourcesSchema,
    handle: (account, { publisher, text: asked }) => {
      const wanted = asked?.toLowerCase();
      const sources = sourceViews(account)
        .filter((source) => publisher === undefined || source.publisher === publisher)
        .filter(
          ({ id, title, publisher: by }) =>
            wanted === undefined || [id, title, by].some((item) => item.toLowerCase().includes(wanted)),
        );
      return { asOf: account.asOf, sources };
    },
  });
  addQuestionRoute(api, ledger, {
    path: `${BASE}/sources/{id}`,
    id: 'source',
    summary: 'One source',
    description: 'A source document with every claim of it that can be seen.',
    parameters: { id: z.string().openapi({ example: '2025-06-24-pravda-denmark-letter-of-intent' }) },
    answer: sourceSchema,
    handle: (account, { id }) => ({ ...sourceView(account, id), asOf: account.asOf }),
  });
}
