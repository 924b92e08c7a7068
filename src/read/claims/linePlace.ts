import { isPartner } from '../discourse/discourse.ts';
import type { CountryMention } from '../mentions/names.ts';
import { has, hits, nearest, placeOf } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { once } from '../text/once.ts';
import type { Range } from './clauses.ts';
import type { Reason, Scene } from './draft.ts';

/** Each item once, in order. */
export const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const SITE = /^(?:in|into|at|on|inside|across|throughout|у|в)$/u;
/** Before a town only: "outside Ukraine" is elsewhere. */
const BY_TOWN = /^(?:near|outside|around|під|біля|поблизу)$/u;
const ONTO = /^(?:in|at|on|onto|inside|to|leave|from|у|в|на|з)$/u;
const FILLER =
  /^(?:the|southern|northern|eastern|western|central|south|north|east|west|heart|outskirts|edge|suburbs?|region|city|town|port|of|its|their|a|an|one|neighbouring|nearby|околиц\p{L}*|передмісті|містечку|місті|регіоні|провінції|повіті|південній|північній|західній|східній|центральній|півдні|півночі|сході|заході|центрі|глибині|сусідній)$/u;
/** "На півдні Данії": a direction opens with another word than a country. */
const DIRECTION = /^(?:півдні|півночі|сході|заході)$/u;
const GROUND =
  /^(?:territory|soil|ground|shipyards?|yards?|slipways?|works|sites?|facilit(?:y|ies)|halls?|workshops?|lines?|plants?|factor.*|soil|land|території|територію|землі|землю|верф.*|завод.*|підприємств.*|фабри.*|цех.*|майданчик.*|ліні.*|стапел.*|factories)$/u;

/** "Its Polish factory": a plant's adjective says where it stands, even without a preposition. */
const PLANT =
  /^(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|workshops?|shipyards?|yards?|works|lines?|підприємств\p{L}*|цех\p{L}*|майданчик\p{L}*|ліні\p{L}*|завод\p{L}*|фабри\p{L}*|верф\p{L}*)$/u;

const JOINS =
  /^(?:and|or|the|rest|others?|remainder|half|another|one|third|some|решт\p{L}*|інш\p{L}*|половин\p{L}*|третин\p{L}*|друг\p{L}*|in|as|well|both|partly|part|частину|частково|–|-|та|і|й|у|в|так|,)$/u;

const POWERS =
  /^(?:government|cabinet|parliament|ministry|administration|уряд(?:у|ом|ові)?|парламент(?:у|ом)?|кабмін(?:у|ом)?|міністерств(?:о|а|ом)|влад(?:а|и|ою))$/u;
const IN = /^(?:in|в|у)$/u;
/** "The ministry in Berlin", "the government in The Hague": who acts or speaks there, and no place of making. */
export function isSeat(sentence: Sentence, country: CountryMention): boolean {
  if (country.form !== 'capital') return false;
  const within = IN.test(sentence.tokens[country.from - 1]?.lower ?? '');
  if (within && POWERS.test(sentence.tokens[country.from - 2]?.lower ?? '')) return true;
  return hits(sentence, 'speech.bodies').some(
    (body) => body.from < country.from && body.to >= country.from - 1 && body.to <= country.to,
  );
}

const SAID_WITHIN = 3;
/** "Said in Kyiv", "the ministry in Berlin", "agreed in Tampere": where somebody speaks, nothing is made. */
function isSpeech(sentence: Sentence, country: CountryMention): boolean {
  const near = (verb: Range, within: number): boolean => verb.to <= country.from && country.from - verb.to <= within;
  if (isSeat(sentence, country)) return true;
  if (country.form === 'place')
    return hits(sentence, 'stages.agreementStages').some((verb) => verb.value !== 'talks' && near(verb, 1));
  return country.form === 'capital' && hits(sentence, 'speech.speech', 'verb').some((verb) => near(verb, SAID_WITHIN));
}

/** What may stand between a country's adjective and its plant: "a new Czech drone assembly line". */
const BETWEEN =
  /^(?:new|old|idle|empty|former|first|second|third|joint|state|private|own|assembly|production|manufacturing|military|arms|weapons|defen[cs]e|munitions|naval|engineering|нов\p{L}*|стар\p{L}*|перш\p{L}*|друг\p{L}*|спільн\p{L}*|державн\p{L}*|приватн\p{L}*|порожн\p{L}*|оборонн\p{L}*|військов\p{L}*|виробнич\p{L}*|складальн\p{L}*|машинобудівн\p{L}*)$/u;
const BETWEEN_MOST = 3;
/** The plant, yard or ground that a country's adjective describes, though the weapons made there may stand between. */
function groundAfter(sentence: Sentence, country: CountryMention): string {
  for (let at = country.to; at <= country.to + BETWEEN_MOST; at += 1) {
    const word = sentence.tokens[at]?.lower ?? '';
    if (GROUND.test(word) || PLANT.test(word)) return word;
    if (!BETWEEN.test(word) && !sentence.families.some((mention) => mention.from <= at && at < mention.to)) return '';
  }
  return '';
}

/** "The first Danish-made missile". */
const isMadeThere = (sentence: Sentence, country: CountryMention): boolean =>
  isPartner(country.code) && /-(?:made|built|assembled)$/u.test(sentence.tokens[country.from]?.lower ?? '');

/** "A line for drones in Riga", "складатимуть у Ризі": a capital right after what is made is no place of signing. */
function makesThere(sentence: Sentence, capital: CountryMention): boolean {
  if (!/^(?:in|near|outside|у|в|під|біля)$/u.test(sentence.tokens[capital.from - 1]?.lower ?? '')) return false;
  const things = [...sentence.families, ...hits(sentence, 'lines.objects'), ...hits(sentence, 'lines.acts', 'make')];
  return things.some((thing) => thing.to === capital.from - 1);
}

function isPlaced(sentence: Sentence, country: CountryMention): boolean {
  if (isSpeech(sentence, country)) return false;
  let at = country.from - 1;
  while (FILLER.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  const before = sentence.tokens[at]?.lower ?? '';
  if (before === 'на' && DIRECTION.test(sentence.tokens[at + 1]?.lower ?? '')) return true;
  if (country.form === 'adjective') {
    const ground = groundAfter(sentence, country);
    return (
      isMadeThere(sentence, country) ||
      (GROUND.test(ground) && ONTO.test(before)) ||
      (PLANT.test(ground) && isPartner(country.code))
    );
  }
  const listed =
    /^(?:and|та|і|й|or|,)$/u.test(before) &&
    sentence.countries.some((other) => other.to === at && isPlaced(sentence, other));
  return (
    listed || SITE.test(before) || (BY_TOWN.test(before) && country.form === 'capital') || country.form === 'place'
  );
}

/** Of several places, the one nearest to what is told, and those listed with it ("in Germany as well as in Ukraine"). */
function together(sentence: Sentence, all: readonly CountryMention[], core: Range): readonly CountryMention[] {
  const close = nearest(all, core);
  if (close === undefined) return [];
  const chain = [close];
  for (const direction of [-1, 1] as const) {
    let last = close;
    for (let index = all.indexOf(close) + direction; index >= 0 && index < all.length; index += direction) {
      const next = all[index] as CountryMention;
      const [low, high] = direction === 1 ? [last.to, next.from] : [next.to, last.from];
      if (!sentence.tokens.slice(low, high).every((token) => JOINS.test(token.lower))) break;
      chain.push(next);
      last = next;
    }
  }
  return chain.sort((one, other) => one.from - other.from);
}

/**
 * Countries in which a sentence places something: "in southern Denmark", "at Greek shipyards", "на данській землі".
 * `signing`: a capital is then where a paper was signed. `core`: where production is told, for sentences with several places.
 */
export function placed(
  sentence: Sentence,
  options?: { readonly signing?: boolean; readonly core?: Range },
): readonly string[] {
  if (sentence.countries.length === 0) return [];
  if (options !== undefined) return findPlaced(sentence, options);
  return placesOf(sentence);
}
const placesOf = once((sentence: Sentence) => findPlaced(sentence, {}));

function findPlaced(
  sentence: Sentence,
  options: { readonly signing?: boolean; readonly core?: Range },
): readonly string[] {
  const all = sentence.countries.filter(
    (country) =>
      !['EU', 'NATO', 'RU'].includes(country.code) &&
      !(options.signing === true && country.form === 'capital' && !makesThere(sentence, country)) &&
      isPlaced(sentence, country),
  );
  // "A firm from Munich makes drones in Ukraine": where it comes from gives way to where it makes.
  const sited = all.filter((country) => !comesFrom(sentence, country));
  const kept = sited.length > 0 ? sited : all;
  return (options.core === undefined ? kept : together(sentence, kept, options.core)).map((country) => country.code);
}

const FROM = /^(?:from|of|з|із|зі)$/u;
function comesFrom(sentence: Sentence, country: CountryMention): boolean {
  const before = [1, 2].map((step) => sentence.tokens[country.from - step]?.lower ?? '');
  return FROM.test(before[0] ?? '') || (before[0] === 'the' && FROM.test(before[1] ?? ''));
}

interface Hosts {
  readonly hosts: readonly string[];
  readonly reason?: Reason;
  /** True when a country is a host only because it is the one that acts. */
  readonly doer?: boolean;
}

function acting(scene: Scene): string | undefined {
  return scene.sentence.countries.find((country) => isPartner(country.code) && country.code !== 'EU')?.code;
}

const GOVERNMENT =
  /^(?:government|cabinet|parliament|ministry|authorities|council|уряд|парламент|міністерство|міноборони|влада|кабмін)$/u;
/** "The Lithuanian government has cleared the way": who permits does so at home. */
const governs = (sentence: Sentence, country: CountryMention): boolean =>
  (hits(sentence, 'lines.cues', 'agreed').length > 0 || hits(sentence, 'lines.acts', 'permit').length > 0) &&
  GOVERNMENT.test(sentence.tokens[country.to]?.lower ?? '');

/** A country that itself is said to make, host or build: "Norway is to start turning out drones", "Канада будуватиме". */
function subject(sentence: Sentence, core: Range): string | undefined {
  const own = sentence.countries.filter(
    (country) =>
      isPartner(country.code) &&
      country.code !== 'EU' &&
      (country.form !== 'adjective' || governs(sentence, country)) &&
      !country.asPlace &&
      !country.possessive &&
      country.to <= core.to &&
      (!ASIDE.test(sentence.tokens[country.from - 1]?.lower ?? '') || besideUkraine(sentence, country)),
  );
  return own.length === 1 ? own[0]?.code : undefined;
}
/** "Kyiv and Athens are to build": of two that make something together, the partner is the host. */
const besideUkraine = (sentence: Sentence, country: CountryMention): boolean =>
  /^(?:and|та|і|й)$/u.test(sentence.tokens[country.from - 1]?.lower ?? '') &&
  sentence.countries.some((other) => other.code === 'UA' && other.to === country.from - 1);
const ASIDE = /^(?:with|for|to|from|by|and|against|than|of|between|з|із|зі|для|до|від|та|і|й|проти|між)$/u;

/** "Czech workers", "British firms": those who make stand on their own ground. */
/** "Drones which Ukraine's own industry builds": what a partner pays for is made at home. */
function ownIndustry(sentence: Sentence): boolean {
  return sentence.countries.some(
    (country) =>
      country.code === 'UA' &&
      (country.possessive || country.form === 'adjective') &&
      [0, 1, 2].some((step) => INDUSTRY.test(sentence.tokens[country.to + step]?.lower ?? '')),
  );
}
/** What has been paid for is told as a delivery or a sum. */
const PAID_BY = /\b(?:paid for|financed|funded) by\b/u;
const INDUSTRY =
  /^(?:industry|firms|companies|makers|manufacturers|factories|plants|завод\p{L}*|фірм\p{L}*|компані\p{L}*|підприємств\p{L}*|виробник\p{L}*)$/u;
/** "Romania's Electromecanica is to build missiles": a firm makes at home where no other place is named. */
function homeOf(sentence: Sentence, core: Range): string | undefined {
  const own = sentence.countries.filter(
    (country) => country.possessive && country.form === 'name' && isPartner(country.code) && country.to <= core.from,
  );
  const firm = sentence.companies.some((company) =>
    own.some((country) => company.from - country.to <= 1 && company.from >= country.to),
  );
  return own.length === 1 && firm ? own[0]?.code : undefined;
}

/** "British Octopus interceptors are in mass production": a product goes by where it is made. */
function productHome(sentence: Sentence): string | undefined {
  if (!hits(sentence, 'production.lineStages').some((hit) => /production$/u.test(hit.value))) return undefined;
  return sentence.countries.find(
    (country) =>
      country.form === 'adjective' &&
      isPartner(country.code) &&
      sentence.families.some((mention) => mention.from - country.to >= 0 && mention.from - country.to <= 1),
  )?.code;
}

/** A firm from abroad makes at home where nothing else is told, if the text names that country at all. */
function homeOfFirm({ sentence, state }: Scene): string | undefined {
  const ours = sentence.countries.every(
    (country) => country.code === 'UA' && (country.form === 'adjective' || country.possessive),
  );
  const meant = sentence.companies.length === 0 && sentence.index - state.companyAt === 1 && pointsBack(sentence);
  if ((sentence.companies.length !== 1 && !(meant && state.companies.length === 1)) || !ours) return undefined;
  const home = state.gazetteer.get(sentence.companies[0]?.subject ?? state.companies[0] ?? '')?.country;
  return home !== undefined && isPartner(home) && state.named.has(home) ? home : undefined;
}

const WORKERS =
  /^(?:workers?|firms?|compan(?:y|ies)|factor(?:y|ies)|plants?|industry|manufacturers?|makers?|shipyards?|yards?|engineers|робітник\p{L}*|завод\p{L}*|фірм\p{L}*|компан\p{L}*|підприємств\p{L}*|верф\p{L}*)$/u;
function workers(sentence: Sentence, core: Range): string | undefined {
  return sentence.countries.find(
    (country) =>
      country.form === 'adjective' &&
      isPartner(country.code) &&
      WORKERS.test(sentence.tokens[country.to]?.lower ?? '') &&
      country.to <= core.to &&
      core.from - country.to <= 4,
  )?.code;
}

/** Production that is moved stands where it is moved to. */
const MOVES = /relocat|shift|moving|moved|transfer|перенос|перенес|переміщ|переїзд|релок/iu;
const SUCH = /\bsuch\b|\bof them\b|(?<!\p{L})таких(?!\p{L})/iu;
const LATTER = /^(?:the latter|останн)/iu;
const TARGET = /^(?:to|into|до|у|в)$/u;

const YONDER = /^(?:there|там|туди|тут)$/u;
const THERE = /^(?:there|там|туди|тут|country)$/u;
/** "A memorandum with Ukraine on a vehicle to be built in the country": the country named last before it. */
function countryBefore(sentence: Sentence): string | undefined {
  const there = placeOf(sentence, (token) => THERE.test(token.lower));
  const its = ITS_GOVERNMENT.test(sentence.text);
  const near = sentence.countries.filter(
    (country) =>
      country.to <= there &&
      !['EU', 'NATO', 'RU'].includes(country.code) &&
      !(country.form === 'adjective' && describesMakers(sentence, country, its)),
  );
  return near.at(-1)?.code;
}

/** "Two Ukrainian drone makers", "the Danish firm Terma": an adjective of those who make is no country to stand in. */
const describesMakers = (sentence: Sentence, country: CountryMention, its: boolean): boolean =>
  sentence.companies.some((company) => company.from - country.to <= 1 && company.from >= country.to) ||
  sentence.families.some((mention) => mention.from === country.to) ||
  MADE.test(sentence.tokens[country.to]?.lower ?? '') ||
  (its && sentence.tokens.slice(country.to, country.to + 3).some((token) => MAKERS.test(token.lower)));
const MADE = /^(?:designs?|models?|technolog\p{L}*|makes?|розроб\p{L}*|модел\p{L}*|зразк\p{L}*|конструкці\p{L}*)$/u;
/** "Its government is negotiating with two Ukrainian firms about a plant in the country": the country of that government. */
const ITS_GOVERNMENT =
  /\b(?:its|the) (?:own )?(?:government|cabinet|ministry|parliament)\b|(?<!\p{L})(?:його|її|тамтешн\p{L}+) (?:уряд|міністерств|парламент|влада)/iu;
const MAKERS =
  /^(?:makers?|firms?|compan(?:y|ies)|manufacturers?|producers?|partners?|виробник\p{L}*|фірм\p{L}*|компані\p{L}*|підприємств\p{L}*|партнер\p{L}*)$/u;

/** "Denmark takes in makers from Ukraine. There …": the country that the sentence before speaks of. */
function spokenOfBefore({ sentence, previous }: Scene): string | undefined {
  if (previous === undefined || previous.paragraph !== sentence.paragraph) return undefined;
  const [site, other] = unique(hits(previous, 'lines.objects', 'site').length > 0 ? placed(previous) : []);
  if (site !== undefined && other === undefined) return site;
  const [only, more] = unique(
    previous.countries
      .filter((country) => isPartner(country.code) && country.code !== 'EU' && country.form !== 'adjective')
      .map((country) => country.code),
  );
  return more === undefined ? only : placed(previous).at(-1);
}

const INVITES = /^(?:invit.*|запрош.*|запросил?.*)$/u;
/** "Ukraine has invited Belgian firms to make rockets": those who are invited come to the one who invites. */
function invites(sentence: Sentence): string | undefined {
  const at = placeOf(sentence, (token) => INVITES.test(token.lower));
  return at < 0 || placed(sentence).length > 0
    ? undefined
    : sentence.countries.find((country) => country.form !== 'adjective' && country.to <= at && at - country.to <= 3)
        ?.code;
}

const ITS = /^(?:it|its|they|their|there|її|його|їхн\p{L}*|вона|він|вони|воно|там|туди|тут)$/u;
/** Whether the first words of a sentence point at what the one before it names. */
export const pointsBack = (sentence: Sentence): boolean =>
  sentence.tokens.slice(sentence.from, sentence.from + ITS_WITHIN).some((token) => ITS.test(token.lower));
const ITS_WITHIN = 6;

/** "It also hosts the fuel plant": the country spoken of. */
const hostsItself = (sentence: Sentence): boolean =>
  /^(?:it|вона|він|воно)$/iu.test(sentence.tokens[sentence.from]?.lower ?? '') &&
  hits(sentence, 'lines.acts', 'host').some((hit) => hit.from - sentence.from <= 2);

/** Where a line stands: named places, the acting country's own ground, else the partner spoken of. */
export function hostsOf(scene: Scene, signing: boolean, core: Range, paid = false): Hosts {
  const { sentence, state } = scene;
  if (has(sentence, 'production.ownGround', 'both')) {
    const partner = acting(scene) ?? state.partner;
    return { hosts: partner === undefined ? ['UA'] : unique([partner, 'UA']), reason: 'host-from-context' };
  }
  const moved = MOVES.test(sentence.text)
    ? sentence.countries.find(
        (country) => TARGET.test(sentence.tokens[country.from - 1]?.lower ?? '') && country.form === 'name',
      )
    : undefined;
  if (moved !== undefined) return { hosts: [moved.code] };
  const inviter = invites(sentence);
  if (inviter !== undefined) return { hosts: [inviter] };
  const named = unique(placed(sentence, { signing, core }));
  if (named.length > 0) return { hosts: named };
  const firm =
    /own country|своїй|власній/u.test(sentence.text) &&
    has(sentence, 'speech.pronouns', 'company') &&
    sentence.countries.length === 0
      ? state.companyHome
      : undefined;
  if (firm !== undefined) return { hosts: [firm], reason: 'host-from-context' };
  if (has(sentence, 'production.ownGround', 'own') || has(sentence, 'speech.pronouns', 'country')) {
    const there = sentence.tokens.slice(sentence.from, sentence.to).some((token) => YONDER.test(token.lower));
    const partner =
      countryBefore(sentence) ??
      (there ? spokenOfBefore(scene) : undefined) ??
      (there && state.whereAt > state.hostAt ? state.where : undefined) ??
      acting(scene) ??
      state.partner;
    if (partner !== undefined) return { hosts: [partner], reason: 'host-from-context' };
  }
  const back = sentence.index - Math.max(state.whereAt, state.hostAt) <= 1 && pointsBack(sentence);
  const pointed =
    back ||
    has(sentence, 'production.making', 'site') ||
    has(sentence, 'production.starts') ||
    has(sentence, 'speech.pronouns', 'company') ||
    SUCH.test(sentence.text);
  const other =
    state.companies.length > 0 &&
    sentence.companies.length > 0 &&
    !sentence.companies.some((company) => state.companies.includes(company.subject));
  if (paid && sentence.money.length === 0 && ownIndustry(sentence) && !PAID_BY.test(sentence.text))
    return { hosts: ['UA'] };
  const doer = signing ? undefined : (subject(sentence, core) ?? workers(sentence, core));
  if (doer !== undefined) return { hosts: [doer], doer: true };
  const home = signing ? undefined : (homeOf(sentence, core) ?? productHome(sentence));
  if (home !== undefined) return { hosts: [home], doer: true };
  const spoken = LATTER.test(sentence.text)
    ? state.lastPlace
    : (state.host ?? (sentence.index - state.whereAt <= 1 ? state.where : undefined));
  if (pointed && !other && !signing && spoken !== undefined) return { hosts: [spoken], reason: 'host-from-context' };
  const itself = state.partner !== undefined && hostsItself(sentence) ? state.partner : undefined;
  if (itself !== undefined && !signing) return { hosts: [itself], reason: 'host-from-context' };
  const firms = signing ? undefined : homeOfFirm(scene);
  return firms === undefined ? { hosts: [] } : { hosts: [firms], reason: 'host-from-context' };
}
