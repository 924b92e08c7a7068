import type { Marking } from '../claim.ts';
import { type Code, words } from './code.ts';

const TLP = 'Traffic Light Protocol 2.0 (FIRST)';

/** Who may see what, the widest circle first; `TLP:CLEAR` where nothing is marked. */
export const markingCodes: readonly Code<Marking>[] = [
  {
    code: 'TLP:CLEAR',
    label: words('TLP:CLEAR', 'TLP:CLEAR'),
    meaning: words('For everybody.', 'Для всіх.'),
    standard: { name: TLP, code: 'TLP:CLEAR' },
  },
  {
    code: 'TLP:GREEN',
    label: words('TLP:GREEN', 'TLP:GREEN'),
    meaning: words('For the community, not for publication.', 'Для спільноти, не для оприлюднення.'),
    standard: { name: TLP, code: 'TLP:GREEN' },
  },
  {
    code: 'TLP:AMBER',
    label: words('TLP:AMBER', 'TLP:AMBER'),
    meaning: words(
      'For the recipient’s organisation and its clients, as far as they need it.',
      'Для організації отримувача та її клієнтів, наскільки їм це потрібно.',
    ),
    standard: { name: TLP, code: 'TLP:AMBER' },
  },
  {
    code: 'TLP:AMBER+STRICT',
    label: words('TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'),
    meaning: words('For the recipient’s organisation only.', 'Лише для організації отримувача.'),
    standard: { name: TLP, code: 'TLP:AMBER+STRICT' },
  },
  {
    code: 'TLP:RED',
    label: words('TLP:RED', 'TLP:RED'),
    meaning: words('For the named recipients only.', 'Лише для названих отримувачів.'),
    standard: { name: TLP, code: 'TLP:RED' },
  },
];
