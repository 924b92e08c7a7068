import type { AgreementView } from '../../account/index.ts';
import { agreementStages } from '../../vocabulary/index.ts';
import { capital, codeText, dateText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import type { Named } from '../parts/go.tsx';
import { type Shown, show } from '../show/figure.ts';
import { byName, named, toldApart } from './view.ts';

/** An agreement as lists show it. */
export interface AgreementItem extends Named {
  readonly instrument: string | null;
  readonly parties: readonly Named[];
  readonly contested: readonly Named[];
  readonly stage: Shown;
  readonly code: string | null;
  readonly covers: readonly string[];
  readonly programme: Named | null;
  readonly expected: string | null;
  readonly conflict: boolean;
}

export interface AgreementsData {
  readonly stages: readonly {
    readonly code: string;
    readonly label: string;
    readonly items: readonly AgreementItem[];
  }[];
  /** Agreements of which no source tells a stage. */
  readonly without: readonly AgreementItem[];
  readonly planned: readonly AgreementItem[];
  readonly scope: 'programme' | 'all';
  /** Countries that are parties, and the one chosen, by its code. */
  readonly countries: readonly Named[];
  readonly country: string;
  readonly counts: { readonly programme: number; readonly all: number };
}

export function agreementsPage(ask: Ask): AgreementsData {
  const { core } = ask.account;
  const agreements = ask.account.agreements();
  const inProgramme = agreements.filter((item) => item.programme !== null && item.programme === core.programme?.id);
  const scope = ask.choices.get('scope') === 'all' ? 'all' : 'programme';
  const inScope = scope === 'all' ? agreements : inProgramme;
  const country = ask.choices.get('country') ?? '';
  const shown = agreementItems(
    ask,
    country === '' ? inScope : inScope.filter((item) => partiesOf(item).includes(`country/${country}`)),
  );
  const isPlan = (item: AgreementItem): boolean => item.stage.modality !== undefined;
  return {
    stages: agreementStages
      .map(({ code }) => ({
        code,
        label: capital(codeText('agreement stage', code, ask.language)),
        items: shown.filter((item) => item.code === code && !isPlan(item)),
      }))
      .reverse(),
    planned: shown.filter(isPlan),
    without: shown.filter((item) => item.code === null),
    scope,
    countries: countriesOf(ask, inScope),
    country,
    counts: { programme: inProgramme.length, all: agreements.length },
  };
}

function partiesOf({ parties, contestedParties }: AgreementView): readonly string[] {
  return [...parties, ...contestedParties];
}

/** Every country that is a party; Ukraine is one to nearly all, and helps nobody to choose. */
function countriesOf(ask: Ask, agreements: readonly AgreementView[]): Named[] {
  const subjects = new Set(
    agreements.flatMap(partiesOf).filter((party) => party.startsWith('country/') && party !== 'country/UA'),
  );
  return [...subjects].map((subject) => named(subject, ask)).sort(byName(ask.language));
}

/** Agreements ready for lists, the latest first. */
export function agreementItems(ask: Ask, agreements: readonly AgreementView[]): AgreementItem[] {
  return toldApart([...agreements].sort(latestFirst).map((agreement) => agreementItem(ask, agreement)));
}

function latestFirst(a: AgreementView, b: AgreementView): number {
  const [left, right] = [a.since ?? '', b.since ?? ''];
  return left === right ? (a.subject < b.subject ? -1 : 1) : left < right ? 1 : -1;
}

function agreementItem(ask: Ask, agreement: AgreementView): AgreementItem {
  const { language } = ask;
  const { subject, instrument, expected, programme } = agreement;
  return {
    ...named(subject, ask),
    instrument: instrument === null ? null : codeText('agreement instrument', instrument, language),
    parties: agreement.parties.map((party) => named(party, ask)),
    contested: agreement.contestedParties.map((party) => named(party, ask)),
    stage: show(agreement.figures.stage, ask),
    code: agreement.stage,
    covers: agreement.covers.map((family) => codeText('family', family, language)),
    programme: programme === null ? null : named(programme, ask),
    expected: expected === null ? null : dateText(expected, language),
    conflict: agreement.conflict,
  };
}
