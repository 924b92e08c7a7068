import type { Reliability } from '../claim.ts';
import { type Code, words } from './code.ts';

const ADMIRALTY = 'Admiralty code (NATO AJP-2.1)';

function grade<Name extends string>(code: Name, en: string, uk: string): Code<Name> {
  return { code, label: words(en, uk), standard: { name: ADMIRALTY, code } };
}

/** How far a source can be relied on. */
export const reliabilities: readonly Code<Reliability>[] = [
  grade('A', 'completely reliable', 'цілком надійне'),
  grade('B', 'usually reliable', 'зазвичай надійне'),
  grade('C', 'fairly reliable', 'доволі надійне'),
  grade('D', 'not usually reliable', 'зазвичай ненадійне'),
  grade('E', 'unreliable', 'ненадійне'),
  grade('F', 'reliability cannot be judged', 'надійність неможливо оцінити'),
];

/** How far one piece of information can be believed. */
export const credibilities: readonly Code<'1' | '2' | '3' | '4' | '5' | '6'>[] = [
  grade('1', 'confirmed by other sources', 'підтверджено іншими джерелами'),
  grade('2', 'probably true', 'імовірно правда'),
  grade('3', 'possibly true', 'можливо правда'),
  grade('4', 'doubtful', 'сумнівно'),
  grade('5', 'improbable', 'малоймовірно'),
  grade('6', 'truth cannot be judged', 'правдивість неможливо оцінити'),
];
