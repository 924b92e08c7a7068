import type { Account } from '../../account/index.ts';
import type {
  CountMessage,
  GaugeMessage,
  HealthMessage,
  LaunchMessage,
  PartnersMessage,
  StandMessage,
  TargetMessage,
} from './messages.ts';
import { countriesOf, leavesOf, type Scene, supportAt, supportOf } from './scene.ts';

/** The programme itself: news where it became known in the period, else a background. */
export function launchMessages(scene: Scene): LaunchMessage[] {
  const { after } = scene;
  const id = after.core.programme?.id;
  if (id === undefined || !isKnown(after, id)) return [];
  const news = scene.changes.changes.some(({ kind, subject }) => kind === 'subject added' && subject === id);
  const support = { ...supportAt(after, [`${id}/name`, `${id}/aim`]), alone: null };
  return [{ type: 'launch', subject: id, news, manner: 'fact', weight: news ? 96 : 20, countries: [], support }];
}

/** Whether any claim that can be seen speaks of a subject. */
function isKnown({ core }: Account, subject: string): boolean {
  const number = core.log.subjects.find(subject);
  return number >= 0 && core.resolution.exists(core.resolution.canonical(number));
}

/** Which partners stand where in the programme. `news` where one of them got there in the period. */
export function partnersMessages(scene: Scene): PartnersMessage[] {
  return ['talks', 'agreed', 'signed'].flatMap((stage) => {
    const counted = `overview/partners/${stage}`;
    const members = membersOf(scene, counted).map((address) => address.split('/')[1] as string);
    // One alone is told by its agreement.
    if (members.length === 0 || (stage !== 'talks' && members.length < 2)) return [];
    const change = scene.changes.counts.find(({ address }) => address === counted);
    const claims = members.flatMap((code) => leavesOf(scene.after, `partner/${code}/stage`, 2).claims);
    const best = bestFirst(claims, members);
    if (best.length === 0) return [];
    return [
      {
        type: 'partners' as const,
        subject: counted,
        manner: 'fact' as const,
        weight: (stage === 'talks' ? 62 : 56) + Math.min(12, 3 * (change?.entered.length ?? -4)),
        countries: members,
        support: { ...supportOf(best), alone: null },
        stage,
        members,
        counted,
        covers: coversOf(scene, stage),
      },
    ];
  });
}

/** Claims that name most of the countries first. */
function bestFirst(
  claims: StandMessage['support']['claims'],
  members: readonly string[],
): StandMessage['support']['claims'] {
  const names = ({ value }: (typeof claims)[number]): number =>
    Array.isArray(value) ? members.filter((code) => value.includes(`country/${code}`)).length : 0;
  return [...new Map(claims.map((item) => [item.claim, item])).values()].sort((a, b) => names(b) - names(a));
}

function membersOf(scene: Scene, counted: string): string[] {
  return scene.after
    .explain(counted)
    .inputs.flatMap((input) => (input.type === 'figure' ? [input.figure.address] : []));
}

/** What the talks of a group of partners are about. */
function coversOf(scene: Scene, stage: string): readonly string[] {
  if (stage !== 'talks') return [];
  const { programme } = scene.after.core;
  const groups = [...scene.agreements.values()].filter(
    (view) => view.programme === programme?.id && countriesOf(scene.after, view.parties).length > 2,
  );
  return groups[0]?.covers ?? [];
}

/** What Ukraine asks of its partners. News where it became known in the period. */
export function targetMessages(scene: Scene): TargetMessage[] {
  const subject = scene.after.core.programme?.target.subject;
  const target = subject === undefined ? undefined : targetOf(scene, subject);
  if (subject === undefined || target === undefined) return [];
  const added = scene.changes.changes.some((change) => change.kind === 'subject added' && change.subject === subject);
  return [
    {
      type: 'target',
      subject,
      manner: 'fact',
      weight: added ? 84 : 32,
      countries: [],
      support: { ...supportAt(scene.after, [`${subject}/value`]), alone: null },
      byWhen: target,
    },
  ];
}

/** EDTF date by which it is asked, '' where none is told; undefined where the target is not known yet. */
function targetOf({ after }: Scene, subject: string): string | undefined {
  if (!isKnown(after, subject)) return undefined;
  if (after.figure(`${subject}/value`).value?.type !== 'share') return undefined;
  const { value } = after.figure(`${subject}/by_when`);
  return value?.type === 'date' ? value.edtf : '';
}

/** How many agreements were signed in the period, where they are too many to name. */
export function countMessages(scene: Scene): CountMessage[] {
  const counted = 'overview/agreements/signed';
  const change = scene.changes.counts.find(({ address }) => address === counted);
  if (scene.partner !== null || change === undefined || change.entered.length < 4) return [];
  const claims = change.entered.flatMap((address) =>
    supportAt(scene.after, [address.replace('/stage', '/stage:signed')]).claims.slice(0, 1),
  );
  if (claims.length === 0) return [];
  return [
    {
      type: 'count',
      subject: counted,
      manner: 'fact',
      weight: 64 + Math.min(24, 2 * change.entered.length),
      countries: [],
      support: { ...supportOf(claims), alone: null },
      counted,
    },
  ];
}

/** Where one partner stands: its stage, and its money against the target. */
export function partnerMessages(scene: Scene): (StandMessage | GaugeMessage)[] {
  const { partner, after, changes } = scene;
  if (partner === null) return [];
  const stage = after.figure(`partner/${partner}/stage`);
  const support = supportAt(after, [stage.address]);
  const stand: StandMessage[] =
    stage.value?.type !== 'code' || support.claims.length === 0 || stage.conflict
      ? []
      : [
          {
            type: 'stand',
            subject: stage.address,
            manner: 'fact',
            weight: changes.changes.some(({ kind, address }) => kind === 'partner moved' && address === stage.address)
              ? 30
              : 54,
            countries: [partner],
            support: { ...support, alone: null },
            country: partner,
            stage: stage.value.codes[0] as string,
          },
        ];
  return [...stand, ...gaugeMessages(scene, partner)];
}

function gaugeMessages({ after, changes }: Scene, partner: string): GaugeMessage[] {
  const target = after.core.programme?.target;
  for (const year of [...after.years()].reverse()) {
    const address = `partner/${partner}/share/committed/${year}`;
    const share = after.figure(address);
    if (target === undefined || share.value?.type !== 'share' || share.state !== 'known') continue;
    if (!isKnown(after, target.subject)) return [];
    const changed = changes.gauges.some((item) => item.address === address);
    const support = leavesOf(after, address, 4);
    if (support.claims.length === 0) continue;
    const above = share.value.millionths >= target.millionths;
    const references = supportAt(after, [address]).references;
    return [
      {
        type: 'gauge',
        subject: address,
        manner: 'fact',
        weight: changed ? 64 : 50,
        countries: [partner],
        support: { ...support, references },
        address,
        rung: 'committed',
        year,
        target: `${target.subject}/value`,
        above,
      },
    ];
  }
  return [];
}

/** Lines that produce, and lines whose planned start has passed without a report of one. */
export function healthMessages(scene: Scene): HealthMessage[] {
  return (['producing', 'overdue'] as const).flatMap((health) => {
    const counted = `overview/lines/health/${health}`;
    const members = membersOf(scene, counted);
    const claims = members.flatMap((address) => leavesOf(scene.after, address, 1).claims);
    if (claims.length === 0) return [];
    const changed = scene.changes.counts.some(({ address }) => address === counted);
    return [
      {
        type: 'health' as const,
        subject: counted,
        manner: 'fact' as const,
        weight: changed ? 42 : 28,
        countries: [],
        support: { ...supportOf(claims), alone: null },
        health,
        counted,
      },
    ];
  });
}
