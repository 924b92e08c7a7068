import type { Draft, Scene } from './draft.ts';

/** A scene in which somebody may speak whom the text does not name. */
export interface SpokenScene extends Scene {
  readonly unnamed: boolean;
}

/** Who speaks in a sentence, himself (`own`) or since the sentence before. */
export interface Speech {
  readonly paragraph: number;
  readonly by: string | undefined;
  readonly own: boolean;
  readonly plainly: boolean;
  readonly text: string;
}

/** What is told of a sum or thing of the sentence before. */
const OF_IT =
  /^(?:(?:part|half|most|some|\p{L}+ (?:million|billion))? ?of (?:this|that|it|these|them)\b|it |they |the (?:money|sum|first|rest) |(?:із|з) (?:них|цієї|цих)|(?:решт|частин|половин)\p{L}* )/iu;

/** Who speaks in a sentence: as it says itself, else as the sentence before in its paragraph does. */
export function speechOf(scene: SpokenScene, before: Speech | undefined): Speech {
  const { paragraph, text } = scene.sentence;
  const { speaker } = scene;
  const own = speaker !== undefined || scene.unnamed;
  const goesOn = before?.paragraph === paragraph && (before.plainly || OF_IT.test(text));
  return {
    paragraph,
    by: own ? speaker?.by : goesOn ? before.by : undefined,
    own,
    plainly: own ? speaker?.plainly !== false : goesOn && before.plainly,
    text,
  };
}

/** "Such figures were given by", "Про це повідомив": that the sentence before is somebody's word. */
const SAYS_SO =
  /^(?:(?:this|that|so|such|these|the (?:figures?|numbers?|details?|plan|news|sum|date))(?= )|(?:про це|про таке|таку?|такий|так|це|ці|відповідн\p{L}*|[зі]{1,3} так\p{L}+|цей план)(?=\s))/iu;
/** "Ursula von der Leyen disclosed the plan on Tuesday". */
const DISCLOSES =
  /\b(?:disclosed|unveiled|revealed|announced|presented|made public|gave|broke) (?:the|this|these|those|such) (?:plans?|figures?|numbers?|news|sums?|decisions?|pledges?|details?|steps?)\b|(?<!\p{L})(?:оприлюдни|оголоси|розкри|озвучи|нав)\p{L}* (?:ці|цей|цю|такі|таку) (?:план|цифр|дан|рішення|сум|намір|новин)/iu;
/** "Where, he left open", "nor did the minister mention a date": who does not say more has said what stands before. */
const SAYS_NO_MORE =
  /\b(?:left (?:it |that )?open|(?:did|does|would|could) not (?:say|name|specify|mention|disclose|list|give|reveal|elaborate|explain|add)|(?:nor|neither) did|without (?:saying|naming|giving|specifying))\b|(?<!\p{L})не (?:уточни|назва|сказа|розкри|нав[іе]|поясни|згада|конкретизу|вказа|повідоми)/iu;

/** The speaker of the sentence after, where that says whose word the sentence before it is. */
function saidAfter(draft: Draft, after: Speech | undefined, opens: boolean): string | undefined {
  const { paragraph } = draft.sentence;
  if (after === undefined || after.paragraph !== paragraph || !after.own) return undefined;
  const points = SAYS_SO.test(after.text) || DISCLOSES.test(after.text);
  return points || (after.plainly && (opens || SAYS_NO_MORE.test(after.text))) ? after.by : undefined;
}

/** Who says what a sentence tells that names no speaker: he who spoke before it in the paragraph, or whom the sentence after it names. */
export function withSpeakers(drafts: readonly Draft[], speakers: ReadonlyMap<number, Speech>): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.by !== undefined || draft.kind === 'event') return draft;
    const { index, paragraph } = draft.sentence;
    const here = speakers.get(index);
    if (here?.own === true) return draft;
    const before = speakers.get(index - 1);
    const opens = before?.paragraph !== paragraph && paragraph <= 1;
    const signed = draft.kind === 'agreement' && draft.modality === 'fact' && draft.properties.stage !== 'talks';
    const by = saidAfter(draft, speakers.get(index + 1), opens) ?? (signed ? undefined : here?.by);
    return by === undefined
      ? draft
      : { ...draft, by, context: { ...draft.context, by: 'speaker-from-context' as const } };
  });
}
