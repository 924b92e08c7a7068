import type { WordList } from '../matcher.ts';

/** Words of making: what shows that a sentence is about production. */
export const making: WordList = {
  verb: [
    'produc*',
    'manufactur*',
    'make',
    'makes',
    'made',
    'making',
    'build',
    'builds',
    'built',
    'building',
    'assembl*',
    'turn out',
    'turns out',
    'turned out',
    'turning out',
    'churn* out',
    'roll* off',
    'move in',
    'moving production',
    'shift*',
    'relocat*',
    'set up shop',
    'designed (for|to)',
    'capacity of',
    'co-produc*',
    'mass-produc*',
    'output',
    'localis*',
    'localiz*',
  ],
  site: [
    '(a|the|new|its|their|joint) line',
    'lines',
    '(a|the|new) production',
    'production (line|lines|site|sites|facility|facilities|plant|base)',
    'assembly (line|lines|plant)',
    'plant',
    'plants',
    'factory',
    'factories',
    'shipyard*',
    'works',
    'facility',
    'workshop*',
    'assembly hall',
  ],
};

/** To make, in the forms that follow "will", "to" and "has begun". */
const MAKE =
  '(make|produce|build|manufacture|assemble|construct|co-produce|mass-produce|develop and produce|turn out|churn out)';
const MADE = '(made|produced|built|manufactured|assembled|constructed|co-produced|mass-produced|turned out)';
const MAKING =
  '(making|producing|building|manufacturing|assembling|turning out|production|manufacture|assembly|output|work)';
const MAKES = '(makes|produces|builds|manufactures|assembles|turns out|churns out)';
const PLANT =
  '(plant|plants|factory|factories|line|lines|facility|site|works|workshop|production line|shipyard|project|production|output|construction)';

/** What a sentence says of the state of a line, the furthest first where two stand together. */
export const lineStages: WordList = {
  cancelled: [
    `(cancel*|scrap*|abandon*|drop|dropped|gave up) … ${PLANT}`,
    `${PLANT} … (cancelled|canceled|scrapped|abandoned|dropped)`,
  ],
  halted: [
    `(halt*|suspend*|froze|freezes|freezing|paus*) … ${PLANT}`,
    `${PLANT} … (halted|suspended|frozen|on hold|at a standstill|paused|on ice|stopped)`,
  ],
  'full-rate production': [
    'full-rate production',
    'at full (capacity|speed|rate)',
    '(serial|mass|series|volume|large-scale) production … (began|begun|started|under way|underway|running)',
    '(in|into|to) (serial|mass|series|full) production',
  ],
  'low-rate production': [
    `(has|have|had) (already|now|) (begun|started) (to|) ${MAKE}`,
    `(has|have|had|) (already|now|) (begun|started|began) ${MAKING}`,
    `(already|now|currently) ${MAKES}`,
    `(is|are) (already|now|currently) (being|) (${MAKING.slice(1, -1)}|${MADE.slice(1, -1)})`,
    'first (drones|missiles|shells|units|products|systems|batch|vehicles|drone|vehicle|examples) … (left|rolled off|came off|handed over|produced|been made|finished|completed|built)',
    `${PLANT} (has|have|had|) (already|now|) (begun|started|began|been running)`,
    `${PLANT} … (is|are) (already|now) (running|working|at work|operating|operational|in operation|up and running|under way|underway)`,
    `(opened|opens|inaugurated|inaugurates|launched|launches) … ${PLANT}`,
    `${PLANT} … (was|were|has been|have been) (opened|inaugurated|launched)`,
    'went into (operation|production|service)',
    'came on stream',
    'low-rate production',
    'started up',
  ],
  commissioning: [
    '(about|ready|due soon) to begin',
    'being (commissioned|brought into operation|started up|set in motion|put into operation|tuned|adjusted|fitted out|equipped)',
    '(test|trial) (run|runs|production|operation)',
    'lines (were|are) being (set up|adjusted|tuned)',
    '(preparing|getting ready|readied|prepared) (for launch|to open|to launch|to start)',
    'final preparations',
    'commissioning',
    '(about|ready|due soon) to (open|start|launch)',
    'on the (verge|eve) of (opening|starting)',
    'all but (finished|ready|complete)',
  ],
  'under construction': [
    '(building|construction|work|works) (has|had|have|) (begun|began|started|begins|starts|is under way|is underway|was begun)',
    '(broke|breaks|break|broken|breaking) ground',
    'ground-breaking',
    'groundbreaking',
    'under construction',
    `(has|have|had|) (begun|started|began) (building|constructing|erecting) … ${PLANT}`,
    `(is|are|was|were) (building|constructing|erecting) … ${PLANT}`,
    '(is|was|were|are) (going|being put|being built|being set) up',
    '(is|are|was|were) being (built|constructed|erected)',
    'going up',
    '(laid|laying) the (foundation|foundations|cornerstone|first stone)',
    '(foundation|first) stone',
    '(begun|began|started) to (shift|move|relocate|transfer) … (production|making|manufactur*|output)',
    '(already|now) (moving|shifting|relocating) … (production|making|output)',
    '(relocation|move|transfer) … (is|was) (already|) (under way|underway)',
    '(is|are) (building|constructing|erecting)',
    '(started|begun|began) (building|constructing|construction)',
    'construction of … (began|started|begun)',
    'takes shape',
  ],
  funded: [
    `(invest|invests|invested|investing|finances|financed|funds|funded|earmarked|allocated|bankroll*|pays for|paid for|pay for) … (${PLANT.slice(1, -1)}|${MADE.slice(1, -1)})`,
    `that are to be ${MADE}`,
    `(will|would|be) (be|) (invested|financed|funded) … ${PLANT}`,
  ],
  agreed: [
    'first … (leave|roll off|come off) (a|an|the|its)',
    `(are|is) to be ${MADE}`,
    `to be ${MADE}`,
    `(lines|line|plant|plants|factory|factories) (are|is) to be (set up|built|opened)`,
    `(would|will|shall|is to|are to) (soon|jointly|also|) ${MAKE}`,
    `(would|will|shall|is to|are to) (soon|also|) (begin|start|open|launch) (${MAKING.slice(1, -1)}|a|an|the|its|their|in)`,
    'is to go into production',
    '(output|production|assembly) … (will|is to|is due to|is set to|would|is expected to) (begin|start|commence)',
    `intend* to (start|begin|open|${MAKE.slice(1, -1)})`,
    `(will|is to|are to|would) be (${MADE.slice(1, -1)}|set up|started|launched|opened)`,
    `agreed … (${MAKE.slice(1, -1)}|production|manufacture)`,
  ],
  proposed: [
    `(might|may|could|can) (be|) (jointly|) (${MAKE.slice(1, -1)}|${MADE.slice(1, -1)})`,
    `(meant|supposed|intended|expected) to (become|be|${MAKE.slice(1, -1)})`,
    'the idea is',
    'idea of',
    'propos*',
    'possibility of',
    `would be ${MADE}`,
    `(plan|plans|planning|planned|want|wants|wanted|hope|hopes|hoped|wish|wishes|aim|aims|like) to (set up|open|launch|start|${MAKE.slice(1, -1)})`,
    'discuss*',
    'consider*',
    'possible',
    'potential',
    'interested in',
    'talks',
    'planned',
    '(plan|plans) for',
    'prospect of',
    'weigh* … (plant|factory|production|line)',
    'explor*',
    'negotiat*',
  ],
};

/** What shows that a sentence speaks of the start of production. */
export const starts: WordList = {
  yes: [
    '(output|production|it|work|operations|assembly|they) … (begin|start|commence)',
    'first … (leave (a|the|its)|roll off|come off)',
    'first (fuel|drones|missiles|shells|units|products|product|output|examples|batch|vehicles|drone|systems|interceptors) … (leave|roll off|come off|be finished|be ready|be delivered|expected|appear|due|ready|delivered)',
    `(start|begin|launch|starting|beginning) (of|) (operations|${MAKING.slice(1, -1)})`,
    'come on stream',
    'come into operation',
    'go on stream',
    'open its doors',
    'production … (planned|scheduled|due|expected) (for|in|to start)',
    'start up',
    'starts up',
    '(be|is) at work',
    '(expect*|hope*|intend*|plan*|due|meant|set|supposed|aim*) to (begin|start|open|launch|be running|be ready)',
    '(start|begin|launch) … (in|by) (early|late|mid|the)',
    'go* into (operation|production)',
    'opening (date|)',
    'operational (by|in|from)',
    'be (ready|operational|up and running|running)',
    'have … running',
    `(are|is) to be ${MADE}`,
    'intend to start producing',
  ],
};

/** Words that point at the speaker's or the named country's own ground. */
export const ownGround: WordList = {
  own: [
    '(its|their) own (territory|soil|country|land)',
    'on its (territory|soil)',
    'at home',
    'in the country',
    'in its own country',
    'domestically',
    'in that country',
    'in this country',
    'across the border',
    'there',
    'on (Danish|Norwegian|German|British|Dutch|Swedish|Finnish|Polish|Czech|Lithuanian|Latvian|Estonian|Romanian|Spanish|Italian|French|Greek|Canadian|Belgian|Slovak|Croatian) (territory|soil|ground)',
  ],
  both: ['in both (countries|states)', 'in the two (countries|states)', 'on both sides', 'in each country'],
};
/** Who the output is for. */
export const recipients: WordList = {
  ukraine: [
    'for Ukraine',
    "for Ukraine's (defence|defense|armed|) (forces|army|military|)",
    'to Ukraine',
    "to Kyiv's forces",
    'given to Ukraine',
    'all of them for Ukraine',
    'for the Ukrainian (army|forces|armed forces|military)',
    'for the (armed|defence) forces of Ukraine',
    'for Kyiv',
    'to the Ukrainian army',
    "Ukraine's defence forces",
  ],
  both: [
    'for the armed forces of both (states|countries)',
    'shared (by|between)',
    'for both (countries|armies|states)',
    "country's own army first and for Ukraine's second",
    'equal shares',
    'split (evenly|equally|between)',
    'half and half',
    'fifty-fifty',
    'one for one',
  ],
};
/** People to be hired. */
export const jobs: WordList = {
  yes: [
    '(people|jobs|staff|workers|employees|positions|posts) … (hired|created|employed|recruited|secured|added)',
    '(creat*|hire*|hiring|employ*|recruit*) … (people|jobs|staff|workers|employees)',
    'jobs',
    'new jobs',
  ],
};
