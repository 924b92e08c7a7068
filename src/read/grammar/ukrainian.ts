import type { Token } from '../text/tokens.ts';
import type { Tense } from './tenses.ts';

const WORDS_BACK = 5;
function before(tokens: readonly Token[], from: number, start: number): string {
  const words: string[] = [];
  for (let at = from - 1; at >= start && words.length < WORDS_BACK; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text !== '-') {
      // "Зважує, чи відкривати": what is weighed stands before the comma.
      if (token.text !== ',' || !/^(?:чи|щоб)$/u.test(words[0] ?? '')) break;
      continue;
    }
    words.unshift(token.lower);
  }
  return ` ${words.join(' ')} `;
}

const POSSIBLE = / (?:може|можуть|міг|могла|могло|могли|зможе|зможуть|можливо|ймовірно|можливість) /u;
const PLANNED =
  / (?:план\p{L}*|хоче|хочуть|хотів|хотіли|хотіла|збира(?:ється|ються|вся|лися|лася)|намір\p{L}*|сподіва\p{L}*|розрахову\p{L}*|прагн\p{L}*|готов\p{L}*|розгляда\p{L}*|бажа\p{L}*|запропон\p{L}*|пропону\p{L}*|обговор\p{L}*|ідея|ідею|мрі\p{L}*|розмірков\p{L}*|обмірков\p{L}*|зважу\p{L}*|міркує|думає|думають|вивча\p{L}*|зацікавлен\p{L}*) /u;
const AHEAD =
  / (?:має|мають|мав|мали|повин\p{L}*|слід|буде|будуть|домов\p{L}*|погод\p{L}*|зобов'яза\p{L}*|вирішил\p{L}*|обіця\p{L}*|пообіця\p{L}*|дозв\p{L}*|готу\p{L}*) /u;
const BEGUN = / (?:поча|розпоча|стартува|взя)(?:в|ла|ло|ли|то)(?:ся)? /u;

/** Perfective verbs: their present form speaks of the future. */
const PERFECTIVE =
  /^(?:витрат(?:ить|ять)|перекаж|виплат(?:ить|ять)|сплат(?:ить|ять)|заплат(?:ить|ять)|закладе|закладут|візьм|зможе|введ|виведе|змонту|налаштує|наростит|збільшит|освоїт|вкладе|вкладут|зроб[ил]|збер[еу]|склад[еу]|став(?:итиме|итимуть)|підпиш|укладут|домовл|перенес|поставл?[ия]|пост[аі]вл|дад|надад|надаст|перед(?:а|ад)|запуст|збуду|побуду|відкри[єю]|відкриют|налагод|розпочн|почн|створ[ия]|розміст|запрацю|з'яв|перенес|зійд|виготовит|виготовля?т?ь?$|звед|споруд|постан|випуст|прийд|прийм[еу]|виробит|розгорн|фінансува|профінансу|оплат|відвіда[єю]|зустрін|полет(?:ить|ять)|поїд[еу]|виру?ш(?:ить|ать)|прилет(?:ить|ять)|приїд[еу]|прибуд[еу]|завіта[єю]|побач(?:ить|ать)|проголосу[єю]|ухвал(?:ить|ять)|розглян[еу]|виступ(?:ить|лять))/u;

/** "Складений на сході Англії": a participle only describes. */
const PARTICIPLE = /(?:[аеєяо]н|[аеиія]т)(?:ий|а|е|і|их|ими|ого|ої|ою|ому|ій|у)$/u;

/** The tense of a Ukrainian verb that starts at a token, by its ending and the words before it. */
export function ukrainianTense(tokens: readonly Token[], from: number, start: number): Tense {
  const form = tokens[from]?.lower ?? '';
  const lead = before(tokens, from, start);
  if (/(?:ння|ння|нню|нням|тва|тво|тві|твом|пуск|пуску|пуском)$/u.test(form)) return nounTense(lead);
  if (/ти(?:ся|сь)?$/u.test(form)) {
    if (BEGUN.test(lead)) return 'begun';
    if (POSSIBLE.test(lead)) return 'possible';
    if (PLANNED.test(lead)) return 'plan';
    if (AHEAD.test(lead)) return 'future';
    return lead.trim() === '' ? inverted(tokens, from) : 'infinitive';
  }
  if (/тим(?:е|уть)(?:ться|ся)?$/u.test(form)) return 'future';
  if (/[нт]о$/u.test(form)) return / (?:буде|має) /u.test(lead) ? 'future' : 'passive';
  if (/(?:в|ла|ло|ли|шов|іс)(?:ся|сь)?$/u.test(form)) return 'past';
  if (PARTICIPLE.test(form)) return 'gerund';
  if (PERFECTIVE.test(form)) return 'future';
  if (/(?:є|ють|ить|ять|е|уть)(?:ться|ся)?$/u.test(form)) return /ся$/u.test(form) ? 'progressive' : 'present';
  return 'gerund';
}

const AFTER = 4;
/** "Складати дрони збираються": the verb of planning may stand behind. */
function inverted(tokens: readonly Token[], from: number): Tense {
  const words: string[] = [];
  for (const token of tokens.slice(from + 1, from + 1 + AFTER)) {
    if (token.kind === 'sign') break;
    words.push(token.lower);
  }
  const behind = ` ${words.join(' ')} `;
  if (POSSIBLE.test(behind)) return 'possible';
  if (PLANNED.test(behind)) return 'plan';
  return AHEAD.test(behind) ? 'future' : 'infinitive';
}

function nounTense(lead: string): Tense {
  if (BEGUN.test(lead)) return 'begun';
  if (POSSIBLE.test(lead)) return 'possible';
  return PLANNED.test(lead) ? 'plan' : 'gerund';
}
