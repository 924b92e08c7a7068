import type { WordList } from '../matcher.ts';

/** What happened around a claim, by type of event. */
export const events: WordList = {
  summit: ['NATO summit', '(security|recovery|donor|defence|industry|Yalta) conference', 'Yalta (conference|forum|meeting)', '(defence|industry|international|security|defense industries|defence industries) forum', 'summit', 'European Strategy forum', 'forum of defence industries', 'forum at', 'Ukraine Recovery Conference', 'recovery conference', 'security conference', 'leaders meet', 'Ramstein meeting', 'meeting of the (contact group|Ramstein)', 'arms fair', 'donor conference', 'forum'],
  visit: ['visit to', 'visits', 'visited', 'on a visit', 'came to', 'arrived in', 'paid a visit', 'travelled to', 'is to travel to', 'will travel to', 'to visit', 'during a visit', 'visiting'],
  strike: ['air raid', 'air raids', 'missile strike*', 'drone strike*', 'overnight (attack|strike|raid)', 'missile attack*', 'drone attack*', 'hit the (plant|factory)', 'was hit', 'were hit', 'struck the', 'bombardment', 'shelling', 'air strike*', 'airstrike*'],
  opening: ['inaugurat*', 'cut the ribbon', 'officially opened', '(was|were) opened', 'marked the start with a ceremony', 'opening ceremony', 'ground-breaking ceremony', 'groundbreaking ceremony', 'marked … ceremony', 'ceremony for the start'],
  law: ['(signed|adopted|passed) (a|the|two) (law|laws|bill|act)', 'law … (came into force|enters into force|was signed|was passed|was adopted)', 'parliament (passed|adopted|approved|ratified)', 'ratif*', '(law|bill) (allowing|that allows|on)'],
  decision: ['(joined|joins) the (international|) (drone coalition|coalition)', 'issued an order', 'government (decided|approved)', 'the decision to', 'decided to', 'lifted the (ban|restriction*)', '(started|launched) … (initiative|programme|program|scheme)', '(initiative|programme|program|scheme) … (started|launched|set up)', 'authoris*', 'gave the green light', 'declined', 'turned down'],
};
/** Events that are none of the tracker's business. */
export const otherEvents: WordList = { yes: ['marathon', 'concert', 'football', 'match', 'festival', 'walkout', 'strike by', 'crews', 'union', 'election', 'ferry', 'weather', 'snow', 'hotel', 'world cup', 'half-time', 'visitors', 'museum', 'exhibition', 'readers', 'fire brigade', 'traffic', 'flights'] };
