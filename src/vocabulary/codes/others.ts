import type { SourceKind } from '../claim.ts';
import { type Code, words } from './code.ts';

/** Sorts of party. */
export const partyTypes: readonly Code[] = [
  { code: 'government', label: words('government', 'державний орган'), standard: organisation('10') },
  { code: 'company', label: words('company', 'компанія'), standard: organisation('70') },
  {
    code: 'fund',
    label: words('fund', 'фонд'),
    meaning: words('Pools money of governments or others.', 'Об’єднує кошти урядів або інших учасників.'),
    standard: { ...organisation('90'), nearest: true },
  },
  {
    code: 'international organisation',
    label: words('international organisation', 'міжнародна організація'),
    standard: organisation('40'),
  },
];

function organisation(code: string) {
  return { name: 'IATI 2.03 OrganisationType', code };
}

/** How far a target has come. */
export const targetStatuses: readonly Code[] = [
  { code: 'asked', label: words('asked', 'запит'), meaning: words('Somebody asks for it.', 'Хтось про це просить.') },
  {
    code: 'agreed',
    label: words('agreed', 'погоджено'),
    meaning: words('Those who are to reach it agreed.', 'Ті, хто має її досягти, погодилися.'),
  },
  { code: 'met', label: words('met', 'досягнуто'), meaning: words('Reached.', 'Ціль досягнуто.') },
];

/** Sorts of source document. */
export const sourceKinds: readonly Code<SourceKind>[] = [
  {
    code: 'news',
    label: words('news', 'новина'),
    meaning: words('Press, agency, broadcaster.', 'Преса, агенція, мовник.'),
  },
  {
    code: 'official',
    label: words('official', 'офіційний документ'),
    meaning: words('A body speaks of its own doings.', 'Орган повідомляє про власні дії.'),
  },
  {
    code: 'dataset',
    label: words('dataset', 'набір даних'),
    meaning: words('Figures in a table.', 'Цифри в таблиці.'),
  },
  {
    code: 'report',
    label: words('report', 'звіт'),
    meaning: words('A study, audit or briefing.', 'Дослідження, аудит чи довідка.'),
  },
  {
    code: 'social',
    label: words('social', 'допис'),
    meaning: words('A post on a network or a channel.', 'Допис у мережі чи на каналі.'),
  },
];
