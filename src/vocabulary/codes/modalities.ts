import type { Modality } from '../claim.ts';
import { type Code, words } from './code.ts';

/** How firmly a source says something; `fact` where a claim names none. */
export const modalityCodes: readonly Code<Modality>[] = [
  { code: 'fact', label: words('fact', 'факт'), meaning: words('Said to be so.', 'Твердять, що це так.') },
  {
    code: 'estimate',
    label: words('estimate', 'оцінка'),
    meaning: words('Reckoned, by the source or by those it cites.', 'Оцінка джерела або тих, кого воно цитує.'),
  },
  { code: 'plan', label: words('plan', 'план'), meaning: words('Meant to be so.', 'Планують, що так буде.') },
  {
    code: 'possibility',
    label: words('possibility', 'можливість'),
    meaning: words('Held possible.', 'Вважають можливим.'),
  },
  {
    code: 'denial',
    label: words('denial', 'заперечення'),
    meaning: words('Said not to be so.', 'Твердять, що це не так.'),
  },
];
