import type { StageView } from '../../account/index.ts';
import { agreementStages } from '../../vocabulary/index.ts';
import { ownWords } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type AgreementItem, type AgreementList, agreementItem, agreementList } from './agreements.ts';
import { type FlowList, flowList } from './flows.ts';
import { type Rung, rungsOf } from './ladder.ts';
import { type LineList, lineList } from './lines.ts';
import { type RecordData, recordOf, viewOf } from './record.ts';
import { named } from './view.ts';

export interface AgreementData {
  readonly item: AgreementItem;
  readonly place: string | null;
  readonly signatories: readonly Named[];
  readonly partOf: Named | null;
  /** Parties that are partners: where their money stands, if none is tied to the agreement. */
  readonly partners: readonly Named[];
  readonly ladder: readonly Rung[];
  readonly parts: AgreementList;
  readonly lines: LineList;
  readonly flows: FlowList;
  readonly record: RecordData;
}

export function agreementPage(ask: Ask, slug: string): AgreementData {
  const { account } = ask;
  const view = viewOf(ask, `agreement/${slug}`);
  const { agreement } = view;
  if (agreement === undefined) throw new Error(`Expected the view of ${view.subject} to be one of an agreement.`);
  const naming = (property: string): Set<string> =>
    new Set(view.namedBy.filter((item) => item.property === property).map((item) => item.subject));
  const [resting, paid, within] = [naming('agreement'), naming('funds'), naming('part_of')];
  const toward = naming('to');
  const item = agreementItem(ask, agreement);
  const partners = new Set(account.partnerCodes().map((code) => `country/${code}`));
  return {
    item,
    place: agreement.place === null ? null : ownWords(agreement.place, ask.language),
    signatories: agreement.signatories.map((subject) => named(subject, ask)),
    partners: item.parties.filter(({ subject }) => partners.has(subject)),
    partOf: partOf(ask, view.facets.find(({ facet }) => facet === 'part_of')?.figure),
    ladder: rungsOf(ask, agreementStages, 'agreement', agreement.history as readonly StageView[], agreement.stage),
    parts: agreementList(
      ask,
      account.agreements().filter(({ subject }) => within.has(subject)),
      'parts-',
    ),
    lines: lineList(
      ask,
      account.lines().filter(({ subject }) => resting.has(subject)),
      'lines-',
    ),
    flows: flowList(
      ask,
      account.flows().filter(({ subject }) => paid.has(subject) || within.has(subject) || toward.has(subject)),
      'flows-',
    ),
    record: recordOf(ask, view, new Set([...resting, ...paid, ...within, ...toward])),
  };
}

function partOf(ask: Ask, figure: { value?: unknown } | undefined): Named | null {
  const value = figure?.value as { type: string; subjects?: readonly string[] } | undefined;
  const subject = value?.type === 'subjects' ? value.subjects?.[0] : undefined;
  return subject === undefined ? null : named(subject, ask);
}
