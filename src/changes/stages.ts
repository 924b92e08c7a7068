import type { Account, Citation, Figure } from '../account/index.ts';
import { agreementStages, lineStages } from '../vocabulary/index.ts';
import { citationsAt, type Pair } from './pair.ts';
import { claimsBehind, inOrder, reasonsOutside, turnoverOf } from './reasons.ts';
import type { Change, Reason } from './types.ts';

const KINDS = ['agreement', 'line'] as const;
type Staged = (typeof KINDS)[number];

/** The stage of an agreement or a line, where it is another one by now (R7). */
export function stageChanges(pair: Pair, subject: number): Change[] {
  const name = pair.name(subject);
  const kind = KINDS.find((item) => name.startsWith(`${item}/`));
  if (kind === undefined) return [];
  const before = pair.figure(pair.before, subject, 'stage');
  const after = pair.figure(pair.after, subject, 'stage');
  const [was, is] = [reached(before), reached(after)];
  if (was === is) return [];
  const undone = is === undefined || order(kind, is) < order(kind, was) || isUndone(kind, is);
  const facet = `stage:${(undone && is === undefined ? was : is) as string}`;
  const number = pair.after.core.reader.facet(facet);
  const turnover = turnoverOf(pair, subject, number);
  return [
    {
      kind: undone ? 'stage undone' : 'stage reached',
      subject: name,
      address: `${name}/stage`,
      before,
      after,
      days: null,
      reasons: turnover.reasons.length > 0 ? turnover.reasons : reasonsOutside(pair),
      claims: claimsBehind(pair, subject, facet, turnover),
    },
  ];
}

/** Code of the stage that facts tell; a stage that is only planned was not reached. */
function reached(figure: Figure | null): string | undefined {
  return figure?.modality === 'fact' && figure.value?.type === 'code' ? figure.value.codes[0] : undefined;
}

function stageOf(kind: Staged, code: string | undefined) {
  return (kind === 'agreement' ? agreementStages : lineStages).find((stage) => stage.code === code);
}

function order(kind: Staged, code: string | undefined): number {
  return stageOf(kind, code)?.order ?? 0;
}

function isUndone(kind: Staged, code: string): boolean {
  return stageOf(kind, code)?.undone ?? false;
}

/** Countries that stand elsewhere in the programme than before (R8). */
export function partnerChanges(pair: Pair): Change[] {
  const codes = [...new Set([...pair.before.partnerCodes(), ...pair.after.partnerCodes()])].sort();
  return codes.flatMap((code) => {
    const address = `partner/${code}/stage`;
    const before = pair.before.figure(address);
    const after = pair.after.figure(address);
    if (JSON.stringify([before.value, before.conflict]) === JSON.stringify([after.value, after.conflict])) return [];
    const { claims, reasons } = cameTo(pair, address);
    return [
      {
        kind: 'partner moved' as const,
        subject: `country/${code}`,
        address,
        before,
        after,
        days: null,
        reasons,
        claims,
      },
    ];
  });
}

/** Claims that a figure rests on now and did not before, and why they came. */
function cameTo(pair: Pair, address: string): { claims: Citation[]; reasons: Reason[] } {
  const old = new Set(citationsAt(pair.before, address).map(({ claim }) => claim));
  const now = citationsAt(pair.after, address);
  const came = now.filter(({ claim }) => !old.has(claim));
  const claims = came.length > 0 ? came : now.slice(0, 1);
  const found = new Set<Reason>(came.map((item) => reasonOfClaim(pair.before, item)));
  return { claims, reasons: found.size > 0 ? inOrder(found) : outsideOrCorrection(pair) };
}

function reasonOfClaim(before: Account, { claim, source }: Citation): Reason {
  const { question, resolution, log } = before.core;
  if (source.published > question.known.text.slice(0, 10)) return 'new evidence';
  const logged = log.findClaim(claim);
  if (logged !== undefined && logged.sequence > resolution.sequence) return 'new evidence';
  return 'correction';
}

function outsideOrCorrection(pair: Pair): Reason[] {
  const outside = reasonsOutside(pair);
  return outside.length > 0 ? outside : ['correction'];
}
