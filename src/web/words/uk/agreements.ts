import type { Words } from '../en/index.ts';

export const agreements: Words['agreements'] = {
  intro: 'Від перших перемовин до чинних угод, найновіші спершу.',
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
  plannedIntro: 'Джерела говорять про них як про майбутні.',
  without: 'Стадію не названо',
  conflictInside: 'подробиці різняться',
};

export const agreement: Words['agreement'] = {
  stage: 'Стадія',
  parties: 'Сторони',
  contested: 'Замало джерел, щоб зарахувати:',
  instrument: 'Документ',
  signatories: 'Підписали',
  place: 'Місце',
  covers: 'Охоплює',
  expected: 'Наступну стадію очікують',
  programme: 'Програма',
  partOf: 'Частина',
  lines: 'Лінії за цією угодою',
  noLines: 'Жодне джерело не пов’язує з цією угодою виробничої лінії.',
  flows: 'Гроші за цією угодою',
  noFlows: 'Жодне джерело не пов’язує з цією угодою певної суми.',
  moneyOf: 'Гроші її сторін:',
  parts: 'Угоди в її межах',
};
