import type { WordList } from '../matcher.ts';

/** Words of making: what shows that a sentence is about production. */
export const making: WordList = {
  verb: ['produc*', 'manufactur*', 'make', 'makes', 'made', 'making', 'build', 'builds', 'built', 'building', 'assembl*', 'turn out', 'turns out', 'turned out', 'turning out', 'churn* out', 'roll* off', 'move in', 'set up shop', 'designed (for|to)', 'capacity of', 'co-produc*', 'mass-produc*', 'output', 'localis*', 'localiz*'],
  site: ['production (line|lines|site|sites|facility|facilities|plant|base)', 'assembly (line|lines|plant)', 'plant', 'plants', 'factory', 'factories', 'shipyard*', 'works', 'facility', 'workshop*', 'assembly hall'],
};

/** What a sentence says of the state of a line, the furthest first where two stand together. */
export const lineStages: WordList = {
  cancelled: ['(cancel*|scrap*|abandon*) … (plant|factory|line|project|production)', '(plant|factory|line|project) … (cancelled|canceled|scrapped|abandoned)'],
  halted: ['(halt*|suspend*|froze*|freez*|paus*) … (production|construction|plant|factory|line|project)', '(production|construction|plant|factory|line|project|work) … (halted|suspended|frozen|on hold|stopped|paused|on ice)'],
  'full-rate production': ['full-rate production', 'at full capacity', 'serial production … (began|begun|started|under way|running)', 'mass production … (began|begun|started|under way|running)', '(in|into) (serial|mass|series) production', 'full production', 'running at full'],
  'low-rate production': ['(has|have) (already|now|) (begun|started|) (to|) (make|produce|making|producing|making|manufacture|manufacturing|assemble|assembling)', 'first (drones|missiles|shells|units|products|systems|batch|vehicles|drone) … (left|rolled off|came off|handed over|produced|been made|finished|completed)', '(production|output) (has|had|) (already|now|) (begun|started|began|is running|is under way|is already running|under way)', '(production|output) … is (already|now) (running|under way|underway)', '(opened|inaugurated) … (plant|factory|line|production|facility|site)', '(plant|factory|line|production|facility|site) … (opened|inaugurated)', 'began (producing|making|production)', 'started (producing|making|production)', '(is|are) (already|now) (producing|making|being produced|being made|turning out|manufactured)', 'went into (operation|production)', 'came on stream', 'low-rate production'],
  commissioning: ['being (commissioned|brought into operation|started up|set in motion|put into operation|tuned|adjusted|fitted out)', '(test|trial) (run|runs|production|operation)', 'lines (were|are) being (set up|adjusted|tuned)', 'preparing (for launch|to open|to launch)', 'final preparations', 'commissioning', 'about to (open|start)', 'on the verge of opening', 'ready to (start|open|launch)'],
  'under construction': ['(building|construction|work) (has|had|) (begun|began|started|begins|starts|is under way)', 'broke ground', 'break* ground', 'ground-breaking', 'groundbreaking', 'under construction', '(is|was|were|are) (going|being put|being built|being set|being) up', 'being built', 'being constructed', 'going up', 'laid the (foundation|cornerstone|first stone)', '(foundation|first) stone', '(begun|began|started) to (shift|move|relocate|transfer) … (production|making|manufactur*)', '(relocation|move|transfer) … (is|was) (already|) (under way|underway)', 'is building', 'are building', 'started building', 'begun building', 'began building', 'has begun construction', 'building has begun', 'construction of … (began|started|begun)'],
  funded: ['(invest|invests|invested|investing|finances|financed|funds|funded|earmarked|allocated|pay|pays|paid) … (production|plant|factory|line|works|produced|built|made)', 'that are to be (built|made|produced)', '(will|would|be) (be|) (invested|financed|funded) … (production|plant|factory|line|works)'],
  agreed: ['(are|is) to be (produced|made|built|manufactured|assembled) in', '(would|will) (produce|make|build|manufacture|assemble|begin production|start production|start producing|begin producing|open) (in|a)', 'is to go into production', '(output|production) … (will|is to|is due to|is set to|would) (begin|start)', 'intend* to (start|begin|open|produce|make|turn out)', 'to be (built|produced|made|manufactured) in', '(will|is to|are to) (be|) (produced|made|built|manufactured|assembled|set up|started|launched)', '(would|will) be (set up|produced|made|built)', 'agreed … (produce|build|make|production|manufacture)'],
  proposed: ['(might|may|could) (be|) (produce|make|build|manufacture|made|built|produced)', '(meant|supposed|intended|expected) to (become|produce|make|be)', 'the idea is', 'idea of', 'proposal', 'propos*', '(is|are) (meant|intended) to', 'would be (made|produced|built)', 'plan* to (produce|make|build|set up|open)', 'want* to (produce|make|build)', 'discuss*', 'consider*', 'possible', 'potential', 'wish* to', 'hope* to', 'interested in', 'talks', 'planned', '(plan|plans) for'],
};

/** What shows that a sentence speaks of the start of production. */
export const starts: WordList = {
  yes: ['(output|production|it|work|operations) … (begin|start|commence)', 'first (fuel|drones|missiles|shells|units|products|vehicles|drone|systems) … (leave|roll off|come off|be finished|be ready|be delivered)', '(start|begin|launch|starting|beginning) (of|) (production|producing|making|output|operations|work)', 'come on stream', '(be|is) at work', '(expect*|hope*|intend*|plan*|due) to (begin|start|open|launch)', 'go* into (operation|production)', 'opening (date|)', 'operational (by|in|from)', 'be (ready|operational|up and running)', 'are to be produced in', 'is to be produced in', '(will|to) (begin|start) (producing|production|making)', 'intend to start producing', 'start producing'],
};

/** Words that point at the speaker's or the named country's own ground. */
export const ownGround: WordList = {
  own: ['(its|their) own (territory|soil|country|land)', 'on its (territory|soil)', 'at home', 'in the country', 'in its own country', 'domestically', 'in that country', 'in this country', 'across the border', 'there', 'on (Danish|Norwegian|German|British|Dutch|Swedish|Finnish|Polish|Czech|Lithuanian|Latvian|Estonian|Romanian|Spanish|Italian|French|Greek|Canadian|Belgian|Slovak|Croatian) (territory|soil|ground)'],
  both: ['in both (countries|states)', 'in the two (countries|states)', 'on both sides', 'in each country'],
};
/** Who the output is for. */
export const recipients: WordList = {
  ukraine: ['for Ukraine', "for Ukraine's (defence|defense|armed|) (forces|army|military|)", 'to Ukraine', "to Kyiv's forces", 'given to Ukraine', 'all of them for Ukraine', 'for the Ukrainian (army|forces|armed forces|military)', 'for the (armed|defence) forces of Ukraine', 'for Kyiv', 'to the Ukrainian army', "Ukraine's defence forces"],
  both: ['for the armed forces of both (states|countries)', 'shared (by|between)', 'for both (countries|armies|states)', "country's own army first and for Ukraine's second", 'equal shares', 'split (evenly|equally|between)', 'half and half', 'fifty-fifty', 'one for one'],
};
/** People to be hired. */
export const jobs: WordList = { yes: ['(people|jobs|staff|workers|employees|positions|posts) … (hired|created|employed|recruited|secured|added)', '(creat*|hire*|hiring|employ*|recruit*) … (people|jobs|staff|workers|employees)', 'jobs', 'new jobs'] };
