import type { Words } from '../en/index.ts';

export const agreements: Words['agreements'] = {
  intro: 'Від перемовин до чинних угод, найновіші спершу. Перемовини й заяви не є підписами, тому їх показано окремо.',
  choices: 'Які угоди',
  scope: 'Угоди',
  inProgramme: (count) => `програми (${count})`,
  everything: (count) => `усі відомі (${count})`,
  agreement: 'Угода',
  covers: 'Охоплює',
  stage: 'Стадія',
  since: 'Від',
  none: 'Жодної угоди не відомо.',
  noneHere: 'На цій стадії немає.',
  planned: 'Лише заплановані',
  plannedIntro: 'Джерела кажуть про них як про майбутні.',
  without: 'Стадію не названо',
  conflictInside: 'подробиці різняться',
};

export const agreement: Words['agreement'] = {
  stage: 'Стадія',
  parties: 'Сторони',
  contested: 'Названі надто малою кількістю джерел, щоб їх рахувати:',
  instrument: 'Документ',
  signatories: 'Підписали',
  place: 'Місце',
  covers: 'Охоплює',
  expected: 'Наступну стадію очікують',
  programme: 'Програма',
  partOf: 'Частина',
  lines: 'Лінії, що на ній ґрунтуються',
  flows: 'Гроші, що на ній ґрунтуються',
  parts: 'Угоди в її межах',
};
