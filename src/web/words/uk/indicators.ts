import type { Words } from '../en/index.ts';

export const indicators: Words['indicators'] = {
  intro:
    'Що виміряно в оборонній промисловості України. На кожне означення свій графік: два означення ніколи не стоять на одній лінії.',
  others: 'Інші цифри',
  othersIntro: 'Їх називають джерела, але програма не дає їм означення.',
  date: 'На який час',
  value: 'Значення',
  source: 'Джерело',
};
