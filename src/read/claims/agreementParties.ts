import { isPartner } from '../discourse/discourse.ts';
import { makersIn } from '../mentions/makers.ts';
import type { CountryMention } from '../mentions/names.ts';
import { has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, type Range } from './clauses.ts';
import { countryOf, type Scene } from './draft.ts';
import { type Parties, partiesOf } from './parties.ts';

const PARTIES_TOLD = 2;

/** "A Finnish-Ukrainian agreement": both countries in one word before the paper. */
function compound(scene: Scene): Parties | undefined {
  const { sentence } = scene;
  const [hit] = hits(sentence, 'country.compound');
  const own = sentence.countries.filter((country) => isPartner(country.code) && !country.asPlace);
  if (hit === undefined || sentence.companies.length > 0 || own.some((country) => country.code !== hit.value))
    return undefined;
  return { parties: [countryOf(hit.value), countryOf('UA')], named: PARTIES_TOLD };
}

const WITH = /^(?:with|between|з|із|зі|між)$/u;
const OWN_GOVERNMENT =
  /\b(?:its|the country's|the) (?:government|ministry|defen[cs]e ministry)\b|(?<!\p{L})(?:її|його|їхнє|їхній|тамтешн\p{L}*) (?:уряд|міністерство|міноборони)/iu;
/** "Its government is in talks with three Ukrainian drone makers": makers that nobody names are party themselves. */
function withMakers(scene: Scene, contract: boolean): Parties | undefined {
  const { sentence, state } = scene;
  const makers = makersIn(sentence).find(
    (mention) =>
      mention.code === 'UA' &&
      sentence.tokens.slice(mention.from - 3, mention.from).some((token) => WITH.test(token.lower)),
  );
  const theirs = makersIn(sentence).some((mention) => isPartner(mention.code));
  if (makers === undefined || theirs || sentence.companies.length > 0) return undefined;
  const acting = sentence.countries.find(
    (country) => isPartner(country.code) && !country.asPlace && country.to <= makers.from,
  );
  const pointed = OWN_GOVERNMENT.test(sentence.text) || (contract && has(sentence, 'speech.pronouns', 'they'));
  const partner = acting?.code ?? (pointed ? state.partner : undefined);
  return partner === undefined
    ? undefined
    : {
        parties: [countryOf(partner), makersAgain(scene) ?? makersOf(sentence) ?? makers.subject],
        named: PARTIES_TOLD,
      };
}

/** "Contracts with Ukrainian manufacturers for 600,000 of them": makers of the drones that were spoken of. */
function makersAgain({ sentence, state }: Scene): string | undefined {
  const again = sentence.families.length === 0 && /\bof them\b|(?<!\p{L})їх(?!\p{L})/iu.test(sentence.text);
  const drones = state.families.length > 0 && state.families.every((family) => /drone/iu.test(family));
  return again && drones ? 'party/ukrainian-drone-makers' : undefined;
}

const UNNAMED_FIRM = 'party/unnamed-ukrainian-company';
const UNNAMED =
  /\b(?:with|between [^,.]+ and) (?:a|an|another|one) Ukrainian (?:[\p{L}-]+ ){0,2}(?:company|firm|maker|manufacturer|enterprise|factory|plant|producer|start-?up|concern)\b|(?<!\p{L})(?:з|із|зі) (?:одним |одною )?українськ(?:им|ою) (?:[\p{L}-]+ )?(?:підприємством|виробником|заводом|концерном|компанією|фірмою|стартапом)(?!\p{L})|\b(?:unnamed|undisclosed|unidentified) Ukrainian (?:company|firm|maker|manufacturer|partner)\b|українськ\p{L}+ (?:компані|фірм|виробник|завод|підприємств|партнер)\p{L}*,? (?:назв|як\p{L}+ не назва|ім'я яко)/iu;
const BESIDE = /^(?:and|та|і|й)$/u;
/** "Patria and four Ukrainian manufacturers", "with an unnamed Ukrainian company": one firm by name, the other side without. */
function firmWithMakers(scene: Scene, talks: boolean): Parties | undefined {
  const { sentence, state } = scene;
  const [named, ...others] = sentence.companies;
  // "The company has signed a memorandum with a Ukrainian plant": the firm spoken of.
  const spoken = has(sentence, 'speech.pronouns', 'company') ? state.companies.at(-1) : undefined;
  if (named === undefined && spoken !== undefined && !talks && UNNAMED.test(sentence.text))
    return { parties: [spoken, UNNAMED_FIRM], named: PARTIES_TOLD, reason: 'party-from-context' };
  const firm = named;
  if (firm === undefined || others.length > 0) return undefined;
  if (!talks && UNNAMED.test(sentence.text)) return { parties: [firm.subject, UNNAMED_FIRM], named: PARTIES_TOLD };
  const ours = state.gazetteer.get(firm.subject)?.country === 'UA';
  const makers = makersIn(sentence).find((mention) => {
    const near = sentence.tokens.slice(mention.from - 2, mention.from);
    if (mention.code !== 'UA') return ours && mention.from >= firm.to && near.some((token) => WITH.test(token.lower));
    return near.some((token) => BESIDE.test(token.lower));
  });
  return makers === undefined ? undefined : { parties: [firm.subject, makers.subject], named: PARTIES_TOLD };
}

const TALKED_TO = /^(?:with|to|between|з|із|зі|між)$/u;
/** "Umerov held talks with Spanish arms makers", "talked to 13 Spanish arms makers": Ukraine with makers of a partner. */
function withTheirMakers(scene: Scene): Parties | undefined {
  const { sentence, state } = scene;
  const [makers, ...others] = makersIn(sentence);
  if (makers === undefined || others.length > 0 || !isPartner(makers.code) || sentence.companies.length > 0)
    return undefined;
  const ours = [
    ...sentence.countries.filter(({ asPlace, form }) => !asPlace && form !== 'adjective').map(({ code }) => code),
    ...sentence.people.map((person) => state.gazetteer.get(person.subject)?.country ?? ''),
  ];
  const beside = sentence.tokens.slice(makers.from - 2, makers.from).some((token) => TALKED_TO.test(token.lower));
  return beside && ours.includes('UA') && ours.every((code) => code === 'UA' || code === '')
    ? { parties: [countryOf('UA'), makers.subject], named: PARTIES_TOLD }
    : undefined;
}

const OUR_PARTNERS =
  /\bwith (?:\p{L}+ )?Ukrainian (?:partners|counterparts|ones)\b|(?<!\p{L})(?:з|із) (?:\p{L}+ )?українськими (?:партнерами|колегами)(?!\p{L})/iu;
/** "Several Belgian companies are in talks with Ukrainian partners": makers of two countries with each other. */
function makersTogether(scene: Scene, verb: Range): Parties | undefined {
  const { sentence } = scene;
  if (sentence.companies.length > 0 || sentence.people.some((person) => person.from < verb.from)) return undefined;
  const theirs = makersIn(sentence).find((mention) => isPartner(mention.code) && mention.to <= verb.from);
  if (theirs === undefined || !OUR_PARTNERS.test(sentence.text)) return undefined;
  return { parties: [theirs.subject, 'party/ukrainian-defence-companies'], named: PARTIES_TOLD };
}

const PAPERS =
  /^(?:угоди|договори|меморандуми|контракти|листи|agreements|memorandums|memoranda|contracts|pacts|accords)$/u;
/** Whether a country stands after "with", by itself or in a list. */
const isListed = (sentence: Sentence, country: CountryMention): boolean =>
  WITH.test(sentence.tokens[country.from - 1]?.lower ?? '') ||
  sentence.countries.some((other) => other.to === country.from - 1 && isListed(sentence, other));

/** "In talks with Poland about mortars and with Slovakia about howitzers": two deals, told with one verb. */
export function eachPair(scene: Scene, parties: Parties): readonly Parties[] {
  const { sentence } = scene;
  const several = hits(sentence, 'stages.instruments').some((hit) =>
    PAPERS.test(sentence.tokens[hit.from]?.lower ?? ''),
  );
  const listed = (country: CountryMention): boolean =>
    several &&
    /^(?:,|and|та|і|й)$/u.test(sentence.tokens[country.from - 1]?.lower ?? '') &&
    sentence.countries.some((other) => other.to === country.from - 1 && isListed(sentence, other));
  const apart = sentence.countries.filter(
    (country) =>
      isPartner(country.code) &&
      parties.parties.includes(countryOf(country.code)) &&
      (WITH.test(sentence.tokens[country.from - 1]?.lower ?? '') || listed(country)),
  );
  const all = parties.parties.length === apart.length + 1 && parties.parties.includes(countryOf('UA'));
  if (apart.length < 2 || !all) return [parties];
  return apart.map((country) => ({ ...parties, parties: [countryOf('UA'), countryOf(country.code)] }));
}

export const IN = /^(?:in|inside|into|у|в)$/u;
const STATES =
  /\b(?:countries|governments|states|nations|capitals|ministers|ministries)\b|(?<!\p{L})(?:країни|держави|уряди|столиці|міністри|міністерства)(?!\p{L})/iu;
const FIRMS = /\b(?:companies|firms|manufacturers)\b|(?<!\p{L})(?:компанії|фірми|виробники)(?!\p{L})/iu;
/** Whether parties are of the sort that a sentence speaks of: "both countries" are no firms, "the two firms" no countries. */
const isSort = (sentence: Sentence, parties: readonly string[]): boolean => {
  const firms = parties.filter((party) => party.startsWith('party/')).length;
  return !(STATES.test(sentence.text) && firms > 0) && !(FIRMS.test(sentence.text) && firms < PARTIES_TOLD);
};

/** Whether a sentence names anybody who could be party; where something is signed names nobody. */
const namesSomebody = (sentence: Sentence): boolean =>
  sentence.companies.length > 0 ||
  sentence.people.length > 0 ||
  sentence.countries.some((country) => !country.asPlace && !IN.test(sentence.tokens[country.from - 1]?.lower ?? '')) ||
  makersIn(sentence).length > 0;

const actingPartner = (sentence: Sentence): CountryMention | undefined =>
  sentence.countries.find(({ code, asPlace, form }) => isPartner(code) && !asPlace && form !== 'adjective');

const IN_UKRAINE =
  /\b(?:factories|plants|makers|manufacturers|companies|firms) (?:in|from|of) Ukraine\b|(?<!\p{L})(?:завод|підприємств|виробник|компані|фірм)\p{L}* (?:в Україні|з України|України)(?!\p{L})/iu;
/** Ukrainian makers that a sentence names as a group, be it as "factories in Ukraine"; those of whom drones are bought make drones. */
function makersOf(sentence: Sentence): string | undefined {
  const named = makersIn(sentence).find((mention) => mention.code === 'UA');
  if (named === undefined && !IN_UKRAINE.test(sentence.text)) return undefined;
  const drones = sentence.families.some((mention) => /drone/iu.test(mention.family));
  return drones ? 'party/ukrainian-drone-makers' : (named?.subject ?? 'party/ukrainian-defence-companies');
}

/** Parties of the sentence before: who "the contract is to be signed" is between. */
function before(scene: Scene, contract: boolean): Parties | undefined {
  const { sentence, previous } = scene;
  if (previous === undefined || previous.paragraph !== sentence.paragraph || namesSomebody(sentence)) return undefined;
  const end = { from: previous.to, to: previous.to };
  const earlier = { ...scene, sentence: previous, previous: undefined };
  const states = STATES.test(sentence.text);
  const makers = contract && !states && previous.companies.length === 0 ? makersOf(previous) : undefined;
  const buyer = actingPartner(previous)?.code ?? scene.state.partner;
  if (makers !== undefined && buyer !== undefined)
    return { parties: [countryOf(buyer), makers], named: PARTIES_TOLD, reason: 'party-from-context' };
  const whole = { from: previous.from, to: previous.to };
  const parties = partiesOf(earlier, whole, end);
  const bySide = sides(previous);
  const named = parties.named >= PARTIES_TOLD && parties.reason === undefined ? [parties.parties] : [];
  const told = [...named, ...(bySide === undefined ? [] : [bySide])].find((some) => isSort(sentence, some));
  return told === undefined ? undefined : { parties: told, named: PARTIES_TOLD, reason: 'party-from-context' };
}

/** "Canada's defence minister travelled to Kyiv": one partner and Ukraine, be it as the place. */
function sides(sentence: Sentence): readonly string[] | undefined {
  const named = sentence.countries.filter(({ code, form }) => isPartner(code) && form !== 'adjective');
  const partners = [...new Set(named.map(({ code }) => code))];
  const ours = sentence.countries.some((country) => country.code === 'UA');
  const [partner] = partners;
  if (partner === undefined || partners.length > 1 || !ours || sentence.companies.length > 0) return undefined;
  return [countryOf(partner), countryOf('UA')];
}

const THERE = /\b(?:there|afterwards|thereafter)\b|(?<!\p{L})(?:там|тут|після цього)(?!\p{L})/iu;
/** Whether what is agreed is told of as something known: "the contract", "their joint venture", "there he signed". */
const pointsBack = (scene: Scene, verb: Range, at: Range): boolean =>
  /^(?:the|this|that|their|its|цю|ця|цей|їхн\p{L}*|відповідн\p{L}*)$/u.test(
    scene.sentence.tokens[at.from - 1]?.lower ?? '',
  ) ||
  at.from === scene.sentence.from ||
  THERE.test(scene.sentence.text) ||
  /^[\u0400-\u04FF]/u.test(scene.sentence.tokens[at.from]?.text ?? '') ||
  has(scene.sentence, 'speech.pronouns', 'they') ||
  /^(?:he|she|they|він|вона|вони|сторони|компанії)$/u.test(scene.sentence.tokens[verb.from - 1]?.lower ?? '');

/** Who is party to a deal: as its sentence says, else as the sentence before does. `verb` and `at` are its verb and its paper. */
export function dealParties(
  scene: Scene,
  verb: Range,
  at: Range,
  kind: { readonly contract: boolean; readonly talks: boolean; readonly told: boolean; readonly ahead: boolean },
): Parties {
  const own =
    compound(scene) ??
    makersTogether(scene, verb) ??
    firmWithMakers(scene, kind.talks) ??
    (kind.contract || kind.talks ? (withMakers(scene, kind.contract) ?? withTheirMakers(scene)) : undefined);
  if (own !== undefined) return own;
  const parties = partiesOf(scene, clauseAt(scene.sentence, verb.from), verb, kind.contract);
  if (parties.named >= PARTIES_TOLD || kind.told || !(kind.ahead || pointsBack(scene, verb, at))) return parties;
  return before(scene, kind.contract) ?? parties;
}
