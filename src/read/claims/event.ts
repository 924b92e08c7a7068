import { tenseAt } from '../grammar/tense.ts';
import type { Hit } from '../lexicon/matcher.ts';
import { distance, has, hits, overlaps } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { clauseAt, negated, type Range } from './clauses.ts';
import type { Draft, DraftModality, Reason, Scene } from './draft.ts';
import { modalityAt } from './modality.ts';

const LONG = /\b(two|three)-day\b|(?<!\p{L})(дво|трьох?|три)денн/iu;
/** "The two-day summit, which ended on Wednesday": the days that it took. */
function lasting(scene: Scene, day: string): string {
  const length = LONG.exec(scene.sentence.text);
  if (length === null || !/^\d{4}-\d\d-\d\d$/u.test(day)) return day;
  const days = /^(?:two|дво)/iu.test(length[1] ?? length[2] ?? '') ? 1 : 2;
  const other = (steps: number): string => new Date(Date.parse(day) + steps * 86_400_000).toISOString().slice(0, 10);
  if (ENDED.test(scene.sentence.text)) return `${other(-days)}/${day}`;
  return BEGUN.test(scene.sentence.text) ? `${day}/${other(days)}` : day;
}
const ENDED = /\b(?:ended|closed|concluded|finished)\b|(?<!\p{L})(?:заверши|закінчи)/iu;
const BEGUN = /\b(?:opened|began|started|opens|begins|starts)\b|(?<!\p{L})(?:розпоч|відкри|почав)/iu;

/** "On the eve of the forum, on Friday": a date that is none of the forum's own. */
const EVE = /^(?:before|напередодні|перед)$/u;
const SOON_AFTER = 3;
const isOwn = ({ sentence }: Scene, at: Range, date: Range): boolean =>
  date.from >= at.to &&
  date.from - at.to <= SOON_AFTER &&
  sentence.tokens.slice(at.to, date.from).every((token) => token.text !== ',');
/** "His first visit since he took office in February": a date of what was before. */
const isSince = ({ sentence }: Scene, at: Range, date: Range): boolean =>
  sentence.tokens.slice(at.to, date.from).some((token) => /^(?:since|відколи|відтоді)$/u.test(token.lower));

const REACH = 14;
/** The day of an event: the date nearest to it, but for one that is still ahead of what has happened. */
function whenOf(
  scene: Scene,
  at: { from: number; to: number },
  modality: DraftModality,
): { when?: string; reason?: Reason } {
  const happened = modality === 'fact';
  const { published } = scene.state;
  const past = (date: string): boolean => date.slice(0, 10) <= published.slice(0, date.length);
  const eve = EVE.test(scene.sentence.tokens[at.from - 1]?.lower ?? '');
  const dates = scene.dates.filter(
    (date) =>
      !hits(scene.sentence, 'date.spans').some((span) => overlaps(span, date)) &&
      (!eve || isOwn(scene, at, date)) &&
      !isSince(scene, at, date) &&
      (date.role !== 'since' || scene.dates.length === 1) &&
      (!happened || date.role !== 'by' || past(date.text)),
  );
  const near =
    dates.filter((date) => distance(date, at) <= REACH).sort((a, b) => distance(a, at) - distance(b, at))[0] ??
    dates[0];
  if (near !== undefined) return { when: lasting(scene, near.text) };
  return { when: scene.state.published.slice(0, 7), reason: 'date-from-context' };
}

function draft(scene: Scene, type: string, hit: Hit, modality: DraftModality, confidence: number): Draft {
  const { when, reason } = whenOf(scene, hit, modality);
  return {
    kind: 'event',
    properties: { type, summary: summaryOf(scene) },
    modality,
    ...(when === undefined ? {} : { when }),
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence: scene.sentence,
    confidence,
    context: reason === undefined ? {} : { when: reason },
  };
}

const LONGEST_SUMMARY = 140;
function summaryOf(scene: Scene): string {
  const { text } = scene.sentence;
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/u, '')} …`;
}

/** "Не виключає": what is not ruled out is no denial. */
const NOT = /^(?:not|не|n't|doesn't|didn't|hasn't|cannot)$/u;
/** A denial: "denied that", "ruled out that", without a verb of money or signing taking it over. */
function denialIn(scene: Scene): readonly Draft[] {
  const hit = hits(scene.sentence, 'speech.denials')[0];
  const who =
    has(scene.sentence, 'speech.pronouns', 'company') ||
    scene.sentence.companies.length > 0 ||
    scene.sentence.people.length > 0 ||
    has(scene.sentence, 'speech.bodies') ||
    scene.speaker !== undefined ||
    scene.sentence.countries.length > 0;
  const refused = hit !== undefined && NOT.test(scene.sentence.tokens[hit.from - 1]?.lower ?? '');
  return hit === undefined || !who || refused ? [] : [draft(scene, 'statement', hit, 'denial', 0.7)];
}

/** "Defence against air raids" tells of none. */
const AGAINST = /^(?:against|from|of|for|проти|від|для)$/u;
const OURS = /^(?:ukrainian|ukraine's|українськ\p{L}+)$/u;
const TARGETS = /^(?:targets?|refiner\p{L}+|airfields?|цілі|ціль|цілей|нафтопереробн\p{L}+)$/u;
/** "Ukrainian strikes on refineries", "drones hit targets": what weapons do elsewhere, not what befell a plant. */
function isOutward({ sentence }: Scene, hit: Hit): boolean {
  const ours = [hit.from, hit.from - 1].some((at) => OURS.test(sentence.tokens[at]?.lower ?? ''));
  const after = sentence.tokens.slice(hit.to - 1, hit.to + OBJECT_WITHIN);
  return (ours || after.some((token) => TARGETS.test(token.lower))) && !has(sentence, 'production.making', 'site');
}
const OBJECT_WITHIN = 3;
const SURE = new Set(['summit', 'visit', 'strike', 'opening', 'law', 'decision']);

function placeOrParty(scene: Scene): boolean {
  const { sentence } = scene;
  return (
    sentence.countries.length > 0 ||
    sentence.people.length > 0 ||
    sentence.companies.length > 0 ||
    has(sentence, 'speech.bodies') ||
    has(sentence, 'actors.programmes')
  );
}

/** "Zelensky was in London": a stay needs the person right before it and the capital right after. */
const STAYS = /^(?:was|were|був|була|були)$/u;
/** "…, who was in Kyiv". */
const WHO = /^, (?:who|який|яка)$/u;
/** "The foreign minister, Andrii Sybiha, was in Tallinn", "Сибіга у вівторок був у Таллінні": aside or day between. */
const stays = (sentence: Sentence, person: Range, hit: Hit): boolean => {
  const between = sentence.tokens.slice(person.to, hit.from).map((token) => token.lower);
  const office = between[0] === ',' && between.at(-1) === ',' && between.length <= APPOSITION;
  return (
    office || (between.length <= 2 && between.length > 0 && between.every((word) => ASIDE.test(word) || isDay(word)))
  );
};
const APPOSITION = 7;
const ASIDE = /^(?:,|в|у|on|last|this|today|yesterday|сьогодні|вчора|учора)$/u;
const isDay = (word: string): boolean =>
  /^(?:\p{L}+day|понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю)$/u.test(word);
const wordsBefore = (scene: Scene, hit: Hit): string =>
  scene.sentence.tokens
    .slice(hit.from - 2, hit.from)
    .map((token) => token.lower)
    .join(' ');
const GUEST_WITHIN = 8;
const GUEST = /^(?:he|she|who)$/u;
/** "The president will be in Vilnius": who is to be there stands before it; "some of them will be in the Baltic states" are no guests. */
function isAwaited(sentence: Sentence, hit: Hit): boolean {
  const near = (guest: Range): boolean => guest.to <= hit.from && hit.from - guest.to <= GUEST_WITHIN;
  return (
    sentence.people.some(near) ||
    hits(sentence, 'speech.offices').some(near) ||
    sentence.tokens.slice(Math.max(sentence.from, hit.from - 1), hit.from).some((token) => GUEST.test(token.lower)) ||
    /delegation/iu.test(sentence.text)
  );
}

/** A visit needs someone who goes and a country or town that he goes to. */
const HOSTS = /^(?:received|welcomed|hosted|приймає|прийня(?:в|ла|ли)|віта(?:в|ла|ли))$/u;
const MEETS = /^зустрі(?:вся|лася|лися)$/u;
const nextTo = (hit: Range, country: Range): boolean => country.from >= hit.to && country.from - hit.to <= 1;
function visits(scene: Scene, hit: Hit): boolean {
  const { sentence } = scene;
  // "Kyiv received Donald Tusk": the guest stands right after.
  if (hit.to - hit.from === 1 && HOSTS.test(sentence.tokens[hit.from]?.lower ?? ''))
    return (
      sentence.people.some((person) => person.from - hit.to >= 0 && person.from - hit.to <= 2) &&
      sentence.countries.some((country) => country.form === 'capital' && country.to <= hit.from)
    );
  if (STAYS.test(sentence.tokens[hit.from]?.lower ?? '') && hit.to - hit.from === 2)
    return (
      sentence.people.some(
        (person) =>
          person.to === hit.from ||
          (person.to === hit.from - 2 && WHO.test(wordsBefore(scene, hit))) ||
          stays(sentence, person, hit),
      ) &&
      sentence.countries.some(
        (country) => country.form === 'capital' && country.from - hit.to >= 0 && country.from - hit.to <= 1,
      )
    );
  if (wordsBefore(scene, { ...hit, from: hit.to }) === 'be in' && !isAwaited(sentence, hit)) return false;
  // "A delegation is expected in Odesa": who is expected has an office or a name.
  const awaited = sentence.tokens.slice(hit.from, hit.to).some((token) => token.lower === 'expected');
  if (awaited && sentence.people.length === 0 && !has(sentence, 'speech.offices')) return false;
  // "Who had come to the capital for the forum": told as the forum.
  const summit = hits(sentence, 'events.events', 'summit').some((other) => other.from >= hit.to);
  if (summit && sentence.tokens[hit.to]?.lower === 'for') return false;
  // "The minister met his colleague": a visit only where a capital is named as the place.
  if (MEETS.test(sentence.tokens[hit.from]?.lower ?? '') && !sentence.countries.some((country) => country.asPlace))
    return false;
  // "Contracts came to €540m", "came to the ceremony": who comes on a visit comes to a country.
  const words = sentence.tokens.slice(hit.from, hit.to).map((token) => token.lower);
  if (
    (words.some((word) => word === 'came' || word === 'come') || words.join(' ') === 'arrived at') &&
    !sentence.countries.some((country) => overlaps(country, hit) || nextTo(hit, country))
  )
    return false;
  return (
    (sentence.people.length > 0 ||
      has(sentence, 'speech.offices') ||
      has(sentence, 'speech.pronouns', 'man') ||
      has(sentence, 'speech.pronouns', 'woman') ||
      /delegation|делегаці/iu.test(sentence.text)) &&
    (sentence.countries.length > 0 || has(sentence, 'speech.pronouns'))
  );
}

const RECENT_DAYS = 100;
/** An opening of these weeks: an older one is only told of as a place that works. */
function isRecent(scene: Scene): boolean {
  const since = Date.parse(scene.state.published) - RECENT_DAYS * 86_400_000;
  return scene.dates.some(
    (date) => /^\d{4}-(?:0\d|1[0-2])/u.test(date.text) && Date.parse(date.text.slice(0, 10)) >= since,
  );
}

/** "In Germany Rheinmetall opened its plant": a firm at home, in a sentence that does not bring Ukraine in. */
function isAtHome({ sentence, state }: Scene): boolean {
  const homes = sentence.companies.map((company) => state.gazetteer.get(company.subject)?.country ?? '');
  const named = sentence.countries.filter(({ form }) => form !== 'adjective' && form !== 'people');
  const places = named
    .filter(({ from, asPlace }) => asPlace || /^(?:in|у|в)$/u.test(sentence.tokens[from - 1]?.lower ?? ''))
    .map(({ code }) => code);
  if (homes.length === 0 || named.some(({ code }) => code === 'UA') || homes.includes('UA')) return false;
  return homes.every((home) => places.includes(home));
}

const GROUP =
  /^(?:the )?(?:ramstein group|contact group|coalition of the willing|european council|європейськ\p{L}* рад\p{L}*|рамштайн\p{L}*|контактн\p{L}* груп\p{L}*|коаліці\p{L}* охочих)$/iu;
const GATHERS =
  /\b(?:meet|meets|met|meeting|session|gather\w*|conven\w*|talks|format|summit|conference|host)\b|(?<!\p{L})(?:засід|зустріч|збира|зібра|збер|формат|саміт|конференц|виступ)|(?<!\p{L})на «?Рамштайн/iu;
/** "The countries of the Ramstein group agreed": the group acts, which is no meeting. */
const isGroup = ({ sentence }: Scene, hit: Hit): boolean =>
  GROUP.test(
    sentence.tokens
      .slice(hit.from, hit.to)
      .map((token) => token.text)
      .join(' '),
  ) && !GATHERS.test(sentence.text);

const VISIT_DAYS = 40;
/** "The sum that it pledged during his visit in November": a visit of another season, named only to say when. */
function isLongPast(scene: Scene, hit: Hit): boolean {
  const { when, reason } = whenOf(scene, hit, 'fact');
  if (when === undefined || reason !== undefined || !/^\d{4}-(?:0\d|1[0-2])/u.test(when)) return false;
  const [last = when] = when.split('/').slice(-1);
  const day = last.length > MONTH ? last.slice(0, 10) : `${last}-28`;
  return Date.parse(day) < Date.parse(scene.state.published) - VISIT_DAYS * 86_400_000;
}
const MONTH = 7;

const votes = (scene: Scene, hit: Hit): boolean =>
  scene.sentence.tokens.slice(hit.from, hit.to).some((token) => /^(?:vote|голосуватим\p{L}*)$/u.test(token.lower));

/** A vote that is set for a day, by whoever votes. */
const isVote = (scene: Scene, hit: Hit): boolean => has(scene.sentence, 'date.months') && votes(scene, hit);

/** A concert is no summit; but a minister may come by train. */
function isOther(scene: Scene, hit: Hit): boolean {
  const others = hits(scene.sentence, 'events.otherEvents');
  const official = hit.value === 'visit' && scene.sentence.people.length > 0;
  return official ? false : others.length > 0;
}

/** "Promised money, and joined the coalition": to join is decided whatever is paid. */
const joins = ({ sentence }: Scene, hit: Hit): boolean =>
  sentence.tokens
    .slice(hit.from, hit.to)
    .some((token) =>
      /^(?:join\p{L}*|became|member|приєдна\p{L}*|вступи\p{L}*|увійш\p{L}*|долучи\p{L}*)$/u.test(token.lower),
    );

const ATTENDS =
  /\b(?:attend\p{L}*|took part|taking part|spoke at|speaking at|on the sidelines|leaders|alliance's)\b|(?<!\p{L})(?:участь у|виступ|на полях)/iu;
const CEREMONY = /ceremon|церемоні/iu;
/** "The guests attended the forum", "they stood at the opening ceremony": told of a place or firm that the text has named. */
function isAttended({ sentence, state }: Scene, hit: Hit): boolean {
  const opening = hit.value === 'opening' && CEREMONY.test(sentence.text);
  if (opening) return (state.hostAt >= 0 || state.whereAt >= 0) && state.companies.length > 0;
  return hit.value === 'summit' && ATTENDS.test(sentence.text);
}

/** "Decided to set up a joint venture": what two sides decide is told as their agreement. */
const isDeal = ({ sentence }: Scene, hit: Hit): boolean =>
  /^(?:agreed|погоди\p{L}+)$/u.test(
    sentence.tokens[hit.from - (sentence.tokens[hit.from - 1]?.lower === 'to' ? 2 : 1)]?.lower ?? '',
  ) || settles(sentence, hit);
const settles = (sentence: Sentence, hit: Hit): boolean =>
  has(sentence, 'stages.instruments') &&
  hits(sentence, 'stages.agreementStages', 'agreed').some((verb) => overlaps(verb, hit));

function accepted(scene: Scene, hit: Hit): boolean {
  if (!SURE.has(hit.value) || isOther(scene, hit)) return false;
  if (hit.value === 'decision' && isDeal(scene, hit)) return false;
  if (hit.value === 'visit' && isLongPast(scene, hit)) return false;
  if (hit.value === 'summit' && isGroup(scene, hit)) return false;
  if (hit.value === 'opening' && isAtHome(scene)) return false;
  // "The security conference opened on Friday".
  if (hit.value === 'opening' && has(scene.sentence, 'events.events', 'summit')) return false;
  if (votes(scene, hit) && !isVote(scene, hit)) return false;
  if (hit.value !== 'summit' && negated(scene.sentence, clauseAt(scene.sentence, hit.from), hit)) return false;
  if (
    hit.value === 'strike' &&
    (AGAINST.test(scene.sentence.tokens[hit.from - 1]?.lower ?? '') || isOutward(scene, hit))
  )
    return false;
  if (hit.value === 'opening' && scene.dates.length > 0) return isRecent(scene);
  // What a government decides to spend is told as a flow.
  if (hit.value === 'decision' && scene.sentence.money.length > 0 && !isVote(scene, hit) && !joins(scene, hit))
    return false;
  return hit.value === 'visit'
    ? visits(scene, hit)
    : hit.value === 'strike' ||
        ((hit.value === 'law' || isVote(scene, hit)) && scene.dates.length > 0) ||
        placeOrParty(scene) ||
        (hit.value === 'summit' && scene.dates.length > 0) ||
        isAttended(scene, hit) ||
        has(scene.sentence, 'speech.pronouns', 'they');
}

/** "Фолькетинг голосуватиме": a verb of the event that lies ahead. */
const isAhead = ({ sentence }: Scene, hit: Range): boolean =>
  sentence.tokens
    .slice(hit.from, hit.to)
    .some((_token, step) => /^(?:future|plan)$/u.test(tenseAt(sentence, hit.from + step)));

/** Events around the programme: summits, visits, strikes, openings, laws, decisions, denials. One of each type in a sentence. */
export function eventsIn(scene: Scene): readonly Draft[] {
  const found = new Map<string, Draft>();
  for (const hit of hits(scene.sentence, 'events.events')) {
    if (found.has(hit.value) || !accepted(scene, hit)) continue;
    const hedge = modalityAt(scene.sentence, hit, clauseAt(scene.sentence, hit.from), { firm: false });
    found.set(
      hit.value,
      draft(
        scene,
        hit.value,
        hit,
        hedge === 'plan' || hedge === 'possibility' || isAhead(scene, hit) ? 'plan' : 'fact',
        0.6,
      ),
    );
  }
  // "The parliament approved the regulation": a law, and no decision as well.
  const [law, decision] = ['law', 'decision'].map((type) =>
    hits(scene.sentence, 'events.events', type).find((hit) => accepted(scene, hit)),
  );
  if (law !== undefined && decision !== undefined && overlaps(law, decision)) found.delete('decision');
  return [...found.values(), ...denialIn(scene)];
}
