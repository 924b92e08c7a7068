import { type Code, code } from '../code.ts';
import { families } from './families.ts';
import { agreementStages, flowStages, lineStages } from './stages.ts';

const admiralty = (value: string): NonNullable<Code['standard']> => ({ name: 'NATO AJP-2.1 (Admiralty code)', code: value });
const tlp = (value: string): NonNullable<Code['standard']> => ({ name: 'FIRST TLP 2.0', code: value });

export const modalities = ['fact', 'estimate', 'plan', 'possibility', 'denial'] as const;
export type Modality = (typeof modalities)[number];

export const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export type Marking = (typeof markings)[number];

/** Every code list by its name; properties name the list they take their codes from. */
export const codeLists = {
  'agreement stage': agreementStages,
  'line stage': lineStages,
  'flow stage': flowStages,
  family: families,
  modality: [
    code('fact', 'fact', 'факт'),
    code('estimate', 'estimate', 'оцінка'),
    code('plan', 'plan', 'план'),
    code('possibility', 'possibility', 'можливість'),
    code('denial', 'denial', 'спростування'),
  ],
  'agreement instrument': [
    code('talks', 'talks', 'перемовини'),
    code('letter of intent', 'letter of intent', 'лист про наміри'),
    code('memorandum of understanding', 'memorandum of understanding', 'меморандум про взаєморозуміння'),
    code('intergovernmental agreement', 'intergovernmental agreement', 'міжурядова угода'),
    code('contract', 'contract', 'контракт'),
    code('joint venture', 'joint venture', 'спільне підприємство'),
    code('licence', 'licence', 'ліцензія'),
    code('statement', 'statement', 'заява'),
  ],
  'flow instrument': [
    code('grant', 'grant', 'грант', { name: 'IATI 2.03 FinanceType', code: '110', ours: true }),
    code('loan', 'loan', 'позика', { name: 'IATI 2.03 FinanceType', code: '421', ours: true }),
    code('guarantee', 'guarantee', 'гарантія', { name: 'IATI 2.03 FinanceType', code: '1100', ours: true }),
    code('windfall profits', 'windfall profits', 'надприбутки від активів'),
    code('investment', 'investment', 'інвестиція', { name: 'IATI 2.03 FinanceType', code: '510', ours: true }),
  ],
  'party type': [
    code('government', 'government body', 'орган влади', { name: 'IATI 2.03 OrganisationType', code: '10', ours: true }),
    code('company', 'company', 'компанія', { name: 'IATI 2.03 OrganisationType', code: '70', ours: true }),
    code('fund', 'fund', 'фонд', { name: 'IATI 2.03 OrganisationType', code: '60', ours: true }),
    code('international organisation', 'international organisation', 'міжнародна організація', {
      name: 'IATI 2.03 OrganisationType',
      code: '40',
      ours: true,
    }),
  ],
  'target status': [code('asked', 'asked', 'запитано'), code('agreed', 'agreed', 'погоджено'), code('met', 'met', 'досягнуто')],
  'source kind': [
    code('news', 'news', 'новини'),
    code('official', 'official', 'офіційне джерело'),
    code('dataset', 'dataset', 'набір даних'),
    code('report', 'report', 'звіт'),
    code('social', 'social media', 'соціальні мережі'),
  ],
  marking: [
    code('TLP:CLEAR', 'for everybody', 'для всіх', tlp('TLP:CLEAR')),
    code('TLP:GREEN', 'for the community', 'для спільноти', tlp('TLP:GREEN')),
    code('TLP:AMBER', 'for the organisation and its clients', 'для організації та її клієнтів', tlp('TLP:AMBER')),
    code('TLP:AMBER+STRICT', 'for the organisation alone', 'лише для організації', tlp('TLP:AMBER+STRICT')),
    code('TLP:RED', 'for the named readers alone', 'лише для названих осіб', tlp('TLP:RED')),
  ],
  reliability: [
    code('A', 'completely reliable', 'цілком надійне', admiralty('A')),
    code('B', 'usually reliable', 'зазвичай надійне', admiralty('B')),
    code('C', 'fairly reliable', 'доволі надійне', admiralty('C')),
    code('D', 'not usually reliable', 'зазвичай ненадійне', admiralty('D')),
    code('E', 'unreliable', 'ненадійне', admiralty('E')),
    code('F', 'cannot be judged', 'неможливо оцінити', admiralty('F')),
  ],
  credibility: [
    code('1', 'confirmed by others', 'підтверджено іншими', admiralty('1')),
    code('2', 'probably true', 'ймовірно правда', admiralty('2')),
    code('3', 'possibly true', 'можливо правда', admiralty('3')),
    code('4', 'doubtful', 'сумнівно', admiralty('4')),
    code('5', 'improbable', 'малоймовірно', admiralty('5')),
    code('6', 'cannot be judged', 'неможливо оцінити', admiralty('6')),
  ],
} as const satisfies Record<string, readonly Code[]>;

export type CodeListName = keyof typeof codeLists;

/** The code of a list by its name; undefined where the list has none such. */
export function findCode(list: CodeListName, name: string): Code | undefined {
  return (codeLists[list] as readonly Code[]).find((item) => item.code === name);
}
