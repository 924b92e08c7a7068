import { stringify } from 'yaml';
import type { EvidenceProposal } from './types.ts';

/** The head of an evidence file, as the vocabulary has it. */
export interface EvidenceHead {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published: string;
  readonly language: string;
  readonly kind: string;
  readonly reliability: string;
  readonly cites?: string;
  readonly marking?: string;
}

/** An evidence file of a source and its claims, in the folder of its year; undefined where it claims nothing. */
export function evidenceText(source: EvidenceHead, claims: readonly object[]): EvidenceProposal | undefined {
  if (claims.length === 0) return undefined;
  return {
    kind: 'evidence',
    path: `${source.published.slice(0, 4)}/${source.id}.yaml`,
    text: stringify({ source, claims }, { lineWidth: 120, aliasDuplicateObjects: false }),
  };
}
