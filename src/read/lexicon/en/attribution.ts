import type { WordList } from '../matcher.ts';
import { wishes } from './wishes.ts';

/** What a statement is somebody's, in "by his own account", "in the minister's view": the speaker stands before, as owner. */
export const accounts: WordList = {
  yes: [
    'account',
    'reckoning',
    'estimate',
    'estimates',
    'count',
    'view',
    'opinion',
    'telling',
    'words',
    'calculation',
    'calculations',
    'figures',
    'forecast',
    'data',
  ],
};

/** What somebody wants, expects or counts on: his word, where nobody says anything more plainly. */
export const stances: WordList = {
  yes: [
    ...wishes,
    '(would|should) like',
    '(is|are|was) (counting|hoping|banking|betting|pinning) (on|for|that|to)',
    '(counts|count|counted|banks|banked) on',
    'foresees',
    'foresaw',
    'assumes',
    'assumed',
    'hope',
    'expect',
    'wanted',
    'want',
    'given',
    'put … at',
    'puts … at',
    'calls',
    'requested',
    'requests',
    'demands',
    'seeks',
    'sought',
    'aims',
    'intends',
    'plans',
    'proposes',
    'proposed',
    'envisages',
    'set … (target|goal|aim|task)',
  ],
};

/** What a person in office decides, which is his word as well. */
export const acts: WordList = {
  yes: [
    'allocated',
    'earmarked',
    'allotted',
    'assigned',
    'reserved',
    'set aside',
    'put aside',
    'approved',
    'authorised',
    'granted',
    'released',
    'offered',
    'vowed',
    'undertook',
    'agreed to (pay|give|spend|send|provide|finance|fund|supply)',
    'decided to (pay|give|spend|send|provide|finance|fund|supply)',
    'instructed',
    'ordered',
    'used … to announce',
  ],
};

/** Those who speak without a name: what they say is nobody else's word. */
export const unnamed: WordList = {
  yes: [
    '(officials|sources|source|experts|analysts|observers|insiders|diplomats|managers|specialists)',
    '(people|persons) (familiar|close)',
    '(critics|economists|lawyers|residents|neighbours|locals|meteorologists|forecasters|traders|police|dealers)',
  ],
};

/** Words for a person spoken of: by where he is, whom he meets, or what he does. */
export const roles: WordList = {
  guest: ['(the|his|her|their) (guest|visitor)'],
  colleague: ['(his|her|the) (colleague|counterpart|opposite number)'],
  host: ['(his|her|the|their) host'],
  politician: ['the (politician|official|statesman)'],
};

/** Institutions that speak, by the slug of their party. */
export const institutions: WordList = {
  'european-commission': ['European Commission', 'the Commission', "Commission's"],
  'european-council': ['European Council'],
  'european-parliament': ['European Parliament'],
  nato: ['the alliance', 'NATO headquarters'],
  'ukrainian-general-staff': ['general staff', 'General Staff'],
  'kiel-institute': ['Kiel Institute'],
  'ukrainian-council-of-defence-industry': ['Council of Defence Industry', 'council of the arms industry'],
};
