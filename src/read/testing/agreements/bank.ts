import type { ReadLanguage } from '../../lexicon/lexicon.ts';
import { claimsIn } from '../claims.ts';

/** A text of the bank, with what it tells. */
export interface Banked {
  readonly number: number;
  readonly language: ReadLanguage;
  readonly text: string;
  readonly gold: readonly Told[];
}

/** An agreement in the bank's short form: `signed`, `fact`, parties sorted, instrument if any. */
interface Told {
  readonly stage: string;
  readonly modality: string;
  readonly parties: string;
  readonly instrument: string | undefined;
}

const GOLD = /^(?<stage>[a-z ]+?)(?: \((?<modality>\w+)\))?: (?<parties>[^=]+?)(?: = (?<instrument>.+))?$/u;
const sorted = (parties: readonly string[]): string => [...parties].sort().join(', ');

function toldOf(gold: string, number: string): Told {
  const found = GOLD.exec(gold)?.groups;
  if (found === undefined)
    throw new Error(`Bank ${number}: expected "stage (modality): parties = instrument" or "-", came "${gold}".`);
  return {
    stage: `${found.stage}`,
    modality: found.modality ?? 'fact',
    parties: sorted(`${found.parties}`.split(', ')),
    instrument: found.instrument,
  };
}

/** The texts of a bank, in order. */
export function bankOf(lines: string, language: ReadLanguage): readonly Banked[] {
  return lines
    .trim()
    .split(/\n(?=\d)/u)
    .map((entry) => {
      const [head = '', ...text] = entry.split('\n');
      const [, number = '', gold = ''] = /^(\d+) (.+)$/u.exec(head) ?? [];
      return {
        number: Number(number),
        language,
        text: text.join('\n').trim(),
        gold: gold === '-' ? [] : gold.split(' & ').map((one) => toldOf(one, number)),
      };
    });
}

/** What the reader finds in a text, in the same form. */
function foundIn({ text, language }: Banked): readonly Told[] {
  return claimsIn(text, language)
    .filter((claim) => claim.kind === 'agreement')
    .map((claim) => ({
      stage: String(claim.stage),
      modality: String(claim.modality),
      parties: sorted((claim.parties as readonly string[]).map((party) => party.replace(/^[a-z]+\//u, ''))),
      instrument: claim.instrument === undefined ? undefined : String(claim.instrument),
    }));
}

const FIELDS = ['parties', 'stage', 'modality', 'instrument'] as const;

/** Whether two tell the same in all fields, or in those that make it the same claim. */
const same = (a: Told, b: Told, fields: readonly (keyof Told)[]): boolean =>
  fields.every((field) => a[field] === b[field]);

/** How a text comes out: `right`; else what is wrong, shortest first ("missed", "false", "stage"). */
export function outcomeOf(banked: Banked): string {
  const found = foundIn(banked);
  const wrong = banked.gold.flatMap((gold) => {
    if (found.some((told) => same(gold, told, FIELDS))) return [];
    const near = found.find((told) => gold.parties === told.parties) ?? found[0];
    return near === undefined ? ['missed'] : FIELDS.filter((field) => gold[field] !== near[field]);
  });
  const spare = found.length > banked.gold.length ? ['false'] : [];
  return [...wrong, ...spare].join(', ') || 'right';
}
