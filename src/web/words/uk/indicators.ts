import type { Words } from '../en/index.ts';

export const indicators: Words['indicators'] = {
  intro: 'Оборонна промисловість України в цифрах. Кожне означення має окремий графік.',
  others: 'Інші цифри',
  othersIntro: 'Їх наводять джерела, але програма не дає їм означення.',
  date: 'На який час',
  value: 'Значення',
  source: 'Джерело',
};
