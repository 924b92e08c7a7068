import type { WordList } from '../matcher.ts';

/** Verbs and phrases of saying. `after`: the speaker follows ("according to the ministry"); `verb`: the speaker stands beside. */
export const speech: WordList = {
  verb: ['said', 'says', 'say', 'told', 'tells', 'announced', 'announces', 'reported', 'reports', 'added', 'adds', 'recalled', 'stated', 'confirmed', 'revealed', 'noted', 'wrote', 'writes', 'declared', 'estimated', 'put', 'called', 'described', 'denied', 'stressed', 'explained', 'indicated', 'disclosed', 'promised', 'pledged', 'hopes', 'hoped', 'claimed', 'claims', 'insisted', 'argued', 'warned', 'acknowledged', 'admitted', 'expects', 'counted', 'valued', 'values', 'spoke', 'committed', 'appealed', 'asked', 'wants', 'gave', 'let it be known', 'ruled out', 'suggested', 'specified', 'made public', 'made it known', 'has said', 'remarked', 'predicted', 'named', 'meant', 'count', 'described'],
  after: ['according to', 'in the words of', 'as reported by', 'by the account of', 'citing'],
};
/** Offices, with the part of government they belong to. */
export const offices: WordList = {
  'defence minister': ['(defence|defense) minister*', 'minister* of (defence|defense|national defence)', '(defence|defense) secretary', 'national defence minister', 'armed forces minister', 'minister* for the armed forces', 'defence chief', 'minister of armed forces', 'secretary of defence'],
  'foreign minister': ['foreign minister*', 'minister* of foreign affairs', 'foreign secretary', 'chief diplomat', 'top diplomat', 'head of diplomacy'],
  'prime minister': ['prime minister', 'premier', 'chancellor', 'head of government', 'the prime minister', 'Taoiseach'],
  president: ['president', 'head of state', 'the president'],
  'industry minister': ['industry minister', 'minister* for strategic industries', 'minister of strategic industries', 'minister of (industry|economy)', 'economy minister', 'business minister', 'strategic industries minister', 'minister for business', 'digital minister'],
  minister: ['minister', 'the minister', 'secretary', 'state secretary', 'State Secretary', 'deputy minister', 'deputy defence minister', 'minister of state'],
  adviser: ['adviser', 'advisor', 'presidential adviser', 'aide'],
  spokesman: ['spokesman', 'spokeswoman', 'spokesperson', 'official', 'officials'],
  head: ['chief executive', 'CEO', 'head of the company', 'managing director', 'chief', 'boss', 'founder', 'co-founder', 'director', 'head', 'chairman', 'ambassador', 'speaker'],
};
/** Government bodies that speak. */
export const bodies: WordList = {
  'defence ministry': ['(defence|defense) ministry', 'ministry of (defence|defense|national defence)', 'defence department', 'department of (defence|defense)', 'Ministry of (Defence|Defense|National Defence)', 'ministry in (Oslo|Riga|Zagreb|Copenhagen|Stockholm|Vilnius|Tallinn|Warsaw|Berlin|Paris|Rome|Athens|Helsinki|Prague|Bucharest|Madrid|Lisbon|Ottawa|Tokyo)', 'the ministry'],
  'foreign ministry': ['foreign ministry', 'ministry (of|for) foreign affairs', 'foreign office', 'Foreign Office', 'Ministry (of|for) Foreign Affairs'],
  government: ['government', 'cabinet', 'the cabinet', 'administration', 'parliament'],
  'president office': ["president's office", 'office of the president', 'presidential office', 'the presidency', 'Office of the President'],
};
/** Words that point back at someone or something named before. */
export const pronouns: WordList = {
  man: ['he', 'him', 'his', 'himself'],
  woman: ['she', 'her', 'hers', 'herself'],
  it: ['it', 'its'],
  they: ['they', 'their', 'them', 'both sides', 'the two sides', 'the two countries', 'the two states', 'both countries', 'the two governments', 'the two ministers', 'the sides', 'the parties', 'the two defence ministers', 'each other', 'the two', 'both governments'],
  country: ['the kingdom', 'the country', 'the island', 'the Nordic country', 'the Nordic nation', 'the Baltic state', 'the Baltic country', 'the republic', 'the state', 'the nation', 'that country', 'the grand duchy', 'the Balkan country', 'the Scandinavians', 'the Nordic state', 'the neighbour', 'the Baltic nation', 'the emirate', 'the Gulf state'],
  company: ['the company', 'the firm', 'the group', 'the holding', 'the manufacturer', 'the maker', 'the start-up', 'the startup', 'the new company', 'the enterprise', 'the concern', 'the venture', 'the contractor', 'the producer', 'the subsidiary', 'the joint venture', 'the partners', 'the companies', 'the two companies', 'that partner', 'the partner', 'the carmaker', 'the plant', 'the factory', 'the two firms', 'the shipbuilder'],
};
/** Words that refuse a claim. */
export const negations: WordList = {
  yes: ['not', 'no', 'never', 'none', 'neither', 'nor', 'without', 'cannot', 'nothing', "didn't", "doesn't", "won't", "hasn't", "isn't", 'unknown', 'undisclosed', 'yet to', 'stopped short of', 'rather than', 'instead of', 'nobody', 'put off', 'postpon*', 'shelved', 'called off', 'fell through', 'refused'],
};
/** Hedges and tenses that make a claim less than a fact. */
export const modalities: WordList = {
  possibility: ['might', 'may', 'could', 'possibly', 'perhaps', 'maybe', 'is possible', 'potentially', 'would like to', 'conceivably', 'can perhaps', 'if an agreement'],
  estimate: ['estimate', 'estimates', 'estimated', 'is thought', 'reckons', 'reckoned', 'forecast', 'forecasts', 'by estimates', 'projected', 'projects that', 'is believed to'],
  plan: ['will', 'would', 'shall', 'is to', 'are to', 'was to', 'were to', 'is due', 'are due', 'due to', 'is set to', 'are set to', 'plans', 'planned', 'plan', 'plans to', 'planning', 'intend', 'intends', 'intended', 'intending', 'intention', 'expects', 'expected', 'is expected', 'expect', 'is supposed to', 'supposed to', 'meant to', 'aims', 'aim', 'aimed', 'hopes', 'hoped', 'hope', 'preparing', 'prepared for', 'being prepared', 'scheduled', 'should', 'wants', 'to be', 'going to', 'the idea is', 'if all goes to plan', 'be ready to', 'about to', 'awaits', 'still ahead', 'proposed', 'next year', 'prospect', 'would have to', 'spoke … of', 'values at', 'valued at', 'in the pipeline', 'ready to', 'prepared to', 'promises to', 'promised to', 'vowed to', 'wants to', 'on track to', 'foresees', 'envisages', 'earmarked to'],
};
/** Firm words that keep a sum a fact though the money is still to come. */
export const firm: WordList = { yes: ['will contribute', 'will provide', 'will give', 'will donate', 'will allocate', 'will invest', 'will spend', 'would be made available', 'pledged', 'promised', 'pledges', 'promises', 'announced', 'committed', 'has agreed', 'will pay', 'will add', 'will send', 'would provide', 'would contribute', 'is setting', 'will be invested', 'would give', 'would allocate', 'will transfer', 'is allocating', 'will finance', 'would invest', 'will be allocated', 'would be allocated'] };
/** Words that deny. */
export const denials: WordList = { yes: ['denied', 'denies', 'deny', 'ruled out', 'rules out', 'rejected', 'rejects', 'dismissed', 'dismisses', 'refused to', 'refuses to', 'refuted', 'disputed'] };
