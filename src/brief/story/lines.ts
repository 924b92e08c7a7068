import type { LineView } from '../../account/index.ts';
import { partiesOf } from './agreements.ts';
import { isAhead } from './dates.ts';
import type { LineMessage, PlanMessage } from './messages.ts';
import { citedAt, countriesOf, isWeak, type Scene, supportAt, supportOf } from './scene.ts';

const STAGE_WEIGHTS: Readonly<Record<string, number>> = {
  proposed: 44,
  agreed: 56,
  funded: 60,
  'under construction': 74,
  commissioning: 80,
  'low-rate production': 86,
  'full-rate production': 88,
  halted: 86,
  cancelled: 88,
};

/** What is to be built or was, where that is new. */
export function lineMessages(scene: Scene): LineMessage[] {
  const told = new Set(
    scene.changes.changes
      .filter(({ kind }) => kind === 'subject added' || kind.startsWith('stage'))
      .map(({ subject }) => subject),
  );
  const messages = [...scene.lines.values()]
    .filter(({ subject, family }) => told.has(subject) && family.length > 0)
    .map((view) => lineMessage(scene, view));
  return distinct(messages);
}

/** Two lines that would be told in the same words are told once, with the claims of both. */
function distinct(messages: readonly LineMessage[]): LineMessage[] {
  const known = new Map<string, LineMessage>();
  for (const message of messages) {
    const { stage, families, products, operators, host, together } = message;
    const key = JSON.stringify([stage === 'proposed' ? null : stage, families, products, operators, host, together]);
    const other = known.get(key);
    const [main, second] = other === undefined || message.weight > other.weight ? [message, other] : [other, message];
    known.set(key, second === undefined ? main : { ...main, support: withClaimsOf(main.support, second.support) });
  }
  return [...known.values()];
}

function withClaimsOf(main: LineMessage['support'], other: LineMessage['support']): LineMessage['support'] {
  return { ...main, claims: supportOf([...main.claims, ...other.claims]).claims };
}

export function lineMessage(scene: Scene, view: LineView): LineMessage {
  const { subject, figures } = view;
  const stage = view.planned ? null : view.stage;
  const planned = figures.plannedStart.value?.type === 'date' ? figures.plannedStart.value.edtf : null;
  const start = planned !== null && stageIsAhead(stage) && isAhead(planned, scene.end) ? planned : null;
  const output = [...figures.output, ...figures.capacity].find(
    ({ address, value }) => address.includes(':planned') && value?.type === 'quantity',
  );
  const inProgramme = view.programme !== null && view.programme === scene.after.core.programme?.id;
  const addresses = [stage === null ? `${subject}/family` : `${subject}/stage:${stage}`];
  const together = inProgramme ? [] : agreedBy(scene, view);
  if (together.length > 0) addresses.push(`${view.agreement}/parties`);
  if (start !== null) addresses.push(figures.plannedStart.address);
  if (output !== undefined) addresses.push(output.address);
  const recipients = recipientsOf(scene, view);
  if (recipients.onlyUkraine) addresses.push(figures.recipients.address);
  const support = supportAt(scene.after, addresses);
  return {
    type: 'line',
    subject,
    manner: stage !== null ? 'fact' : figures.stage.modality === 'possibility' ? 'possibility' : 'plan',
    weight:
      (stage === null ? 46 : (STAGE_WEIGHTS[stage] ?? 50)) +
      (inProgramme ? 8 : 0) +
      (view.host === 'country/UA' ? -4 : 0) +
      (output === undefined ? 0 : 3) -
      (isWeak(support) ? 20 : 0),
    countries: countriesOf(scene.after, [view.host, ...together]),
    support:
      recipients.others.length > 0
        ? { ...support, claims: supportOf([...support.claims, ...recipients.others]).claims }
        : support,
    stage,
    families: view.family,
    products: productsOf(view),
    operators: view.operators,
    host: view.host,
    together,
    inProgramme,
    when: stage === null ? null : (scene.after.figure(`${subject}/stage:${stage}`).when ?? null),
    start,
    output: output?.address ?? null,
    onlyUkraine: recipients.onlyUkraine,
    others: recipients.others.length > 0,
  };
}

/** Without a host, who agreed on a line is what tells it from others. */
function agreedBy(scene: Scene, { agreement, host, operators }: LineView): readonly string[] {
  const view = agreement === null ? undefined : scene.agreements.get(agreement);
  if (view === undefined || host !== null || operators.length > 0) return [];
  const parties = partiesOf(scene, view);
  return parties.length > 1 && parties.every((party) => party.startsWith('country/')) ? parties : [];
}

export function productsOf({ product }: LineView): string[] {
  return product === null ? [] : product.split(', ').filter((item) => item.includes('/'));
}

/** Before production starts, a planned start is news; afterwards it is history. */
function stageIsAhead(stage: string | null): boolean {
  return stage === null || (STAGE_WEIGHTS[stage] ?? 0) < 86;
}

function recipientsOf(
  { after }: Scene,
  { figures }: LineView,
): { onlyUkraine: boolean; others: LineMessage['support']['claims'] } {
  const { value } = figures.recipients;
  if (value?.type !== 'subjects') return { onlyUkraine: false, others: [] };
  const onlyUkraine =
    value.subjects.length === 1 &&
    value.subjects[0] === 'country/UA' &&
    (value.shares?.['country/UA'] ?? '100 %') === '100 %';
  const others = citedAt(after, figures.recipients.address).differing.filter(
    ({ modality }) => modality === 'possibility',
  );
  return { onlyUkraine, others: onlyUkraine ? others.slice(0, 1) : [] };
}

/** Starts of production that moved. */
export function planMessages(scene: Scene): PlanMessage[] {
  return scene.changes.changes.flatMap(({ kind, subject, address, before, after, days }) => {
    const view = scene.lines.get(subject);
    if (
      kind !== 'plan moved' ||
      view === undefined ||
      days === null ||
      !address.endsWith('start_of_production:planned')
    )
      return [];
    if (before?.value?.type !== 'date' || after?.value?.type !== 'date') return [];
    return [
      {
        type: 'plan' as const,
        subject: address,
        manner: 'plan' as const,
        weight: 66 + Math.min(20, Math.abs(days) / 20),
        countries: countriesOf(scene.after, [view.host]),
        support: supportAt(scene.after, [address]),
        address,
        before: before.value.edtf,
        after: after.value.edtf,
        days,
        families: view.family,
        products: productsOf(view),
        operators: view.operators,
        host: view.host,
      },
    ];
  });
}
