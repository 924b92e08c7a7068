import type { CountedRung, Figure } from '../../../account/index.ts';
import { REACHED } from '../../../account/index.ts';
import type { Ask } from '../../ask.ts';

/** What one flow adds to a total of money for Ukrainian production, and the hands that it goes through. */
export interface NetFlow {
  readonly subject: string;
  /** Whose money it is (R11); null where no source tells. */
  readonly funder: string | null;
  /** Who or what passes it on; null where no source tells of anybody. */
  readonly vehicle: string | null;
  /** The line or agreement that it funds, else whom it goes to; null where neither is told. */
  readonly purpose: string | null;
  /** Euro cents: the flow less its parts (R10). */
  readonly cents: number;
  readonly net: Figure;
}

/**
 * The flows behind `money/RUNG`: the very list that the account adds up, so that what is drawn of it adds up to the same cent.
 * A flow that adds nothing, because its parts tell all of it, is left out.
 */
export function netFlows(ask: Ask, rung: CountedRung): NetFlow[] {
  const { core } = ask.account;
  const name = (subject: number): string | null => (subject < 0 ? null : core.reader.name(subject));
  return core.totals
    .contributions({ rung, scope: 'production' })
    .map(({ amount, funder, vehicle, netCents = 0 }) => {
      const subject = core.reader.name(amount.flow);
      return {
        subject,
        ...handsOf(ask, name(funder), name(vehicle)),
        purpose: purposeOf(ask, amount.flow),
        cents: netCents,
        net: ask.account.figure(`${subject}/${REACHED[rung]}/net`),
      };
    })
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => b.cents - a.cents || (a.subject < b.subject ? -1 : 1));
}

/** A programme that only passes money on is a vehicle, not a funder: whose money it was is then not told. */
function handsOf(ask: Ask, funder: string | null, vehicle: string | null): Pick<NetFlow, 'funder' | 'vehicle'> {
  const isVehicle = ask.account.core.programme?.vehicles.some(({ subject }) => subject === funder) ?? false;
  return isVehicle ? { funder: null, vehicle: vehicle ?? funder } : { funder, vehicle };
}

function purposeOf(ask: Ask, flow: number): string | null {
  const { reader } = ask.account.core;
  const funds = reader.references(flow, reader.facets.funds).map((subject) => reader.name(subject));
  const to = reader.references(flow, reader.facets.to).map((subject) => reader.name(subject));
  return funds.find((subject) => subject.startsWith('line/')) ?? to[0] ?? funds[0] ?? null;
}
