import { isPartner } from '../discourse/discourse.ts';
import type { CountryMention } from '../mentions/names.ts';
import { has, hits, placeOf } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, type Range } from './clauses.ts';
import { countryOf, type Reason, type Scene } from './draft.ts';
import { isSeat } from './linePlace.ts';

/** Whose money a sum is, and whether the passage says so. */
export interface Donor {
  readonly from: readonly string[];
  readonly reason?: Reason;
}

const RECIPIENT = /^(?:through|via|через|to|for|in|with|against|into|inside|than|на|для|до|в|у|з|із|від)$/u;
const OFFICE_AFTER = new Set(['speech.offices', 'speech.bodies']);

const ALONG = /^(?:with|з|із|зі)$/u;
const TOGETHER = /^(?:together|jointly|along|разом|спільно)$/u;
/** "Київ отримав від Естонії": who stands after "від" gives. */
const GOT = /(?<!\p{L})(?:отрима|одержа|надійш|прибу)/iu;
/** "Together with Britain the Baltic state leads": the subject is a country that was named before. */
const isPointed = (sentence: Sentence, country: CountryMention): boolean =>
  hits(sentence, 'speech.pronouns', 'country').some((hit) => hit.from >= country.to);
function isRecipient(sentence: Sentence, country: CountryMention): boolean {
  let at = country.from - 1;
  while (/^(?:the|southern|its|other)$/u.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  const word = sentence.tokens[at]?.lower ?? '';
  if (/^(?:від|з|із)$/u.test(word) && GOT.test(sentence.text)) return false;
  // "Together with Norway, Sweden paid": who gives along with another is no recipient.
  if (ALONG.test(word) && TOGETHER.test(sentence.tokens[at - 1]?.lower ?? '') && !isPointed(sentence, country))
    return false;
  return RECIPIENT.test(word) && country.form !== 'adjective';
}

const MONEY_NOUN =
  /^(?:government|fund|grant|initiative|contract|order|support|aid|help|military|money|package|loan|state|funds|grant|investment|funding|defen[cs]e|assistance|budget|treasury|coffers|cabinet|ministry|скарбниц.*|казн.*|бюджет.*|міністерств.*|parliament|taxpayers?|уряд.*|допомог.*|контракт.*|внес.*|парламент.*|кош.*|сторон.*)$/u;

/** An adjective counts as the giver before a money noun or an office ("British contract", "Danish defence ministry"). */
function adjectiveGives(sentence: Sentence, country: CountryMention): boolean {
  const next = sentence.tokens[country.to]?.lower ?? '';
  const after = sentence.tokens[country.to + 1]?.lower ?? '';
  if (MONEY_NOUN.test(next) || MONEY_NOUN.test(after)) return true;
  return [...OFFICE_AFTER].some((topic) =>
    hits(sentence, topic).some((hit) => hit.from - country.to >= 0 && hit.from - country.to <= 1),
  );
}

/** "The government in The Hague". */
const isGovernment = (sentence: Sentence, country: CountryMention): boolean =>
  /^(?:in|в|у)$/u.test(sentence.tokens[country.from - 1]?.lower ?? '') && isSeat(sentence, country);

function givers(sentence: Sentence): readonly CountryMention[] {
  return sentence.countries.filter((country) => {
    if (isPartner(country.code) && isGovernment(sentence, country)) return true;
    if (!isPartner(country.code) || country.asPlace) return false;
    if (country.form === 'adjective') return adjectiveGives(sentence, country);
    return (
      !isRecipient(sentence, country) ||
      (country.form === 'capital' && /^(?:from|of)$/u.test(sentence.tokens[country.from - 1]?.lower ?? ''))
    );
  });
}

/** Countries that stand in a list around the first giver ("Denmark, Sweden, Canada and Iceland"). */
function listed(sentence: Sentence, first: CountryMention, all: readonly CountryMention[]): readonly CountryMention[] {
  const chain = [first];
  for (const country of all) {
    const last = chain.at(-1) as CountryMention;
    if (country.from <= last.from) continue;
    const between = sentence.tokens.slice(last.to, country.from).map((token) => token.lower);
    if (between.length <= 2 && between.every((word) => /^(?:,|and|the|with|together|та|і|й|разом|з|із)$/u.test(word)))
      chain.push(country);
  }
  return chain;
}

function homeOf(scene: Scene): string | undefined {
  const { sentence, state } = scene;
  for (const person of sentence.people) {
    const home = state.gazetteer.get(person.subject)?.country;
    if (home !== undefined && /^\p{Lu}{2}$/u.test(home) && isPartner(home)) return home;
  }
  return undefined;
}

const INVESTS =
  /^(?:invest.*|committed|commits|spent|spends|put|puts|виділила|вклала|вклав|вклали|витратила|витратив|витратили|інвестувала|інвестував|інвестує)$/u;
/** "Rheinmetall wants to invest a billion; the government in Sofia bears half": a firm that puts money in, before any country. */
function firmFirst(sentence: Sentence, first: CountryMention | undefined, sum: Range): Donor | undefined {
  const firm = sentence.companies.find((company) => company.to <= sum.from);
  if (firm === undefined || (first !== undefined && first.from < sum.to) || firm.from - sentence.from > 3)
    return undefined;
  const puts = sentence.tokens.slice(firm.to, sum.from).some((token) => INVESTS.test(token.lower));
  return puts ? { from: [firm.subject] } : undefined;
}

function investor(scene: Scene): Donor | undefined {
  const { sentence, state } = scene;
  if (!sentence.tokens.slice(sentence.from, sentence.to).some((token) => INVESTS.test(token.lower))) return undefined;
  const named = sentence.companies[0]?.subject;
  const pointed = has(sentence, 'speech.pronouns', 'company') ? state.companies[0] : undefined;
  if (named !== undefined) return { from: [named] };
  return pointed === undefined ? undefined : { from: [pointed], reason: 'party-from-context' };
}

const BUDGET = /^(?:budget|government|state|treasury|бюджет\p{L}*|держбюджет\p{L}*|уряд\p{L}*|казн\p{L}*)$/u;
const OWN_BUDGET = /\bstate budget\b|(?<!\p{L})(?:державн\p{L}* бюджет|держбюджет)/iu;
const OWN_MONEY = /\bown (?:money|funds|pocket|budget|resources)\b|(?<!\p{L})власн\p{L}* (?:кошт|грош)/iu;
/** "The Ukrainian budget", "бюджет України": Ukraine's own money, where no partner is named. */
function ownBudget(sentence: Sentence): boolean {
  if (sentence.countries.some((country) => isPartner(country.code))) return false;
  if (OWN_BUDGET.test(sentence.text)) return true;
  if (OWN_MONEY.test(sentence.text) && sentence.countries.some((country) => country.code === 'UA')) return true;
  return sentence.countries.some(
    (country) =>
      country.code === 'UA' &&
      [country.to, country.from - 1, country.from - 2].some((at) => BUDGET.test(sentence.tokens[at]?.lower ?? '')),
  );
}

/** "The state has set 45 million aside for the plant", in a text on a partner's plant: the partner. */
function isPartnersState({ sentence, state }: Scene): boolean {
  const ours = sentence.countries.some((country) => country.code === 'UA');
  return !ours && state.partner !== undefined && state.host === state.partner;
}

const STATE = /^(?:держава|state's|власним)$/u;

const SETS =
  /^(?:sets?|setting|reserved|reserves|earmarked|allocated|allocates|plans|spends?|заклал\p{L}*|закладає|виділ\p{L}*|планує|витрат\p{L}*|спряму\p{L}*)$/u;
/** "Romania has set €200m aside within SAFE": whoever lends it, the country does with it what is told. */
function setsAside(sentence: Sentence, everyone: readonly CountryMention[], sum: Range): boolean {
  const country = everyone.find((other) => other.code !== 'EU' && other.form !== 'adjective' && other.to <= sum.from);
  return country !== undefined && sentence.tokens.slice(country.to, sum.from).some((token) => SETS.test(token.lower));
}

const DASH = /^(?:[–—:-]|about|some|around|nearly|almost|with|another|приблизно|близько|майже|ще|на|понад|€|\$|£)$/u;
/** "Norway – about 300 million": a country right before its sum in a list. */
const opensSum = (sentence: Sentence, country: CountryMention, sum: Range): boolean =>
  sum.from > country.to && sentence.tokens.slice(country.to, sum.from).every((token) => DASH.test(token.lower));

/** "Reckons the Danish ministry": who counts does not give, where another giver is named. */
function isSpeakersHome(sentence: Sentence, country: CountryMention): boolean {
  const group = hits(sentence, 'actors.groups').some((hit) => hit.value === 'party/danish-model-donors');
  const body = hits(sentence, 'speech.bodies').some(
    (hit) =>
      (hit.from >= country.to && hit.from - country.to <= 1) || (country.from >= hit.to && country.from - hit.to <= 1),
  );
  return group && body && has(sentence, 'speech.speech');
}

const RECEIVES =
  /\b(?:receives?|gets?|share of)\b|(?<!\p{L})(?:дістанеться|дістануться|отримає|отримають|одержить|одержать)/iu;
/** "Belgium gets 8.3 billion", after a sentence on the Union's loans. */
export function isReceived({ sentence, previous }: Scene): boolean {
  const union = [sentence, previous].some(
    (told) =>
      told !== undefined && (has(told, 'actors.unionMoney') || has(told, 'actors.programmes', 'programme/safe')),
  );
  return union && RECEIVES.test(sentence.text) && !sentence.countries.some((country) => country.code === 'UA');
}

const PAID = /^(?:financed|paid|funded|bankrolled|provided|donated|given|covered|met)$/u;
/** "The American package, worth 500 million, was financed by Germany": who pays in the passive. */
function agentOf(sentence: Sentence, everyone: readonly CountryMention[]): CountryMention | undefined {
  const [agent, other] = everyone.filter((country) => {
    const by = sentence.tokens[country.from - 1]?.lower === 'the' ? country.from - 2 : country.from - 1;
    const verb = [by - 1, by - 2].some((at) => PAID.test(sentence.tokens[at]?.lower ?? ''));
    return country.form === 'name' && sentence.tokens[by]?.lower === 'by' && verb;
  });
  return other === undefined && sentence.money.length === 1 ? agent : undefined;
}

/** "It promised 500 million through the Danish model": the country spoken of gives its own share. */
const isOwn = ({ sentence, state }: Scene, sum: Range): boolean =>
  state.partner !== undefined && hits(sentence, 'speech.pronouns', 'country').some((hit) => hit.to <= sum.from);

/** "The country can borrow 16 billion": from the Union, whose loans are spoken of. */
const isBorrowed = (sentence: Sentence, sum: Range): boolean =>
  sentence.tokens
    .slice(Math.max(sentence.from, sum.from - 4), Math.min(sentence.to, sum.to + 6))
    .some((token) => token.lower === 'borrow');

const ENTRUSTS = /^(?:entrust(?:s|ed)|доручи(?:в|ла|ло|ли))$/u;
/** "The Union has entrusted Denmark with 830 million": who entrusts gives. */
function entrusting(sentence: Sentence, everyone: readonly CountryMention[], sum: Range): CountryMention | undefined {
  const verb = placeOf(sentence, (token, at) => at < sum.to + 8 && ENTRUSTS.test(token.lower));
  return verb < 0 ? undefined : everyone.find((country) => country.to <= verb);
}

/** Whose money a sum at `sum` is: a country that acts in the sentence, else what the text spoke of before. */
export function donorOf(scene: Scene, sum: Range & { readonly currency?: string | null }): Donor {
  const { sentence, state } = scene;
  const everyone = givers(sentence).filter((country) => !isSpeakersHome(sentence, country));
  if (has(sentence, 'actors.unionMoney') && !setsAside(sentence, everyone, sum)) return { from: [countryOf('EU')] };
  if (isReceived(scene)) return { from: [countryOf('EU')], reason: 'party-from-context' };
  if (isBorrowed(sentence, sum)) return { from: [countryOf('EU')], reason: 'party-from-context' };
  const trustee = entrusting(sentence, everyone, sum);
  if (trustee !== undefined) return { from: [countryOf(trustee.code)] };
  const listedAt = everyone.filter((country) => country.to <= sum.from && opensSum(sentence, country, sum)).at(-1);
  if (listedAt !== undefined && listedAt !== everyone[0]) return { from: [countryOf(listedAt.code)] };
  const agent = agentOf(sentence, everyone);
  if (agent !== undefined) return { from: [countryOf(agent.code)] };
  const clause = clauseAt(sentence, sum.from);
  const near = everyone.filter((country) => country.from >= clause.from && country.to <= clause.to);
  const all = near.some((country) => country.from < sum.from) ? near : everyone;
  const before = all.filter((country) => country.from < sum.from);
  const first = before[0] ?? all[0];
  const chain = first === undefined ? [] : listed(sentence, first, all);
  const group = hits(sentence, 'actors.groups').find(
    (hit) => hit.value === 'party/danish-model-donors' || hit.value === 'party/drone-coalition-members',
  );
  const firmly = firmFirst(sentence, first, sum);
  if (firmly !== undefined) return firmly;
  if (group !== undefined && first === undefined && !isOwn(scene, sum)) return { from: [group.value] };
  if (first !== undefined) return { from: chain.map((country) => countryOf(country.code)) };
  const home = homeOf(scene);
  if (home !== undefined && state.donors?.paragraph !== sentence.paragraph) return { from: [countryOf(home)] };
  const byState = sentence.tokens.slice(sentence.from, sentence.to).some((token) => STATE.test(token.lower));
  if (byState && isPartnersState(scene))
    return { from: [countryOf(state.partner as string)], reason: 'party-from-context' };
  if (byState || ownBudget(sentence)) return { from: [countryOf('UA')] };
  if (sum.currency === 'UAH') return { from: [countryOf('UA')] };
  const firm = investor(scene);
  if (firm !== undefined) return firm;
  if (
    state.donors !== undefined &&
    sentence.paragraph - state.donors.paragraph <= 1 &&
    !has(sentence, 'speech.pronouns', 'country')
  )
    return { from: [state.donors.group], reason: 'party-from-context' };
  return state.partner === undefined
    ? { from: [] }
    : { from: [countryOf(state.partner)], reason: 'party-from-context' };
}

/** Where a sum goes: a programme or group named after it, Ukraine otherwise. */
export function recipientOf(scene: Scene): string {
  const { sentence } = scene;
  const programme = hits(sentence, 'actors.programmes').find((hit) =>
    ['programme/purl', 'programme/drone-coalition', 'programme/drone-line', 'programme/lyra'].includes(hit.value),
  );
  if (programme !== undefined) return programme.value;
  const group = hits(sentence, 'actors.groups').find((hit) => hit.value.startsWith('party/ukrainian'));
  if (group !== undefined) return group.value;
  const union = sentence.countries.find((country) => country.code === 'EU');
  const receiver = sentence.countries.find(
    (country) => country.code !== 'EU' && country.code !== 'UA' && isPartner(country.code),
  );
  if (union !== undefined && receiver !== undefined && has(sentence, 'actors.programmes', 'programme/safe'))
    return countryOf(receiver.code);
  const firm = sentence.companies.find((company) =>
    /^(?:for|to|with|на|для)$/u.test(sentence.tokens[company.from - 1]?.lower ?? ''),
  );
  return firm?.subject ?? countryOf('UA');
}
