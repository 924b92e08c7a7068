import type { Token } from '../text/tokens.ts';
import type { Tense } from './tenses.ts';

const ADVERB =
  /^(?:\p{L}+ly|also|soon|now|already|once|again|then|still|just|even|at|last|together|recently|first|one|day|someday|eventually|initially|jointly|be|been|being|in|future|there|too)$/u;
const WORDS_BACK = 6;

/** Words right before a verb, nearest last, without adverbs; a comma or stop ends them. */
function before(tokens: readonly Token[], from: number, start: number): string {
  const words: string[] = [];
  for (let at = from - 1; at >= start && words.length < WORDS_BACK; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text !== '-') break;
    if (!ADVERB.test(token.lower) || /^(?:be|been|being|at)$/u.test(token.lower)) words.unshift(token.lower);
  }
  return words.join(' ');
}

/** What the words before a verb make of it, the more particular first. */
const AUXILIARIES: readonly (readonly [RegExp, Tense | 'being'])[] = [
  [
    /(?:might|may|could|can|would be able to|able to|possible to|possibility of|chance (?:of|to))(?: (?:be|become|have))*$/u,
    'possible',
  ],
  [
    /(?:plan|plans|planned|planning|means|mean|want|wants|wanted|hope|hopes|hoped|hoping|intend|intends|intended|intending|aim|aims|aimed|wish|wishes|like|likes|keen|eager|seek|seeks|seeking|looking|propose|proposes|proposed|consider|considers|considering|weighing|thinking|think|explore|explores|exploring|discuss|discussed|discussing|interested|willing|ready|prepared|preparing|prepares|offered|invited|asked|idea|dream|dreams|talks|talk|talking|mulls|mulling|ambition)(?: (?:to|of|on|in|about|for))*(?: (?:be|being|get|start|begin|starting))*$/u,
    'plan',
  ],
  [/(?:begun|started|began|starts|begins|starting|start)(?: to| with)?$/u, 'begun'],
  [
    /(?:will|shall|would|is to|are to|was to|were to|due to|set to|scheduled to|expected to|expects? to|reckons? to|supposed to|meant to|going to|about to|bound to|should|must|ought to|gearing up to|poised to|on course to|agreed to|undertook to|undertaken to|committed to|decided to|decision to|resolved to|promised to|promises to|pledged to|contract(?:ed)? to|agreement to|deal to|order to|permission to|licence to|right to|licensed to|allowed to|permitted to|cleared to|authorised to|chosen to|gets ready to)(?: (?:be|have|begin|start|get))*(?: to)?$/u,
    'future',
  ],
  [/(?:has|have|had)(?: been)?$/u, 'perfect'],
  [/(?:is|are|was|were)(?: being)?$/u, 'being'],
  [/(?:^|\s)to$/u, 'infinitive'],
];

/** "Will have Thales make", "wants the firm to build": what somebody is to have done by somebody. */
const CAUSED =
  /(?:will|would|to|is to|are to) (?:have|let|get|see)(?: [\p{L}'’&.-]+){1,4}$|(?:wants|asked|asks|hired|commissioned|contracted|chosen|tasked)(?: [\p{L}'’&.-]+){1,4} to$/u;

/** "The first to be made there", "the last to be built": told of what has been done. */
const isLater = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'be' &&
  tokens[from - 2]?.lower === 'to' &&
  /^(?:first|last|only|latest)$/u.test(tokens[from - 3]?.lower ?? '');

const HELPS = /(?:help|helps|helping|helped)(?: to)?$/u;
const HELP = /^(?:help|helps|helping|helped)$/u;

/** "Talked about having the carmaker build drones". */
const HAVING = /(?:about|of|on|over) having(?: [\p{L}'’&.-]+){1,4}$/u;

const GOVERNS = /^(?:to|will|would|shall|should|may|might|could|can|must)$/u;
const GOVERNED_WITHIN = 12;
/** "Is to repair howitzers in Ukraine and make shells": the first of two verbs that share what stands before it. */
function governed(tokens: readonly Token[], from: number, start: number): number {
  for (let at = from - 2; at > start && from - at <= GOVERNED_WITHIN; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text !== '-') return from;
    if (token.kind === 'word' && !token.capital && GOVERNS.test(tokens[at - 1]?.lower ?? '')) return at;
  }
  return from;
}

/** The tense of an English verb that starts at a token, by its form and the words before it. */
export function englishTense(tokens: readonly Token[], from: number, start: number): Tense {
  const lead = before(tokens, from, start);
  const form = tokens[from]?.lower ?? '';
  if (isLater(tokens, from)) return 'passive';
  if (HAVING.test(lead)) return 'plan';
  const helps = HELPS.test(lead) ? [from - 1, from - 2].find((at) => HELP.test(tokens[at]?.lower ?? '')) : undefined;
  if (helps !== undefined && helps > start) return englishTense(tokens, helps, start);
  if (CAUSED.test(lead) && !/(?:ed|ing|s)$/u.test(form)) return 'future';
  const shared =
    /(?:^|\s)(?:and|or)$/u.test(lead) && !/(?:ed|ing|s)$/u.test(form) ? governed(tokens, from, start) : from;
  if (shared < from) return englishTense(tokens, shared, start);
  const found = AUXILIARIES.find(([pattern]) => pattern.test(lead))?.[1];
  if (found === 'being') return /ing$/u.test(form) || /being$/u.test(lead) ? 'progressive' : 'passive';
  if (found === 'perfect' && /ing$/u.test(form)) return 'progressive';
  if (found !== undefined) return found;
  if (/ing$/u.test(form)) return 'gerund';
  if (/s$/u.test(form)) return 'present';
  return /(?:ed|t|de|gan|ose|ent|ame|eft|oze|rew|aid|held|found|sold|drawn|risen|gone|begun|frozen)$/u.test(form)
    ? 'past'
    : 'present';
}
