import type { Translated } from '../values/index.ts';

/** A subject with the reason why it stands in a list. */
export interface Listed {
  readonly subject: string;
  readonly why: Translated;
}

/** What money counts as money for Ukrainian production. A flow counts when one of the lists says so and none excludes it. */
export interface ProductionScope {
  readonly name: Translated;
  readonly meaning: Translated;
  /** Subjects that a flow may go `to` or `funds`. `line/*` stands for any production line. */
  readonly recipients: readonly Listed[];
  /** Flows that go to the state, or whose recipient is not told, and whose stated purpose is Ukrainian production. */
  readonly flows: readonly Listed[];
  /** Subjects that do not count, although a wider entry of `recipients` covers them. */
  readonly excluded: readonly Listed[];
}

/** All military aid, as a reference table has it. */
export interface MilitaryAidScope {
  readonly name: Translated;
  readonly meaning: Translated;
  readonly table: 'military-allocations';
}

/** A series that the overview shows. Two series are never put on one line of a chart: each is a definition of its own. */
export interface ShownIndicator {
  readonly series: string;
  readonly name: Translated;
  readonly definition: Translated;
  /** Its values are percentages. */
  readonly percent: boolean;
}

/** A framework through which money or production goes beside the programme itself. */
export interface Vehicle {
  readonly subject: string;
  readonly name: Translated;
  readonly meaning: Translated;
}

/** What `programme.yaml` says, as plain data. */
export interface ProgrammeDefinition {
  readonly id: string;
  readonly name: Translated;
  readonly aim: Translated;
  readonly owner: string;
  /** Day of the announcement. */
  readonly announced: string;
  readonly target: {
    readonly subject: string;
    /** As written, such as `0.25 %`. */
    readonly share: string;
    /** The share in millionths: 0.25 % is 2500. */
    readonly millionths: number;
    readonly meaning: Translated;
  };
  /** Countries named as partners at the announcement. */
  readonly partners: readonly string[];
  /** Product families that the programme is about. */
  readonly families: readonly string[];
  readonly scopes: { readonly production: ProductionScope; readonly 'military-aid': MilitaryAidScope };
  readonly indicators: readonly ShownIndicator[];
  readonly vehicles: readonly Vehicle[];
}

/**
 * Why a flow counts as money for Ukrainian production; null when it does not. `recipients` are the subjects that its
 * `to` and `funds` name. A flow whose only recipients are excluded does not count.
 */
export function productionReason(
  programme: ProgrammeDefinition,
  flow: string,
  recipients: readonly string[],
): Listed | null {
  const { production } = programme.scopes;
  const excluded = (subject: string) => production.excluded.some((entry) => entry.subject === subject);
  if (excluded(flow)) return null;
  const listed = production.flows.find((entry) => entry.subject === flow);
  if (listed) return listed;
  for (const recipient of recipients) {
    if (excluded(recipient)) continue;
    const anyOfKind = `${recipient.slice(0, recipient.indexOf('/'))}/*`;
    const entry =
      production.recipients.find(({ subject }) => subject === recipient) ??
      production.recipients.find(({ subject }) => subject === anyOfKind);
    if (entry) return entry;
  }
  return null;
}
