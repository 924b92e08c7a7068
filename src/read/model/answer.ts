import type { Raw, RawClaim } from '../../vocabulary/index.ts';

/** One claim as a model gave it: the kind, the words that it quotes, and the rest, every scalar as text. */
export interface ModelClaim {
  readonly kind: string;
  readonly quote: string;
  readonly values: RawClaim;
}

/** What a model's answer holds. `problem` says why it could not be understood. */
export type ModelAnswer = { readonly claims: readonly ModelClaim[] } | { readonly problem: string };

/** More claims than this in one answer are no reading of a page. */
const MOST_CLAIMS = 200;
const LONGEST_TEXT = 2000;
const DEEPEST = 3;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON of an answer, bare, in a code fence, or with words around it. */
function jsonOf(answer: string): unknown {
  const text = answer.replace(/<think>[\s\S]*?<\/think>/gu, '').trim();
  const fenced = /```(?:json)?\s*([\s\S]*?)```/u.exec(text)?.[1];
  const between = (open: string, close: string): string => text.slice(text.indexOf(open), text.lastIndexOf(close) + 1);
  for (const candidate of [text, fenced, between('{', '}'), between('[', ']')]) {
    const value = candidate === undefined || candidate === '' ? undefined : parsed(candidate);
    if (typeof value === 'object' && value !== null) return value;
  }
  return undefined;
}

/** A JSON value as a file would hold it; undefined for nothing, and for what no file can hold. */
function rawOf(value: unknown, depth = 0): Raw | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().slice(0, LONGEST_TEXT);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => rawOf(item, depth + 1)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(value)
    .map(([key, item]) => [key, rawOf(item, depth + 1)] as const)
    .filter((entry): entry is readonly [string, Raw] => entry[1] !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function claimOf(value: unknown): ModelClaim | undefined {
  const raw = rawOf(value);
  if (raw === undefined || typeof raw === 'string' || Array.isArray(raw)) return undefined;
  const { kind, quote, ...values } = raw as RawClaim;
  return { kind: typeof kind === 'string' ? kind : '', quote: typeof quote === 'string' ? quote : '', values };
}

/** Reads what a model answered: `{"claims": […]}` or the list alone. What is no claim in it is left out. */
export function parseAnswer(answer: string): ModelAnswer {
  const json = jsonOf(answer);
  const list = Array.isArray(json) ? json : (json as { claims?: unknown } | undefined)?.claims;
  if (!Array.isArray(list))
    return { problem: 'Expected JSON with a list of claims from the model, came something else.' };
  return {
    claims: list
      .slice(0, MOST_CLAIMS)
      .map(claimOf)
      .filter((claim) => claim !== undefined),
  };
}
