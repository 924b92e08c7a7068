import type { AgreementView } from '../../account/index.ts';
import type { Change } from '../../changes/index.ts';
import { isAhead } from './dates.ts';
import type { AgreementMessage, ExpectedMessage } from './messages.ts';
import { countriesOf, countryBehind, isWeak, type Scene, supportAt, supportOf } from './scene.ts';

const STAGE_WEIGHTS: Readonly<Record<string, number>> = {
  talks: 48,
  agreed: 60,
  signed: 78,
  'in force': 76,
  ended: 80,
};
const INSTRUMENT_WEIGHTS: Readonly<Record<string, number>> = {
  'intergovernmental agreement': 8,
  'memorandum of understanding': 4,
  'letter of intent': 6,
  contract: 4,
  'joint venture': 7,
  licence: 5,
  statement: -6,
};

/** What agreements were reached, signed or ended. */
export function agreementMessages(scene: Scene): AgreementMessage[] {
  const found = scene.changes.changes.flatMap((change) => {
    const view = change.kind.startsWith('stage') ? scene.agreements.get(change.subject) : undefined;
    const message = view === undefined ? undefined : agreementMessage(scene, view, change);
    return message === undefined ? [] : [message];
  });
  return together(found);
}

/** Agreements of one kind that the same parties reached on one day are told in one sentence. */
function together(messages: readonly AgreementMessage[]): AgreementMessage[] {
  const groups = new Map<string, AgreementMessage>();
  for (const message of messages) {
    const { stage, instrument, parties, covers, when } = message;
    const key = JSON.stringify([stage, instrument, parties, covers, when]);
    const known = groups.get(key);
    const claims = [...(known?.support.claims ?? []), ...message.support.claims];
    if (known === undefined || when === null) groups.set(known === undefined ? key : message.subject, message);
    else groups.set(key, { ...known, subjects: [...known.subjects, message.subject], support: supportOf(claims) });
  }
  return [...groups.values()];
}

function agreementMessage(scene: Scene, view: AgreementView, change: Change): AgreementMessage | undefined {
  const { stage, subject } = view;
  if (stage === null || view.planned || isGroup(scene, subject)) return undefined;
  const parties = partiesOf(scene, view);
  if (parties.length < 2) return undefined;
  const whenAddress = `${subject}/stage:${stage}`;
  const inProgramme = view.programme !== null && view.programme === scene.after.core.programme?.id;
  const support = supportAt(scene.after, [whenAddress]);
  return {
    type: 'agreement',
    subject,
    subjects: [subject],
    manner: 'fact',
    weight: weightOf(scene, view, inProgramme) + (change.kind === 'stage undone' ? 10 : 0) - (isWeak(support) ? 24 : 0),
    countries: countriesOf(scene.after, view.parties),
    support,
    stage,
    instrument: view.instrument,
    parties,
    covers: view.covers,
    place: stage === 'signed' ? view.place : null,
    // The day of publication, which stands in for a date that no claim gives, is no day of signing.
    when: scene.after.figure(whenAddress).when ?? null,
    whenAddress,
    inProgramme,
  };
}

/** Countries of governments once each and first, then companies and groups; Ukraine last of the countries. */
export function partiesOf({ after }: Scene, { parties }: AgreementView): string[] {
  const named = parties.map((party) => {
    const country = countryBehind(after, party);
    return country === null ? party : `country/${country}`;
  });
  const rank = (party: string): number => (party === 'country/UA' ? 1 : party.startsWith('country/') ? 0 : 2);
  return [...new Set(named)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function weightOf(scene: Scene, view: AgreementView, inProgramme: boolean): number {
  const base = STAGE_WEIGHTS[view.stage ?? ''] ?? 40;
  const instrument = INSTRUMENT_WEIGHTS[view.instrument ?? ''] ?? 0;
  const between = countriesOf(scene.after, view.parties).length > 0 ? 0 : -18;
  return base + instrument + between + (inProgramme ? 14 : 0) + (view.covers.length > 0 ? 2 : -10);
}

/** Talks with a group of partners are told by the partners, not as one agreement. */
export function isGroup(scene: Scene, subject: string): boolean {
  const view = scene.agreements.get(subject);
  return (
    view !== undefined &&
    view.programme === scene.after.core.programme?.id &&
    countriesOf(scene.after, view.parties).length > 2
  );
}

/** When the next step of an agreement is expected, where that was said in the period. */
export function expectedMessages(scene: Scene): ExpectedMessage[] {
  return scene.changes.changes.flatMap(({ kind, subject, address, after }) => {
    const view = scene.agreements.get(subject);
    if (view === undefined || !address.endsWith('/expected') || (kind !== 'plan made' && kind !== 'plan moved'))
      return [];
    if (after?.value?.type !== 'date' || !isAhead(after.value.edtf, scene.end)) return [];
    return [
      {
        type: 'expected' as const,
        subject: address,
        manner: 'plan' as const,
        weight: 46 + (isGroup(scene, subject) ? 14 : 0),
        countries: countriesOf(scene.after, view.parties),
        support: supportAt(scene.after, [address]),
        address,
        stage: view.planned ? null : view.stage,
        parties: partiesOf(scene, view),
        group: isGroup(scene, subject),
      },
    ];
  });
}
