import { type Stage, words } from './code.ts';

const TRANSACTION = 'IATI 2.03 TransactionType';
const STATUS = 'IATI 2.03 ActivityStatus';

/** From talks to a treaty in force. IATI has no codes for instruments; the activity status is the nearest that fits. */
export const agreementStages: readonly Stage[] = [
  {
    code: 'talks',
    order: 1,
    label: words('talks', 'перемовини'),
    meaning: words('The parties negotiate.', 'Сторони ведуть перемовини.'),
    standard: { name: STATUS, code: '1', nearest: true },
  },
  {
    code: 'agreed',
    order: 2,
    label: words('agreed', 'узгоджено'),
    meaning: words('Agreed in principle or in words, not signed.', 'Узгоджено в принципі чи на словах, не підписано.'),
    standard: { name: STATUS, code: '1', nearest: true },
  },
  {
    code: 'signed',
    order: 3,
    label: words('signed', 'підписано'),
    meaning: words('Signed by the parties.', 'Підписано сторонами.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'in force',
    order: 4,
    label: words('in force', 'введено в дію'),
    meaning: words('Ratified or otherwise in effect.', 'Ратифіковано або набула чинності в інший спосіб.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'ended',
    order: 5,
    undone: true,
    label: words('ended', 'припинено'),
    meaning: words('Expired, replaced or given up.', 'Строк дії минув, замінено або від неї відмовилися.'),
    standard: { name: STATUS, code: '4', nearest: true },
  },
];

/** From a proposal to full-rate production. */
export const lineStages: readonly Stage[] = [
  {
    code: 'proposed',
    order: 1,
    label: words('proposed', 'запропоновано'),
    meaning: words('Somebody wants the line.', 'Лінію хочуть створити.'),
    standard: { name: STATUS, code: '1', nearest: true },
  },
  {
    code: 'agreed',
    order: 2,
    label: words('agreed', 'узгоджено'),
    meaning: words('Those who are to build and host it agree.', 'Виробник і країна розміщення дійшли згоди.'),
    standard: { name: STATUS, code: '1', nearest: true },
  },
  {
    code: 'funded',
    order: 3,
    label: words('funded', 'профінансовано'),
    meaning: words('Money for it is set aside.', 'Кошти на неї виділено.'),
    standard: { name: STATUS, code: '1', nearest: true },
  },
  {
    code: 'under construction',
    order: 4,
    label: words('under construction', 'будується'),
    meaning: words('The site is being built or fitted out.', 'Майданчик будують або облаштовують.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'commissioning',
    order: 5,
    label: words('commissioning', 'пусконалагодження'),
    meaning: words('Opened; machines are set up and tried.', 'Відкрито; обладнання налагоджують і випробовують.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'low-rate production',
    order: 6,
    label: words('low-rate production', 'малосерійне виробництво'),
    meaning: words('First products come off the line.', 'З лінії сходять перші вироби.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'full-rate production',
    order: 7,
    label: words('full-rate production', 'серійне виробництво'),
    meaning: words('The line makes what it was planned for.', 'Лінія виробляє стільки, на скільки розрахована.'),
    standard: { name: STATUS, code: '2', nearest: true },
  },
  {
    code: 'halted',
    order: 8,
    undone: true,
    label: words('halted', 'зупинено'),
    meaning: words('Work stopped and may go on later.', 'Роботи зупинено, їх можуть поновити.'),
    standard: { name: STATUS, code: '6' },
  },
  {
    code: 'cancelled',
    order: 9,
    undone: true,
    label: words('cancelled', 'скасовано'),
    meaning: words('Given up.', 'Від лінії відмовилися.'),
    standard: { name: STATUS, code: '5' },
  },
];

/** The ladder of money. */
export const flowStages: readonly Stage[] = [
  {
    code: 'pledge',
    order: 1,
    label: words('pledge', 'обіцянка'),
    meaning: words(
      'Announced, binding nobody. Listed, never added to the rest.',
      'Оголошено без зобов’язань. Показано в переліку, до решти не додано.',
    ),
    standard: { name: TRANSACTION, code: '12' },
  },
  {
    code: 'commitment',
    order: 2,
    label: words('commitment', 'зобов’язання'),
    meaning: words('A firm obligation to pay a stated sum.', 'Тверде зобов’язання сплатити названу суму.'),
    standard: { name: TRANSACTION, code: '2' },
  },
  {
    code: 'allocation',
    order: 3,
    label: words('allocation', 'виділення'),
    meaning: words('Set aside for a named purpose or recipient.', 'Виділено на названу мету чи названому отримувачу.'),
    standard: { name: TRANSACTION, code: '2', nearest: true },
  },
  {
    code: 'disbursement',
    order: 4,
    label: words('disbursement', 'виплата'),
    meaning: words('Paid, or handed over in kind.', 'Сплачено або передано в натуральній формі.'),
    standard: { name: TRANSACTION, code: '3' },
  },
];
