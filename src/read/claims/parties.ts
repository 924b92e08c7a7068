import { isPartner } from '../discourse/discourse.ts';
import { peopleByOffice } from '../discourse/speaker.ts';
import { type MakersMention, makersIn } from '../mentions/makers.ts';
import { type CountryMention, fromSomebody, isFromThere, type NameMention } from '../mentions/names.ts';
import { has, hits, placeOf } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import type { Range } from './clauses.ts';
import { countryOf, type Reason, type Scene } from './draft.ts';

/** Who is party to an agreement, and how many of them the passage names itself. */
export interface Parties {
  readonly parties: readonly string[];
  readonly named: number;
  readonly reason?: Reason;
}

const RELATIVE = /^(?:which|who|як(?:а|ий|е|і)|котр\p{L}+|що)$/u;
/** "… may come from Britain, which signed with Kyiv": whoever a clause after the country is about. */
const hasOwnClause = ({ sentence }: Scene, country: CountryMention): boolean =>
  sentence.tokens[country.to]?.text === ',' && RELATIVE.test(sentence.tokens[country.to + 1]?.lower ?? '');

const BUYS =
  /^(?:buy|buying|order|ordering|purchase|purchasing|procure|procuring|acquire|купувати|закуповувати|замовляти|замовити|закупити)$/u;
const BUYS_WITHIN = 6;
/** "Agreed to order weapons from Ukraine": who is bought from is the other side. */
const isBoughtFrom = ({ sentence }: Scene, country: CountryMention): boolean =>
  has(sentence, 'stages.agreementStages', 'agreed') &&
  sentence.tokens
    .slice(Math.max(sentence.from, country.from - BUYS_WITHIN), country.from)
    .some((token) => BUYS.test(token.lower));

/** A country acts as a party when it is named as such, or by its capital or people, not as a place or a mere adjective. */
function acts(scene: Scene, country: CountryMention): boolean {
  if (/^(?:for|to|для|against|проти)$/u.test(scene.sentence.tokens[country.from - 1]?.lower ?? '')) return false;
  if (country.asPlace || country.code === 'RU' || country.code === 'BY' || country.code === 'NATO') return false;
  if (country.form === 'adjective') return adjectiveActs(scene, country);
  const before = scene.sentence.tokens[country.from - 1]?.lower ?? '';
  const next = scene.sentence.tokens[country.to];
  // "Two months after Denmark's": an agreement that is only compared with.
  if (country.possessive && country.form !== 'people' && next?.kind === 'sign' && next.text !== ',') return false;
  if (fromSomebody(before, scene.sentence.tokens[country.to - 1]?.lower ?? '')) return true;
  if (country.form === 'name' && hasOwnClause(scene, country)) return true;
  if (isFromThere(scene.sentence, country.from)) return true;
  if (/^(?:from|у|в)$/u.test(before) && isBoughtFrom(scene, country)) return true;
  return !/^(?:in|inside|at|from|into|у|в)$/u.test(before) || country.form === 'people';
}

const ACTOR =
  /^(?:government|arms|industry|company|companies|firm|firms|makers?|manufacturers?|workers|plants?|factories|defen[cs]e|minister|ministers|side|partners?|prime|president|foreign|colleague|counterpart|drone|maker|contract|sides?|officials?|delegations?|diplomats?|negotiators?|authorities|experts?|representatives?|officers?|teams?|leaders?|уряд.*|сторон.*|компан.*|міністр.*|міністерств.*|відомств.*|колег.*|виробник.*|фірм.*|посадовц.*|делегаці.*|дипломат.*|переговорник.*|фахівц.*|представник.*|партнер.*|очільник.*|лідер.*|влад[аи])$/u;
function adjectiveActs(scene: Scene, country: CountryMention): boolean {
  const next = scene.sentence.tokens[country.to]?.lower ?? '';
  if (/^(?:and|та|і|й)$/u.test(next))
    return scene.sentence.countries.some(
      (other) => other.form === 'adjective' && other.from > country.to && other.from - country.to <= 2,
    );
  return ACTOR.test(next);
}

const SUBJECT = /^(?:he|she|він|вона)$/u;
const word = (scene: Scene, hit: Range): string => scene.sentence.tokens[hit.from]?.lower ?? '';
const SAYS_HE_AGREED =
  /\bthat (?:he|she) (?:had |has )?(?:agreed|signed|settled)\b|що (?:він |вона )?(?:уже |вже )?(?:домови(?:вся|лася)|підписа(?:в|ла)|погоди(?:вся|лася))(?!\p{L})/iu;
/** "The head of state said that he had agreed with Trump": the one who speaks is party himself. */
const ourOfficials = ({ sentence, state }: Scene): readonly string[] =>
  SAYS_HE_AGREED.test(sentence.text) ? peopleByOffice(sentence, state) : [];

/** Countries of the people who act, by name or by "he". */
function homes(scene: Scene): readonly string[] {
  const { sentence, state } = scene;
  const spoken = [
    ...hits(sentence, 'speech.pronouns', 'man').map((hit) => (SUBJECT.test(word(scene, hit)) ? state.man : undefined)),
    ...hits(sentence, 'speech.pronouns', 'woman').map((hit) =>
      SUBJECT.test(word(scene, hit)) ? state.woman : undefined,
    ),
  ].filter((person): person is string => person !== undefined && sentence.people.length === 0);
  return [...sentence.people.map((person) => person.subject), ...spoken, ...ourOfficials(scene)]
    .map((person) => state.gazetteer.get(person)?.country ?? '')
    .filter((home) => /^\p{Lu}{2}$/u.test(home) && home !== 'RU');
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** A capital where something was signed or talked over stands for the host, when no other partner is named. */
function hostOfMeeting(scene: Scene): string | undefined {
  return scene.sentence.countries.find(
    (country) => country.form === 'capital' && country.asPlace && isPartner(country.code) && country.code !== 'EU',
  )?.code;
}

const OF_COUNTRY = /^(?:it|вона|воно)$/u;
/** "У Гаазі вона підписала": the country spoken of, wherever it signed. */
const isSpokenOf = ({ sentence, state }: Scene): boolean =>
  state.partner !== undefined &&
  sentence.people.length === 0 &&
  sentence.tokens.slice(sentence.from, sentence.to).some((token) => OF_COUNTRY.test(token.lower));

function contextual(scene: Scene, countries: readonly string[]): Parties {
  const { state } = scene;
  const host = isSpokenOf(scene) ? undefined : hostOfMeeting(scene);
  const adjective = scene.sentence.countries.find((country) => isPartner(country.code) && country.code !== 'EU')?.code;
  const partner = countries.find(isPartner) ?? host ?? state.partner ?? adjective;
  if (host !== undefined && !countries.some(isPartner))
    return { parties: unique([...countries, host, 'UA']).map(countryOf), named: countries.includes('UA') ? 2 : 1 };
  if (partner === undefined) return { parties: countries.map(countryOf), named: countries.length };
  const parties = unique([...countries, partner, 'UA']).map(countryOf);
  return { parties, named: countries.length, reason: 'party-from-context' };
}

const APPOSITION = 4;
/** "A US company, Swift Beat", "CSG of the Czech Republic", "Norway's Kongsberg": the home of a company deals with nobody. */
function isHome(sentence: Sentence, country: CountryMention): boolean {
  return sentence.companies.some((company) => {
    const [low, high] = country.to <= company.from ? [country.to, company.from] : [company.to, country.from];
    const between = sentence.tokens.slice(low, high);
    if (between.length > APPOSITION) return false;
    if (country.from >= company.to) return between.length > 0 && between.every((token) => OF.test(token.lower));
    const cued = between.some((_, index) => isCue(sentence, low + index));
    const belongs = country.form === 'adjective' || country.possessive || cued;
    return belongs && between.every((token, index) => isCue(sentence, low + index) || COMMA.test(token.text));
  });
}
const OF = /^(?:of|from|the|з|із|зі)$/u;
const COMMA = /^[,«“"]$/u;
const SORT = /^(?:arms|drone|defen[cs]e|weapons|state|private|technology|shell|missile|оборонн\p{L}*|приватн\p{L}*)$/u;
const isCue = (sentence: Sentence, at: number): boolean =>
  SORT.test(sentence.tokens[at]?.lower ?? '') ||
  hits(sentence, 'actors.companyCues', 'before').some((hit) => hit.from <= at && at < hit.to);

const HEADS = /^(?:chief|head|boss|chairman|chairwoman|ceo|director|president|manager|spokesman|spokeswoman)$/u;
/** "Saab's chief executive": who speaks for a firm is the firm. */
const isHeaded = (sentence: Sentence, company: NameMention): boolean =>
  HEADS.test(sentence.tokens[company.to]?.lower ?? '');

/** "Rheinmetall's memorandum with Kyiv": whose paper it is, is party to it. */
const hasPaper = (sentence: Sentence, company: NameMention): boolean =>
  hits(sentence, 'stages.instruments').some((hit) => hit.from >= company.to && hit.from - company.to <= 1);

const LISTS = /^(?:,|and|та|і|й|&|as|разом)$/u;
/** Companies of the clause of a verb: one that opens a new clause after a comma ("…, Delair negotiates on") acts on its own. */
function withVerb(sentence: Sentence, verb: Range): readonly NameMention[] {
  const opens = (company: NameMention): boolean =>
    sentence.tokens[company.from - 1]?.text === ',' &&
    !LISTS.test(sentence.tokens[company.to]?.lower ?? ',') &&
    sentence.companies.some((other) => other.to < company.from);
  const next = sentence.companies.find((company) => opens(company) && company.from > verb.from);
  const last = sentence.companies.filter((company) => opens(company) && company.to <= verb.from).at(-1);
  const colon = placeOf(
    sentence,
    (token, at) => at < verb.from && token.text === ':' && /^\p{Ll}/u.test(sentence.tokens[at + 1]?.text ?? ''),
  );
  return sentence.companies.filter(
    (company) =>
      (colon < 0 || company.from > colon || sentence.companies.every((other) => other.from < colon)) &&
      (next === undefined || company.from < next.from) &&
      (last === undefined || company.from >= last.from),
  );
}

/** "Sener and several Ukrainian manufacturers", "Belgian firms with Ukrainian ones": makers that are party themselves. */
function betweenMakers(firms: readonly string[], makers: readonly MakersMention[]): Parties | undefined {
  const ours = makers.find((mention) => mention.code === 'UA');
  const theirs = makers.find((mention) => isPartner(mention.code));
  if (firms.length === 1 && ours !== undefined) return { parties: [firms[0] as string, ours.subject], named: 2 };
  if (firms.length === 0 && ours !== undefined && theirs !== undefined)
    return { parties: [theirs.subject, ours.subject], named: 2 };
  return undefined;
}

/** "The company", "the firm"; but "the carmaker Renault" is Renault. */
const pointsAtFirm = (sentence: Sentence): readonly Range[] =>
  hits(sentence, 'speech.pronouns', 'company').filter(
    (hit) => !sentence.companies.some((company) => company.from === hit.to),
  );

const AS_PARTY = 4;
const ASIDE_WITHIN = 12;
const WITH = /^(?:with|between|з|із|зі|між)$/u;
/** "Berlin concluded a contract with the company", "the group signed": the firm spoken of before. */
function firmMeant(scene: Scene, verb: Range): string | undefined {
  const { sentence, state } = scene;
  const meant = pointsAtFirm(sentence).some((hit) => {
    // "The company, which makes drones, could win a contract".
    const aside = sentence.tokens[hit.to]?.text === ',' && sentence.tokens[verb.from - 2]?.text === ',';
    const subject = hit.to <= verb.from && verb.from - hit.to <= (aside ? ASIDE_WITHIN : AS_PARTY);
    return subject || WITH.test(sentence.tokens[hit.from - 1]?.lower ?? '');
  });
  return meant || firmItself(scene, verb) ? state.companies.at(-1) : undefined;
}

/** "The company concluded a contract with Milrem", "a letter of intent with DeltaQuad was signed": with the firm of the paragraph. */
function firmOfParagraph(scene: Scene, firm: string, verb: Range): string | undefined {
  const { sentence, state } = scene;
  const { hub } = state;
  if (hub === undefined || hub.paragraph !== sentence.paragraph || hub.firm === firm) return undefined;
  const mention = sentence.companies.find((company) => company.subject === firm);
  if (mention === undefined || !WITH.test(sentence.tokens[mention.from - 1]?.lower ?? '')) return undefined;
  const subject = firmMeant(scene, verb) !== undefined;
  const acting = sentence.countries.some((country) => country.form !== 'adjective' && !country.asPlace);
  return subject || (!acting && sentence.people.length === 0) ? hub.firm : undefined;
}

/** "He mentioned a contract": whom the text spoke of last. */
function speakerMeant(sentence: Sentence, state: Scene['state']): string | undefined {
  const [first] = sentence.tokens.slice(sentence.from, sentence.from + 1);
  if (/^(?:he|він)$/u.test(first?.lower ?? '')) return state.man;
  return /^(?:she|вона)$/u.test(first?.lower ?? '') ? state.woman : undefined;
}

/** "Eirik Lie, its president, hoped for a joint venture": the firm that the only person of a sentence speaks for. */
function firmOfSpeaker({ sentence, state }: Scene): string | undefined {
  const [person, ...others] = sentence.people;
  const he = person === undefined ? speakerMeant(sentence, state) : person.subject;
  const home = he === undefined || others.length > 0 ? undefined : state.gazetteer.get(he)?.country;
  return home === undefined || !/^[a-z]{3}/u.test(home) ? undefined : `party/${home}`;
}

const ITSELF = /^(?:it|вона|воно|він|вони)$/u;
/** "Вона підписала меморандум": the company that the sentence before names, where that names nobody else. */
function firmItself(scene: Scene, verb: Range): boolean {
  const { sentence, previous, state } = scene;
  if (previous === undefined || state.companyAt !== previous.index || previous.people.length > 0) return false;
  return sentence.tokens
    .slice(Math.max(sentence.from, verb.from - AS_PARTY), verb.from)
    .some((token) => ITSELF.test(token.lower));
}

/** "The local ministry of defence negotiates with": of the country spoken of. */
const LOCAL = /^(?:local|its|тамтешн\p{L}*|місцев\p{L}*|її|його|їхнє)$/u;
/** "A contract with the ministry": the country whose ministry it is. */
function bodyBeside(scene: Scene, verb: Range): string | undefined {
  const { sentence, state } = scene;
  const body = hits(sentence, 'speech.bodies').find((hit) => {
    const at = sentence.tokens.slice(Math.max(sentence.from, hit.from - 3), hit.from);
    const subject = hit.to <= verb.from && verb.from - hit.to <= 2 && at.some((token) => LOCAL.test(token.lower));
    return subject || (hit.from >= verb.to && at.some((token) => WITH.test(token.lower) || token.lower === 'by'));
  });
  if (body === undefined) return undefined;
  const owner = sentence.countries.filter((country) => country.to <= body.from && body.from - country.to <= 1).at(-1);
  return owner?.code ?? state.partner;
}

/** "A contract from Vilnius", "a licence by Kyiv": who grants a paper is party to it. */
const isGranter = (sentence: Sentence, country: CountryMention): boolean =>
  country.form !== 'adjective' &&
  /^(?:from|by|від)$/u.test(sentence.tokens[country.from - 1]?.lower ?? '') &&
  hits(sentence, 'stages.instruments').some((hit) => hit.to <= country.from && country.from - hit.to <= 2);

/** The country that deals with a firm: not the one whose army gets the goods, nor the firm's own. */
function otherSide(scene: Scene, firm: string, all: readonly string[], verb: Range, contract: boolean): string {
  const { sentence, state } = scene;
  const home = state.gazetteer.get(firm)?.country;
  const countries = contract ? all : all.filter((code) => code !== home || code === 'UA');
  const subject = sentence.countries.find(
    (country) =>
      countries.includes(country.code) &&
      isPartner(country.code) &&
      !country.possessive &&
      country.form !== 'adjective' &&
      country.to <= verb.from &&
      verb.from - country.to <= AS_PARTY,
  );
  const granter = sentence.countries.find((country) => isGranter(sentence, country));
  if (granter !== undefined) return granter.code;
  if (home === 'UA') return countries.find(isPartner) ?? countries[0] ?? state.partner ?? 'UA';
  return subject?.code ?? countries.find((code) => code === 'UA') ?? countries[0] ?? 'UA';
}

/** "Denmark agreed with Ukraine that Fire Point could build": a firm that two states agree about. */
function isAgreedOn(scene: Scene, company: NameMention, verb: Range): boolean {
  const { sentence } = scene;
  const that = sentence.tokens
    .slice(verb.to, Math.max(verb.to, company.from))
    .findIndex((token) => /^(?:that|що|щоб)$/u.test(token.lower));
  if (that < 0) return false;
  const before = sentence.countries.filter((country) => country.to <= verb.to + that && acts(scene, country));
  return new Set(before.map((country) => country.code)).size >= PAIR;
}

const PAIR = 2;
/** "Spruds and Shmyhal signed in Riga, and in January the army ordered from a firm": two states that act before the verb need no firm. */
function statesOf(scene: Scene, clause: Range, verb: Range): boolean {
  const { sentence, state } = scene;
  const before = (part: Range): boolean => part.from >= clause.from && part.to <= verb.from;
  const home = (person: NameMention): string => state.gazetteer.get(person.subject)?.country ?? '';
  const people = sentence.people
    .filter(before)
    .map(home)
    .filter((code) => /^\p{Lu}{2}$/u.test(code));
  const named = sentence.countries
    .filter((country) => before(country) && country.form !== 'adjective' && acts(scene, country))
    .map((country) => country.code);
  // "Their ministers signed, and the army ordered from a firm".
  if (hits(sentence, 'speech.pronouns', 'they').some(before) && !sentence.companies.some(before)) return true;
  const ahead = new Set([...people, ...named].filter((code) => code !== 'EU' && code !== 'RU'));
  return ahead.size >= PAIR && ahead.has('UA');
}

/** The parties that a sentence names: two companies; a company and the country that it deals with; else countries. */
export function partiesOf(scene: Scene, clause: Range, verb: Range, contract = false): Parties {
  const { sentence } = scene;
  const acting = sentence.countries.filter((country) => acts(scene, country) && !isHome(sentence, country));
  const inClause = acting.filter((country) => country.from >= clause.from && country.to <= clause.to);
  const chosen = inClause.some((country) => isPartner(country.code)) ? inClause : acting;
  const countries = unique([...chosen.map((country) => country.code), ...homes(scene)]).filter(
    (code) => code !== 'EU' || (sentence.countries.length === 1 && !has(sentence, 'speech.pronouns', 'they')),
  );
  const all = sentence.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => /^(?:companies|firms|partners|компанії|партнери|фірми)$/u.test(token.lower));
  const spoken = sentence.companies.some((company) => isAgreedOn(scene, company, verb));
  const states = spoken || statesOf(scene, clause, verb);
  const firms = unique(
    withVerb(sentence, verb)
      .filter(
        (company) =>
          all ||
          sentence.tokens[company.to - 1]?.possessive !== true ||
          isHeaded(sentence, company) ||
          hasPaper(sentence, company),
      )
      .filter((company) => !states || (company.from >= clause.from && company.to <= clause.to))
      .map((company) => company.subject),
  );
  if (firms.length === 0 && all && scene.state.companies.length >= 2 && sentence.index - scene.state.companyAt <= 6)
    return { parties: scene.state.companies, named: 0, reason: 'party-from-context' };
  const makers = makersIn(sentence).filter((mention) => mention.from >= clause.from && mention.to <= clause.to);
  const signs =
    firms.length === 0 && hits(sentence, 'stages.agreementStages', 'signed').some((hit) => hit.from === verb.from);
  const grouped = contract || signs ? betweenMakers(firms, makers) : undefined;
  if (grouped !== undefined) return grouped;
  // "The presidents talked about having Renault build drones": a firm beside two states.
  if (states && firms.length > 0 && countries.length >= PAIR)
    return { parties: [...countries.map(countryOf), ...firms], named: countries.length };
  if (firms.length >= 2) return { parties: firms, named: firms.length };
  const hub = firms.length === 1 ? firmOfParagraph(scene, firms[0] as string, verb) : undefined;
  if (hub !== undefined) return { parties: [hub, ...firms], named: 2, reason: 'party-from-context' };
  const pointedFirm = firms.length === 0 ? firmMeant(scene, verb) : undefined;
  const firm = firms[0] ?? pointedFirm ?? firmOfSpeaker(scene);
  if (firm !== undefined) {
    const body = bodyBeside(scene, verb);
    const buyer = body ?? otherSide(scene, firm, countries, verb, contract);
    return {
      parties: [countryOf(buyer), firm],
      named: countries.length > 0 || body !== undefined ? 2 : 1,
      ...(firms.length > 0 ? {} : { reason: 'party-from-context' as const }),
    };
  }
  const pointed = pointsAtFirm(sentence).length > 0 ? scene.state.companies.at(-1) : undefined;
  if (pointed !== undefined && hits(sentence, 'stages.agreementStages', 'talks').length > 0)
    return {
      parties: [countryOf(countries.find(isPartner) ?? scene.state.partner ?? 'UA'), pointed],
      named: 2,
      reason: 'party-from-context',
    };
  if (
    countries.length === 0 &&
    scene.state.companies.length > 0 &&
    sentence.index - scene.state.companyAt <= 2 &&
    hits(sentence, 'speech.pronouns', 'they').length === 0
  )
    return { parties: [countryOf('UA'), ...scene.state.companies.slice(0, 1)], named: 0, reason: 'party-from-context' };
  const ordered =
    makers.some((mention) => mention.code === 'UA') &&
    hits(sentence, 'stages.instruments', 'contract').length > 0 &&
    hits(sentence, 'actors.groups').some((hit) => hit.value.startsWith('party/ukrainian'));
  const partner = countries.find(isPartner) ?? (ordered ? scene.state.partner : undefined);
  if (ordered && partner !== undefined)
    return {
      parties: [
        countryOf(partner),
        sentence.families.some((mention) => /drone/u.test(mention.family))
          ? 'party/ukrainian-drone-makers'
          : 'party/ukrainian-defence-companies',
      ],
      named: 2,
    };
  const group =
    hits(sentence, 'actors.groups', 'party/ramstein-group').length > 0 &&
    hits(sentence, 'stages.agreementStages', 'agreed').length > 0;
  if (group && !countries.some(isPartner)) return { parties: [countryOf('UA'), 'party/ramstein-group'], named: 2 };
  if (countries.length >= 2) return { parties: countries.map(countryOf), named: countries.length };
  if (
    countries.length === 1 &&
    isPartner(countries[0] ?? 'UA') &&
    hits(sentence, 'speech.pronouns', 'they').length === 0
  )
    return {
      parties: unique([...countries, 'UA']).map(countryOf),
      named: acting.some((country) => country.code === 'UA') ? 2 : 1,
      ...(countries[0] === 'UA' ? {} : { reason: 'party-from-context' as const }),
    };
  return contextual(scene, countries);
}
