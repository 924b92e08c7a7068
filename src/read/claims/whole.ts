import type { Sentence } from '../reading.ts';
import type { Range } from './clauses.ts';
import type { Draft } from './draft.ts';
import { PREPARED } from './rung.ts';

const PART =
  /(?:^(?:two thirds|half|a third|one third|a quarter|three quarters|the rest|the remainder|дві третини|половин[аиу]|третин[аиу]|чверть|три чверті),? |of (?:that|this|these|which|it|the (?:total|sum|money))|з них|із них|з цього|з цієї суми|решт)/iu;
/** Whether a part of something is told before a sum, or right after it: "300 million of it", not "two billion, most of it spent". */
function isPart({ text, start, tokens }: Sentence, sum: Range): boolean {
  if (!PART.test(text)) return false;
  const after = text.slice((tokens[sum.to]?.start ?? start + text.length) - start);
  return PART.test(text.slice(0, text.length - after.length) + (UNTIL_COMMA.exec(after)?.[0] ?? ''));
}
const UNTIL_COMMA = /^[^,;]*/u;
/** "300 million of it are intended for": a part of what is promised is promised, too. */
const INHERITED = new Set(['pledge', 'allocation', 'commitment']);
const MEANT =
  /\b(?:intended|to be spent|meant|earmarked|destined|are for|is for|goes? (?:to|on|into|towards)|(?:will|would|is to|are to) go (?:to|on|into|towards))\b|(?<!\p{L})(?:призначен|піде|підуть)/iu;
/** "Two billion, half a billion of it for drones": a part without a verb of its own. */
const OF_IT_FOR = /\bof (?:it|them|that|this|these) (?:for|on)\b/iu;
/** "З них 500 мільйонів – на PURL": the same, with a dash. */
const OF_THEM = /^(?:з|із) (?:них|цього|цієї суми|цих коштів)[^,;–—]* [–—] (?:на|для)(?!\p{L})/iu;
/** A sum that is part of the one before shares its dates, owner and speaker where it has none of its own. */
export function withWhole(draft: Draft, sum: Range, whole: Draft | undefined): Draft {
  if (whole === undefined || !isPart(draft.sentence, sum)) return draft;
  const years = draft.properties.covers_years ?? whole.properties.covers_years;
  const own = draft.when !== undefined && draft.context.when === undefined;
  const when = own ? draft.when : (whole.when ?? draft.when);
  const by = draft.by ?? whole.by;
  const here =
    (whole.sentence === draft.sentence && OF_IT_FOR.test(draft.sentence.text)) || OF_THEM.test(draft.sentence.text);
  const meant =
    INHERITED.has(String(whole.properties.stage)) &&
    (here || MEANT.test(draft.sentence.text)) &&
    !PREPARED.test(draft.sentence.text);
  return {
    ...draft,
    modality: meant ? whole.modality : draft.modality,
    properties: {
      ...draft.properties,
      ...(meant && whole.properties.stage !== undefined ? { stage: whole.properties.stage } : {}),
      ...(draft.context.from !== undefined && whole.properties.from !== undefined
        ? { from: whole.properties.from }
        : {}),
      ...(years === undefined ? {} : { covers_years: years }),
    },
    ...(when === undefined ? {} : { when }),
    ...(by === undefined ? {} : { by }),
    context: {
      ...draft.context,
      ...(own ? {} : { when: 'date-from-context' as const }),
      ...(draft.by === undefined && by !== undefined ? { by: 'speaker-from-context' as const } : {}),
    },
  };
}
