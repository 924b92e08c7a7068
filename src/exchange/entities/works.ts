import type { AgreementView, FlowView, LineView } from '../../account/index.ts';
import { minorUnit } from '../../values/index.ts';
import { figureText } from '../../wording/index.ts';
import { countryCode } from './actors.ts';
import type { Context } from './context.ts';
import { type Entity, entity, prefixDate, subjectId } from './entity.ts';

/** The programme, its production lines with who runs them, agreements that were reached, and money that was paid. */
export function workEntities(context: Context): Entity[] {
  const { view } = context;
  return [
    ...programmeEntity(context),
    ...view.lines.flatMap((line) => lineEntities(context, line)),
    ...view.agreements.flatMap((agreement) => agreementEntity(context, agreement)),
    ...payments(context, view.flows),
  ];
}

function programmeEntity({ view: { programme }, documents }: Context): Entity[] {
  if (programme === null) return [];
  const { id, name, aim } = programme;
  return [
    entity(subjectId(id), 'Project', {
      name: [name.en, name.uk],
      goal: [aim.en],
      proof: documents(id),
    }),
  ];
}

/** A line is a project of its operators. Only what was reached is told: FollowTheMoney cannot say that something is planned. */
function lineEntities(context: Context, line: LineView): Entity[] {
  const { subject, stage, planned, host, family, operators, programme, figures } = line;
  const start = figures.actualStart.value;
  const project = entity(subjectId(subject), 'Project', {
    name: context.names(subject),
    status: [planned ? null : stage],
    country: [host === null ? null : countryCode(host)],
    keywords: family,
    startDate: [start?.type === 'date' ? prefixDate(start.edtf) : null],
    program: [programme === null ? null : context.names(programme)[0]],
    proof: context.documents(subject),
  });
  const participants = operators.filter(isActor).map((operator) =>
    entity(`${subjectId(subject)}.${subjectId(operator)}`, 'ProjectParticipant', {
      project: [subjectId(subject)],
      participant: [subjectId(operator)],
      role: ['operator'],
      proof: context.documents(subject),
    }),
  );
  return [project, ...participants];
}

/** An agreement is an event that its parties take part in; one that was only planned is none yet. */
function agreementEntity(context: Context, agreement: AgreementView): Entity[] {
  const { subject, stage, planned, since, parties, instrument, programme } = agreement;
  if (stage === null || planned) return [];
  return [
    entity(subjectId(subject), 'Event', {
      name: context.names(subject),
      summary: [[instrument, stage].filter((word) => word !== null).join(': ')],
      startDate: [prefixDate(since)],
      involved: parties.filter(isActor).map(subjectId),
      program: [programme === null ? null : context.names(programme)[0]],
      proof: context.documents(subject),
    }),
  ];
}

/** Subjects that are legal entities here. */
function isActor(subject: string): boolean {
  return /^(?:country|party|person)\//.test(subject);
}

/**
 * Money that a source says was paid, from one payer to one beneficiary. A payment within another is left out: whoever adds up
 * payments must not count it twice (R9).
 */
function payments(context: Context, flows: readonly FlowView[]): Entity[] {
  const paid = new Map(flows.filter(isPaid).map((flow) => [flow.subject, flow]));
  return [...paid.values()].filter((flow) => !isWithin(flow, paid)).map((flow) => paymentEntity(context, flow));
}

function isPaid({ from, to, original: { disbursed } }: FlowView): boolean {
  const [beneficiary, ...others] = to;
  return (
    from !== null &&
    isActor(from) &&
    beneficiary !== undefined &&
    isActor(beneficiary) &&
    others.length === 0 &&
    disbursed.state === 'known' &&
    disbursed.modality === 'fact'
  );
}

function isWithin({ partOf }: FlowView, paid: ReadonlyMap<string, FlowView>): boolean {
  const seen = new Set<string>();
  for (let whole = partOf; whole !== null && !seen.has(whole); whole = paid.get(whole)?.partOf ?? null) {
    if (paid.has(whole)) return true;
    seen.add(whole);
  }
  return false;
}

function paymentEntity(context: Context, flow: FlowView): Entity {
  const { subject, from, to, purpose, original, euro } = flow;
  const { disbursed } = original;
  return entity(subjectId(subject), 'Payment', {
    payer: [subjectId(from as string)],
    beneficiary: [subjectId(to[0] as string)],
    amount: [exactAmount(disbursed.value)],
    amountEur: [exactAmount(euro.disbursed.value)],
    currency: [disbursed.value?.type === 'money' ? disbursed.value.currency : null],
    purpose: [purpose],
    summary: [figureText(disbursed, 'en')],
    date: [prefixDate(disbursed.when)],
    proof: context.documents(subject),
  });
}

/** The sum in whole units; null for "over", "about" and ranges, which an amount of FollowTheMoney cannot say. */
function exactAmount(value: FlowView['pledged']['value']): string | null {
  if (value?.type !== 'money' || value.comparator !== 'exactly' || value.minorHigh !== undefined) return null;
  const digits = minorUnit(value.currency);
  return (value.minor / 10 ** digits).toFixed(digits);
}
