import type { WordList } from '../matcher.ts';

/** Words that only say that a sum was made known: they decide when nothing stronger stands by. */
export const weakStages: WordList = {
  pledge: [
    'aid worth',
    'announc*',
    'package',
    'packages',
    'present*',
    'unveil*',
    'declared',
    'reveal*',
    'new aid',
    'extra',
    'additional',
    'further',
  ],
  disbursement: [
    'support came',
    'so far',
    'since the start of the year',
    'support since',
    'help since',
    'aid since',
    'all told',
    'in total since',
    'to date',
  ],
  commitment: ['support this year', 'overall', 'worth'],
};

/** What a sentence says of the whole that a sum makes: with what is new counted in, or only what was given until now. */
export const totals: WordList = {
  'with new': [
    'including (it|this|that|these|them)',
    'including (the|this|that) (new|latest|fresh) (sum|package|tranche|contribution|aid|support|one)',
    'with (it|this|that|these),',
    'together with (it|this|that|these|the new|the latest)',
    'counting (it|this|that|the new|the latest)',
    '(brings|bringing|brought|takes|taking|lifts|raises) … (support|aid|help) … to',
    '(bring|brings|bringing|brought|take|takes|taking|lift|lifts|lifting|push|pushes|pushing) (the|its|their) … (total|sum|aid|support|help) … to',
  ],
  'until now': ['so far', 'to date', 'until now', 'up to now', 'thus far', 'already'],
  'since the war': [
    'since the (full-scale|) (invasion|war)',
    'since the (start|beginning|outbreak|first day) of the (full-scale|) (invasion|war)',
    'since the (full-scale|) (invasion|war) (began|started)',
    'over the years of (the|) war',
  ],
  'in all': ['in all', 'in total', 'altogether', 'all told', 'all in all', 'all of', 'overall', 'as a whole'],
};

/** What reaches a sum, and says by itself on no rung it stands. */
export const reaching: WordList = {
  present: [
    'comes to',
    'amounts to',
    'adds up to',
    'runs to',
    'stands at',
    'totals',
    'reaches',
    'climbs to',
    'rises to',
  ],
};

/** Words that say that a sum is kept back: what is promised beside them is promised without one. */
export const unsaid: WordList = {
  yes: [
    'no (figure|sum|amount|number)',
    'without (a|any|naming a|naming the|giving a|saying a) (figure|sum|amount)',
    '(left|leaving) (out|open) (the|a) (sum|figure|amount)',
    '(not|never) (name|give|say|mention|disclose|put) (a|the|any) (sum|figure|amount)',
    '(not|never) (say|said) how much',
    'contribution has not been (fixed|set|settled)',
    '(sum|amount|figure) (was|is|has) not (been|) (named|given|disclosed|mentioned|fixed)',
  ],
};
