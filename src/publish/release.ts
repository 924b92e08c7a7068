import { hash } from 'node:crypto';
import type { AsOfView } from '../account/index.ts';
import { canonicalJson, type Head } from '../ledger/index.ts';
import { type FileSum, parsedObject } from './manifest.ts';

const FORMAT = 'kuznia-release';

/** What a release is made from; the same makes the same release, byte for byte. */
export interface ReleaseInputs {
  /** The ledger's last entry. */
  readonly ledger: Head;
  /** The instants that every answer in the release used. */
  readonly asOf: AsOfView;
  readonly program: {
    readonly version: string /** SHA-256 of what the pages were built from. */;
    readonly build: string;
  };
  /** Address at which the site is published; empty where it was not told. */
  readonly url: string;
}

/** A release as `release.json` tells it. */
export interface Release extends ReleaseInputs {
  /** Name and last part of its address: its day, and the first digits of the SHA-256 of what it is made from. */
  readonly id: string;
  /** Instant at which it was made, ISO 8601 in UTC. */
  readonly made: string;
  /** The release before it; null for the first. */
  readonly previous: string | null;
  /** SHA-256 over the account that it tells, its dates left out: equal where nothing new is to be told. */
  readonly account: string;
  /** Files that stay for ever, by their path in the site. */
  readonly files: Readonly<Record<string, FileSum>>;
}

const DIGITS = 10;

export function releaseId(inputs: ReleaseInputs): string {
  return `${inputs.asOf.known.slice(0, 10)}-${hash('sha256', canonicalJson({ ...inputs })).slice(0, DIGITS)}`;
}

/** Where a release and what it keeps lie in the site. */
export function releaseFolder(id: string): string {
  return `releases/${id}`;
}

export function releaseJson(release: Release): string {
  return `${JSON.stringify({ format: FORMAT, ...release }, null, 2)}\n`;
}

/** Reads what `releaseJson` wrote; undefined where a text is no release. */
export function readRelease(text: string): Release | undefined {
  const parsed = parsedObject(text);
  return parsed?.format === FORMAT && typeof parsed.id === 'string' ? (parsed as unknown as Release) : undefined;
}
