import type { WordList } from '../matcher.ts';

export const percent: WordList = { yes: ['%', 'percent', 'per cent', 'percentage points'] };

/** What an indicator measures: cues of the named series. */
export const series: WordList = {
  'domestic share of ammunition': ['(ammunition|shells|munitions) … (home|domestic*|in Ukraine|own)', '(home|domestic*|own) … (ammunition|shells|munitions)', 'ammunition … (made|produced)', 'share of ammunition', 'of the ammunition', 'of its ammunition'],
  'domestic share of needs': ['(defence|defense|weapons|army|military|its|own) needs', 'needs of the (army|armed forces|military)', 'covers … needs', "army's needs", 'own production', 'of the needs', 'needs'],
  'domestic share of procurement': ['(money|funds|spending|budget|procurement|hryvnias) … (weapons|equipment|arms|makers|manufacturers|producers|companies)', 'procurement', '(spent|spending) on (weapons|arms)', 'of the money', 'of purchases', 'of the budget'],
  'domestic share of weapons in use': ['weapons … (home|domestic*|in Ukraine|own|Ukrainian-made|Ukrainian)', '(home-made|domestically produced|Ukrainian-made|home-produced|domestic) weapons', 'weapons (in use|in the hands|used|at the front)', 'of (the|its|all|) weapons', '(at|on) the front', 'made in Ukraine', 'produced at home', 'produced in Ukraine', 'share of (domestic|Ukrainian) weapons'],
  'financed share of capacity': ['(financed|funded|paid for|loaded|in use|covered) … ', 'state … covered', 'under contract', "state's own money covered", 'financed', 'funded', 'can (afford|pay for|finance)', 'has the money for', 'money … (for|only)', 'enough money'],
  'unfinanced share': ['without financing', 'unfunded', 'not financed', 'without funding', 'no money', 'not funded', 'lacks financing', 'lack of funding', 'unfinanced', 'idle', 'lacks funding', 'without money', 'unused'],
  capacity: ['capacity', 'capacities', 'capable of', 'potential', 'possible output', 'could produce', 'can produce', 'able to produce', 'production potential', 'worth of weapons', 'capabilities', 'could make', 'able to make', 'can make', 'output potential', 'can turn out'],
  needs: ['(defence|defense) needs', 'needs in', 'need of', 'requirement*', 'needs for'],
  gdp: ['GDP', 'gross domestic product', 'economic output', 'national income'],
  growth: ['grown … times', 'grew … times', 'increased … times', '-fold', 'fold', 'times since', 'times the level', 'times more', 'grown', 'times over'],
  contracted: ['contracted', 'ordered', 'under contract', 'signed contracts for'],
};
/** Units that a count of the programme's progress may have. */
export const countUnits: WordList = {
  company: ['companies', 'company', 'firms', 'manufacturers', 'makers', 'enterprises', 'producers', 'businesses', 'drone makers', 'arms makers', 'drone manufacturers', 'start-ups', 'startups'],
  country: ['countries', 'members', 'states', 'partner countries', 'nations'],
  'weapon type': ['(types|kinds) of (weapon|weapons|arms|weaponry|drones|equipment)', '(weapon|weapons) types'],
  times: ['times', '-fold', 'fold'],
  shipment: ['shipments', 'consignments', 'deliveries of weapons'],
  'joint venture': ['joint ventures'],
  agreement: ['agreements'],
  centre: ['export centres', 'export centers'],
  office: ['export offices', 'offices'],
  project: ['projects', 'joint projects'],
};
/** Subjects that such a count is about; without one the count is none of the tracker's business. */
export const countSubjects: WordList = {
  yes: ['coalition', 'arms', 'weapon*', 'defence industry', 'defense industry', 'drone makers', 'Build with Ukraine', 'Build in Ukraine', 'production had grown', 'production has grown', 'output has grown', 'defence companies', 'defence sector', 'SAFE', 'localis*', 'joint venture*', 'export centres', 'export offices', 'production', 'shipments', 'drone industry', 'military aid', 'drone*', 'interceptor*', 'missiles', 'turned to', 'manufactur*', 'defence firms', 'arms makers'],
};
/** Words of a target: asking, setting, reaching. */
export const targets: WordList = {
  asked: ['should (give|devote|allocate|spend|contribute|set aside|provide)', 'appeal*', 'asked', 'asks', 'call* for', 'called on', 'calls on', 'urg*', 'wants', 'want', 'goal', 'aim', 'aims', 'target', 'task', 'hopes for', 'demand*', 'request*', 'proposed', 'proposes', 'invited', 'within the cabinet', 'within six months', 'set the goal', 'ambition', 'to be reached', 'must', 'needs to reach', 'hopes to', 'set a mark', 'intends to open', 'plans to open', 'wish*'],
  agreed: ['committed', 'commit', 'commits', 'pledged', 'pledges', 'agreed', 'undert*', 'promised', 'would supply', 'will supply', 'decided to', 'set itself', 'has resolved', 'vowed', 'intends to (give|spend|devote|allocate|provide)', 'keeps its promise', 'aims to (give|spend|devote)', 'is to give', 'will (give|devote|allocate|spend)', 'would deliver … by', 'will deliver … by', 'would provide … by', 'will provide … by'],
  met: ['been met', 'be met', 'already be met', 'achieved', 'reached its', 'fulfilled', 'has been reached', 'been achieved', 'attained', 'met'],
};
/** Whom a request is addressed to. */
export const addressees: WordList = { partners: ['partners', 'allies', 'partner countries', 'friendly states', 'each of them', 'members of the alliance', 'each partner', 'partner states', 'each country', 'every partner'] };
/** Periods that make a count a rate. */
export const rates: WordList = {
  year: ['a year', 'per year', 'annually', 'each year', 'every year', 'per annum', 'yearly', '/ year', 'in a year'],
  month: ['a month', 'per month', 'monthly', 'each month', 'every month', 'of them every month'],
  day: ['a day', 'per day', 'daily', 'each day', 'every day'],
};
/** Words of delivery and of an order. */
export const deliveries: WordList = {
  done: ['went to', 'have gone to', 'has given', 'have been given', 'reached Ukraine', 'were flown', 'delivered', 'handed over', 'handed', 'transferred', 'in the hands of', 'received', 'had the guns', 'supplied', 'were sent', 'has sent', 'shipped', 'arrived', 'have reached', 'sent', 'was filled', 'has delivered', 'have delivered', 'given', 'got', 'had'],
  planned: ['hand … over', 'hand* over', 'donate', 'provide', 'will give', 'transfer', 'deliver', 'to be handed over', 'due to be handed over', 'will hand over', 'will deliver', 'would deliver', 'to be delivered', 'supply', 'ship', 'hand over', 'will receive', 'will get', 'is to receive', 'will build', 'to build', 'will send', 'would send', 'send', 'will go to', 'ordered', 'order for', 'contract for', 'order of', 'to buy', 'bought', 'will supply', 'contracts for', 'purchase of', 'will make', 'to produce', 'deliveries'],
};
