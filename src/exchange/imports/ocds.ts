import { z } from 'zod';
import { isCurrency, minorUnit } from '../../values/index.ts';
import { evidenceText } from './evidenceText.ts';
import { at, jsonIn } from './json.ts';
import { nationOf } from './nations.ts';
import { slugOf } from './slug.ts';
import { type ImportInput, type ImportReading, NotImportable, type UnreadCell } from './types.ts';

const text = z.string().trim().min(1);
const id = z.union([text, z.number().transform(String)]);
const value = z.object({ amount: z.number().nullish(), currency: z.string().nullish() }).nullish();
const reference = z.object({ id: id.nullish(), name: z.string().nullish() }).nullish();

/** What is read of a release of OCDS 1.1; the rest is passed over. */
const releaseShape = z.object({
  ocid: text,
  id,
  date: text,
  language: z.string().nullish(),
  parties: z
    .array(
      z.object({
        id: id.nullish(),
        name: z.string().nullish(),
        roles: z.array(z.string()).nullish(),
        address: z.object({ countryName: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  buyer: reference,
  tender: z.object({ title: z.string().nullish(), procuringEntity: reference }).nullish(),
  awards: z
    .array(z.object({ id: id.nullish(), suppliers: z.array(reference).nullish(), title: z.string().nullish() }))
    .nullish(),
  contracts: z
    .array(
      z.object({
        id,
        awardID: id.nullish(),
        title: z.string().nullish(),
        status: z.string().nullish(),
        dateSigned: z.string().nullish(),
        value,
        implementation: z
          .object({ transactions: z.array(z.object({ id, date: z.string().nullish(), value })).nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});
type Release = z.infer<typeof releaseShape>;
type Contract = NonNullable<Release['contracts']>[number];

const packageShape = z
  .object({
    uri: z.string().nullish(),
    publishedDate: text,
    publisher: z.object({ name: text }),
    releases: z.array(z.unknown()).optional(),
    records: z.array(z.unknown()).optional(),
  })
  .refine(({ releases, records }) => releases !== undefined || records !== undefined, 'neither releases nor records');

/** Whether a JSON value is a release package or a record package of OCDS. */
export function isOcdsPackage(json: unknown): boolean {
  return Array.isArray(at(json, 'releases')) || Array.isArray(at(json, 'records'));
}

/** A release and where it stands in its package. */
interface Place<T> {
  readonly release: T;
  readonly path: readonly PropertyKey[];
}

/**
 * The releases of a package. A record has its compiled release, which is all that is known of the process; without one, the
 * releases that it embeds. Links to releases elsewhere are not followed.
 */
function releasesIn(
  { releases, records }: z.infer<typeof packageShape>,
  file: string,
  unread: UnreadCell[],
): Place<unknown>[] {
  if (releases !== undefined) return releases.map((release, index) => ({ release, path: ['releases', index] }));
  return (records ?? []).flatMap((record, index): Place<unknown>[] => {
    const compiled = at(record, 'compiledRelease');
    if (compiled !== undefined && compiled !== null)
      return [{ release: compiled, path: ['records', index, 'compiledRelease'] }];
    const own = at(record, 'releases');
    const embedded = Array.isArray(own) ? own : [];
    if (embedded.length > 0 && embedded.every((release) => at(release, 'ocid') !== undefined))
      return embedded.map((release, place) => ({ release, path: ['records', index, 'releases', place] }));
    unread.push({
      file,
      cell: jsonPath(['records', index]),
      expected: 'a compiledRelease, or releases in full',
      came: embedded.length > 0 ? 'links to releases' : 'neither',
      remedy: 'Download the releases that it links to, as a release package.',
    });
    return [];
  });
}

/**
 * Release packages and record packages of OCDS 1.1 as evidence: each contract an agreement of buyer and suppliers, its value a commitment, its
 * transactions disbursements. Addresses are not taken: no place is told closer than its country. Later releases of one
 * contracting process come last, so that what they change counts.
 */
export function readOcds(inputs: readonly ImportInput[]): ImportReading {
  const unread: UnreadCell[] = [];
  const notes: string[] = [];
  const proposals = inputs.map((input) => {
    const { file } = input;
    const parsed = packageShape.safeParse(jsonIn(input));
    if (!parsed.success) throw badPackage(file, parsed.error);
    const claims = new Claims(file, unread);
    const releases = releasesIn(parsed.data, file, unread).flatMap((item) => releaseOf(file, item, unread));
    for (const { release, path } of releases.toSorted((a, b) => (a.release.date < b.release.date ? -1 : 1))) {
      claims.take(release, path);
    }
    if (claims.list.length === 0) notes.push(`${file} has no contract that could be taken over.`);
    const published = parsed.data.publishedDate.slice(0, 10);
    const publisher = parsed.data.publisher.name;
    const { uri } = parsed.data;
    const address = /^https?:\/\//.test(uri ?? '') ? (uri as string) : undefined;
    return evidenceText(
      {
        id: `${published}-${slugOf(publisher).slice(0, 40)}-contracts`,
        title: `${parsed.data.releases === undefined ? 'Record' : 'Release'} package of ${releases.length} ${releases.length === 1 ? 'release' : 'releases'} on contracts`,
        publisher,
        ...(address === undefined ? {} : { url: address }),
        published,
        language: releases[0]?.release.language ?? 'en',
        kind: address === undefined ? 'official' : 'dataset',
        reliability: 'F',
      },
      claims.list,
    );
  });
  return { proposals: proposals.filter((item) => item !== undefined), unread, notes };
}

function badPackage(file: string, error: z.ZodError): NotImportable {
  const [issue] = error.issues;
  return new NotImportable(
    `${file}: expected a release package or a record package of OCDS 1.1; ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}.`,
    'Give the package as it was published: with publisher, publishedDate and releases or records.',
  );
}

function releaseOf(file: string, { release, path }: Place<unknown>, unread: UnreadCell[]): Place<Release>[] {
  const parsed = releaseShape.safeParse(release);
  if (parsed.success) return [{ release: parsed.data, path }];
  for (const { path: within, message } of parsed.error.issues) {
    unread.push({
      file,
      cell: jsonPath([...path, ...within]),
      expected: `what OCDS 1.1 has there (${message})`,
      came: 'something else',
      remedy: 'Correct the release; until then it is left out whole.',
    });
  }
  return [];
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}.${String(step)}`),
    '$',
  );
}

/** Claims in the order in which they are made, each as a map of an evidence file. */
class Claims {
  readonly list: Record<string, unknown>[] = [];
  readonly #file: string;
  readonly #unread: UnreadCell[];
  readonly #parties = new Set<string>();

  constructor(file: string, unread: UnreadCell[]) {
    this.#file = file;
    this.#unread = unread;
  }

  take(release: Release, path: readonly PropertyKey[]): void {
    for (const [place, contract] of (release.contracts ?? []).entries()) {
      this.#contract(release, contract, [...path, 'contracts', place]);
    }
  }

  #contract(release: Release, contract: Contract, path: readonly PropertyKey[]): void {
    const slug = slugOf(`${release.ocid} ${contract.id}`);
    const award = release.awards?.find(({ id: awarded }) => awarded === contract.awardID);
    const buyer = this.#party(release, release.buyer ?? release.tender?.procuringEntity);
    const suppliers = (award?.suppliers ?? []).flatMap((supplier) => this.#party(release, supplier));
    const signed = this.#day(contract.dateSigned, [...path, 'dateSigned']);
    const title = contract.title ?? award?.title ?? release.tender?.title;
    const stage = stageOf(contract.status, signed);
    this.list.push({
      about: `agreement/${slug}`,
      ...(title ? { name: title } : {}),
      ...(buyer.length + suppliers.length === 0 ? {} : { parties: [...buyer, ...suppliers] }),
      instrument: 'contract',
      ...(stage === undefined ? {} : { stage }),
      ...(signed === undefined ? {} : { when: signed }),
    });
    this.#money(slug, { buyer, suppliers, signed }, contract, path);
  }

  #money(
    slug: string,
    { buyer, suppliers, signed }: { buyer: string[]; suppliers: string[]; signed: string | undefined },
    contract: Contract,
    path: readonly PropertyKey[],
  ): void {
    const common = {
      ...(buyer.length === 0 ? {} : { from: buyer }),
      ...(suppliers.length === 0 ? {} : { to: suppliers }),
      funds: [`agreement/${slug}`],
    };
    const committed = this.#amount(contract.value, [...path, 'value']);
    const binding = contract.status === 'active' || contract.status === 'terminated';
    if (committed !== undefined) {
      const modality = binding || signed !== undefined ? {} : { modality: 'plan' };
      this.list.push({
        about: `flow/${slug}`,
        ...common,
        stage: 'commitment',
        amount: committed,
        ...when(signed),
        ...modality,
      });
    }
    for (const [place, paid] of (contract.implementation?.transactions ?? []).entries()) {
      const here = [...path, 'implementation', 'transactions', place];
      const amount = this.#amount(paid.value, [...here, 'value']);
      if (amount === undefined) continue;
      this.list.push({
        about: `flow/${slug}-${slugOf(paid.id)}`,
        ...common,
        stage: 'disbursement',
        amount,
        ...when(this.#day(paid.date, [...here, 'date'])),
        ...(committed === undefined ? {} : { part_of: `flow/${slug}` }),
      });
    }
  }

  /** The subject of a party, with a claim on what it is called the first time. A state buyer is a party too. */
  #party(release: Release, party: Release['buyer']): string[] {
    const full = release.parties?.find((item) => item.id != null && item.id === party?.id);
    const name = party?.name ?? full?.name;
    const slug = slugOf(name ?? party?.id ?? '');
    if (slug === '') return [];
    const subject = `party/${slug}`;
    if (name && !this.#parties.has(subject)) {
      this.#parties.add(subject);
      const nation = nationOf(full?.address?.countryName ?? '');
      this.list.push({ about: subject, name, ...(nation === undefined ? {} : { country: `country/${nation}` }) });
    }
    return [subject];
  }

  #amount(sum: z.infer<typeof value>, path: readonly PropertyKey[]): string | undefined {
    if (sum?.amount === null || sum?.amount === undefined) return undefined;
    const { amount, currency } = sum;
    const digits = isCurrency(currency ?? '') ? amount.toFixed(minorUnit(currency as never)) : '';
    if (amount > 0 && Number(digits) === amount) return `${digits.replace(/\.0+$/, '')} ${currency}`;
    const came = `${amount} ${currency ?? 'without currency'}`;
    this.#refuse(path, 'a sum above 0 in a currency of ISO 4217, exact to its smallest unit', came);
    return undefined;
  }

  #day(date: string | null | undefined, path: readonly PropertyKey[]): string | undefined {
    if (date === null || date === undefined || date === '') return undefined;
    if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(date) && !Number.isNaN(Date.parse(date))) return date.slice(0, 10);
    this.#refuse(path, 'a date such as 2025-06-24T00:00:00Z', date);
    return undefined;
  }

  #refuse(path: readonly PropertyKey[], expected: string, came: string): void {
    const remedy = 'Correct it in the package; until then this value is left out.';
    this.#unread.push({ file: this.#file, cell: jsonPath(path), expected, came, remedy });
  }
}

function when(day: string | undefined): { when?: string } {
  return day === undefined ? {} : { when: day };
}

/** Contract status of OCDS: pending, active, cancelled or terminated. */
function stageOf(status: string | null | undefined, signed: string | undefined): string | undefined {
  if (status === 'terminated' || status === 'cancelled') return 'ended';
  if (status === 'active' || signed !== undefined) return 'signed';
  return status === 'pending' ? 'agreed' : undefined;
}
