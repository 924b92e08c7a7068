import type { FigureState, HealthCode, Standing } from '../account/index.ts';
import { type Language, pick, type Translated } from '../values/index.ts';
import { type CodeListName, codeLists, type Modality } from '../vocabulary/index.ts';

const STATES: Readonly<Record<FigureState, Translated>> = {
  known: { en: 'known', uk: 'відомо' },
  zero: { en: 'none', uk: 'немає' },
  unknown: { en: 'unknown', uk: 'невідомо' },
  withheld: { en: 'withheld', uk: 'не розголошено' },
  'not applicable': { en: 'not applicable', uk: 'не застосовно' },
};

const STANDINGS: Readonly<Record<Standing, Translated>> = {
  chosen: { en: 'chosen', uk: 'обрано' },
  agrees: { en: 'agrees', uk: 'узгоджується' },
  differs: { en: 'differs', uk: 'різниться' },
  denies: { en: 'denies', uk: 'спростовує' },
  replaced: { en: 'replaced by a newer one', uk: 'заступлено новішим' },
  weaker: { en: 'weaker', uk: 'слабше' },
};

const HEALTH: Readonly<Record<HealthCode, Translated>> = {
  producing: { en: 'producing', uk: 'у\u00a0виробництві' },
  'on plan': { en: 'on plan', uk: 'за планом' },
  due: { en: 'due', uk: 'строк настав' },
  overdue: { en: 'overdue', uk: 'прострочено' },
  silent: { en: 'silent', uk: 'без новин' },
  'no plan': { en: 'no plan', uk: 'без плану' },
  undone: { en: 'halted or cancelled', uk: 'зупинено чи скасовано' },
};

/** The word for what can be said of a value (R21). */
export function stateWord(state: FigureState, language: Language): string {
  return pick(STATES[state], language);
}

/** The word for how a claim relates to the figure it is cited for. */
export function standingWord(standing: Standing, language: Language): string {
  return pick(STANDINGS[standing], language);
}

/** The word for the health of a line (R19). */
export function healthWord(health: HealthCode, language: Language): string {
  return pick(HEALTH[health], language);
}

/** The word for how a claim is meant. */
export function modalityWord(modality: Modality, language: Language): string {
  return codeText('modality', modality, language);
}

/** The label of a code in one of the vocabulary's lists, or of a line's health; the code itself where no list has it. */
export function codeText(list: string, code: string, language: Language): string {
  if (list === 'line health' && Object.hasOwn(HEALTH, code)) return healthWord(code as HealthCode, language);
  const found = Object.hasOwn(codeLists, list)
    ? codeLists[list as CodeListName].find((item) => item.code === code)
    : undefined;
  return found === undefined ? code : pick(found.label, language);
}
