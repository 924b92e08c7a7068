import { type Code, words } from './code.ts';

/** Forms of agreement. */
export const agreementInstruments: readonly Code[] = [
  { code: 'talks', label: words('talks', 'перемовини') },
  {
    code: 'letter of intent',
    label: words('letter of intent', 'лист про наміри'),
    meaning: words('States what the parties mean to do; binds nobody.', 'Викладає наміри сторін; не зобов’язує.'),
  },
  {
    code: 'memorandum of understanding',
    label: words('memorandum of understanding', 'меморандум про взаєморозуміння'),
    meaning: words(
      'Sets out a common line of action; seldom binding.',
      'Визначає спільні дії; здебільшого не зобов’язує.',
    ),
  },
  {
    code: 'intergovernmental agreement',
    label: words('intergovernmental agreement', 'міжурядова угода'),
    meaning: words('Binding between states or governments.', 'Зобов’язує держави або уряди.'),
  },
  {
    code: 'contract',
    label: words('contract', 'контракт'),
    meaning: words('Binding under commercial law.', 'Зобов’язує за господарським правом.'),
  },
  {
    code: 'joint venture',
    label: words('joint venture', 'спільне підприємство'),
    meaning: words('A company that the parties own together.', 'Компанія у спільній власності сторін.'),
  },
  {
    code: 'licence',
    label: words('licence', 'ліцензія'),
    meaning: words('The right to make another’s product.', 'Право виробляти чужий виріб.'),
  },
  {
    code: 'statement',
    label: words('statement', 'заява'),
    meaning: words('A joint declaration.', 'Спільна декларація.'),
  },
];

const FINANCE = 'IATI 2.03 FinanceType';

/** Forms in which money moves. */
export const flowInstruments: readonly Code[] = [
  {
    code: 'grant',
    label: words('grant', 'грант'),
    meaning: words('Not paid back.', 'Не підлягає поверненню.'),
    standard: { name: FINANCE, code: '110' },
  },
  {
    code: 'loan',
    label: words('loan', 'позика'),
    meaning: words('To be paid back.', 'Підлягає поверненню.'),
    standard: { name: FINANCE, code: '421' },
  },
  {
    code: 'guarantee',
    label: words('guarantee', 'гарантія'),
    meaning: words('Paid only if the debtor fails.', 'Виплачують, лише якщо боржник не платить.'),
    standard: { name: FINANCE, code: '1100' },
  },
  {
    code: 'windfall profits',
    label: words('windfall profits', 'надприбутки'),
    meaning: words('Proceeds of immobilised Russian assets.', 'Доходи від знерухомлених російських активів.'),
    standard: { name: FINANCE, code: '110', nearest: true },
  },
  {
    code: 'investment',
    label: words('investment', 'інвестиція'),
    meaning: words('For a share in a company or plant.', 'За частку в компанії чи заводі.'),
    standard: { name: FINANCE, code: '510', nearest: true },
  },
];
