import { type FlowView, REACHED, type Rung } from '../../account/index.ts';
import type { Change } from '../../changes/index.ts';
import type { Manner } from '../types.ts';
import type { Purpose, SumMessage, TotalMessage } from './messages.ts';
import { countriesOf, isWeak, leavesOf, type Scene, supportAt, supportOf } from './scene.ts';

const RUNG_WEIGHTS: Readonly<Record<Rung, number>> = { pledge: -12, commitment: 4, allocation: 2, disbursement: 6 };

/** Sums that were added or revised; of one flow only the furthest rung that facts reach, else the plan. */
export function sumMessages(scene: Scene): SumMessage[] {
  const best = new Map<string, SumMessage>();
  for (const change of scene.changes.changes) {
    const view = scene.flows.get(change.subject);
    const message = view === undefined || !change.kind.startsWith('sum ') ? undefined : sumMessage(scene, view, change);
    const known = best.get(change.subject);
    if (message !== undefined && (known === undefined || message.weight > known.weight))
      best.set(change.subject, message);
  }
  return distinct([...best.values()]);
}

/** Two sums that would be told in the same words are told once. */
function distinct(messages: readonly SumMessage[]): SumMessage[] {
  const known = new Map<string, SumMessage>();
  for (const message of messages) {
    const key = JSON.stringify([message.from, message.purpose, message.recipient, message.families, message.amount]);
    const other = known.get(key);
    if (other === undefined || message.weight > other.weight) known.set(key, message);
  }
  return [...known.values()];
}

function sumMessage(scene: Scene, view: FlowView, { address, after, kind }: Change): SumMessage | undefined {
  const rung = address.split(':')[1] as Rung;
  if (after?.value?.type !== 'money' || !(rung in RUNG_WEIGHTS) || after.modality === 'denial') return undefined;
  const cited = supportAt(scene.after, [address]);
  const [chosen] = cited.claims;
  if (chosen === undefined || chosen.credibility === 4 || chosen.credibility === 5) return undefined;
  const euroAddress = `${view.subject}/${REACHED[rung]}/euro`;
  const inEuro = scene.after.figure(euroAddress);
  const counts = after.modality === 'fact' || after.modality === 'estimate';
  const euro = counts && after.value.currency !== 'EUR' && inEuro.value?.type === 'money' ? euroAddress : null;
  const references = euro === null ? [] : supportAt(scene.after, [euroAddress]).references;
  return {
    type: 'sum',
    subject: view.subject,
    manner: after.modality as Manner,
    weight:
      weightOf(
        view,
        rung,
        inEuro.value?.type === 'money' ? inEuro.value.minor / 100 : after.value.minor / 100,
        counts,
      ) - (isWeak(cited) ? 20 : 0),
    countries: countriesOf(scene.after, [view.from, ...view.to]),
    support: { ...cited, references },
    rung,
    address,
    amount: `${after.value.minor} ${after.value.currency}`,
    euro,
    from: view.from,
    ...purposeOf(scene, view),
    revised: kind === 'sum revised',
    year: view.covers !== null && /^\d{4}(?:\/\d{4})?$/.test(view.covers) ? `${view.subject}/covers_years` : null,
  };
}

function weightOf(view: FlowView, rung: Rung, euro: number, counts: boolean): number {
  const size = Math.max(0, Math.log10(Math.max(1, euro / 1_000_000))) * 9;
  return (
    34 +
    size +
    RUNG_WEIGHTS[rung] +
    (view.scope === 'production' ? 16 : -22) +
    (counts ? 0 : -8) +
    (view.from === null ? -16 : 0)
  );
}

const RECIPIENTS: Readonly<Record<string, Purpose>> = {
  'party/ukrainian-defence-companies': 'makers',
  'party/ukrainian-drone-makers': 'drone makers',
  'country/UA': 'ukraine',
};

/** What a flow is for, as far as its claims name it. */
export function purposeOf(scene: Scene, view: FlowView): Pick<SumMessage, 'purpose' | 'recipient' | 'families'> {
  const [to = ''] = view.to;
  if (to === scene.after.core.programme?.id) return { purpose: 'programme', recipient: to, families: [] };
  const line = [...view.funds, to].find((subject) => subject.startsWith('line/'));
  const families = (line === undefined ? undefined : scene.lines.get(line))?.family ?? [];
  if (families.length > 0) return { purpose: 'line', recipient: line ?? null, families };
  const known = RECIPIENTS[to];
  if (known === 'ukraine')
    return { purpose: view.scope === 'production' ? 'production' : 'ukraine', recipient: null, families: [] };
  if (known !== undefined) return { purpose: known, recipient: null, families: [] };
  if (view.scope === 'production') return { purpose: 'production', recipient: null, families: [] };
  return { purpose: to.includes('/') ? 'other' : 'ukraine', recipient: to.includes('/') ? to : null, families: [] };
}

const WORDS = ['committed', 'allocated', 'disbursed'] as const;
/** Claims that a total cites at most: its largest parts. */
const CITED = 4;

/** The total that a brief is about: of the programme, or of its partner. */
export function totalMessages(scene: Scene): TotalMessage[] {
  const { after, changes, partner } = scene;
  return WORDS.flatMap((rung) => {
    const address = partner === null ? `money/${rung}` : `partner/${partner}/${rung}`;
    const figure = after.figure(address);
    if (figure.value?.type !== 'money' || figure.state !== 'known') return [];
    const change = changes.totals.find((item) => item.address === address);
    const parts = [...(change?.parts ?? [])].sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents)).slice(0, CITED);
    const claims = parts.flatMap(({ claims: [first] }) => (first === undefined ? [] : [first]));
    const support = claims.length > 0 ? { ...supportOf(claims), alone: null } : leavesOf(after, address, CITED);
    if (support.claims.length === 0) return [];
    return [
      {
        type: 'total' as const,
        subject: address,
        manner: 'fact' as const,
        weight: (rung === 'committed' ? 58 : 30) + (change === undefined ? -16 : 0),
        countries: partner === null ? [] : [partner],
        support,
        address,
        rung,
        cents: change === undefined || change.before.state !== 'known' ? 0 : change.cents,
      },
    ];
  });
}
