import type { WordList } from '../matcher.ts';

/** Verbs and nouns of money, by the rung that they put a sum on. */
export const flowStages: WordList = {
  disbursement: ['gave', 'given', '(hand|hands|handed|handing) over', 'handed', 'paid out', 'paid', 'paid for', 'pay out', 'transfer*', 'disburs*', 'received', 'receive', 'spent', 'sent', 'has provided', 'have provided', 'provided', 'donated', 'went (into|to)', 'came to', 'amounted to', 'amounts to', 'passed the mark', 'arrived', 'wired', 'delivered', 'has cost', 'tranche', 'first (payment|instalment)', 'payment', 'payout', 'has (totalled|totaled|reached)', 'totalled', 'totaled', 'has come to', 'went to', 'has gone to', 'have gone to', 'remitted', 'forwarded', 'flowed', 'funnelled'],
  allocation: ['allocat*', 'allot*', 'earmark*', '(set|sets|setting) … aside', 'set aside', 'reserv*', 'appropriat*', 'put on the table', '(put|puts) … on the table', 'set apart', 'carv* out', 'ringfenc*', 'diverted', 'redirect*', 'mobilis*', 'unlock*', 'freeing up', 'budgeted', 'approv*', 'released', 'ring-fenc*', 'freed up', 'put aside', 'in the budget', 'budget for', 'made available', 'assign*', 'channel*', 'tops up', 'topped up', 'can borrow', 'borrow', 'is to receive', 'would let it spend', 'to spend', 'entitled to', 'granted', 'fund of', 'goes on', 'go on'],
  commitment: ['commit', 'commits', 'committed', 'committing', 'commitment*', 'contract', 'contracts', 'contracted', 'order', 'orders', 'ordered', 'invest', 'invests', 'invested', 'investing', 'investment*', 'secured', 'cost', 'costs', 'costing', 'bought', 'buy', 'purchase*', 'taken on', 'agreed to', 'signed', 'sign', 'placed', 'finance', 'finances', 'financed', 'financing', 'loan of', 'loan worth', 'underwrit*', 'has joined with', 'undertak*', 'undertook', 'comes to', 'acquir*', '(put|puts|putting|plough*|pour*|pump*|sink*|channelling) … into', 'puts in', 'put in', 'puts up', 'foot* the bill', 'poured', 'put up', 'spend', 'spends', 'spending', 'injected'],
  pledge: ['pledg*', 'promis*', '(will|would|is to|are to|to) (contribute|provide|give|donate|offer|lend|add|send|supply|transfer|hand over|pay)', '(is|was|are|be) preparing', 'being prepared', 'prepar*', 'offer*', 'would be made available', 'intend*', 'intention', 'contribut*', 'set to (shrink|fall|drop|rise|grow|reach)', 'foresee*', 'plan', 'plans', 'planned', 'expects', 'expected', 'expect', 'is expected', 'vow*', 'held out the prospect', 'could be spent', 'values at', 'valued at', 'mulls', 'considering', 'pencilled in', 'envisages', 'envisaged', 'proposed', 'proposes', 'aims', 'spoke … of', 'support package', 'aid package', 'wants to', 'values at', 'will get', 'would get'],
};
/** Words that only say that a sum was made known: they decide when nothing stronger stands by. */
export const weakStages: WordList = {
  pledge: ['aid worth', 'announc*', 'package', 'packages', 'present*', 'unveil*', 'declared', 'reveal*', 'new aid', 'extra', 'additional', 'further'],
  disbursement: ['support came', 'so far', 'since the start of the year', 'support since', 'help since', 'aid since', 'all told', 'in total since', 'to date'],
  commitment: ['support this year', 'overall', 'worth'],
};

/** Instruments of an agreement. */
export const instruments: WordList = {
  'letter of intent': ['letter* of intent', 'statement* of intent', 'declaration of intent', 'intent letter', 'LoI', 'LOI'],
  'memorandum of understanding': ['memorand*', 'memorand* of understanding', 'MoU', 'MOU', 'memo of understanding'],
  'intergovernmental agreement': ['(intergovernmental|bilateral|security|defence|defense|framework|partnership|interstate|cooperation|defence cooperation|government-to-government|ten-year|ten-year defence) (agreement*|accord*|pact*|treat*)', 'treaty', 'pact', 'partnership agreement', 'hundred-year partnership', '100-year partnership', 'technology-sharing (deal|agreement)'],
  contract: ['contract', 'contracts', 'supply contract*', 'framework contract*'],
  'joint venture': ['joint venture*', 'joint (company|companies|enterprise*|firm*)', 'joint-venture (agreement|deal)'],
  licence: ['licence', 'license', 'licences', 'licenses', 'licensing (agreement|deal)', 'licence agreement'],
  statement: ['joint (statement|declaration|communiqué|communique)', 'action plan', 'communiqué', 'roadmap', 'declaration'],
  none: ['co-production (agreement|deal)', '(form|forms|forming|formed|set up|sets up|setting up|establish*|found|founded|founding|create|creates|created|creating) a (joint|new|common) (company|venture|firm|enterprise)', '(agreement|deal|accord) on (joint|co-)*', 'agreement', 'agreements', 'accord', 'deal', 'understanding', 'understandings', 'arrangement', 'document', 'documents', 'another', 'paper', 'papers', 'text'],
};
/** Words of signing, agreeing and talking; `hoped` counts only with an instrument. */
export const agreementStages: WordList = {
  hoped: ['hope* for', 'hoped', 'hopes'],
  ended: ['(expired|terminated|withdrew from|pulled out of|cancelled|ended) … (agreement|contract|memorandum|treaty|deal|pact)', '(agreement|contract|memorandum|treaty|deal|pact) … (expired|terminated|was cancelled|has ended|fell through)'],
  'in force': ['(entered|came|comes|enters|enter) into force', 'took effect', 'takes effect', 'ratif*', 'in force since'],
  signed: ['sign', 'signed', 'signs', 'put … (name|names|signature|signatures) to', 'conclud*', 'inked', 'initialled', 'dated', 'dates from', 'date from', 'dating from', '(bear|bears|carries) the (date|signatures)', 'sealed', 'by (memorandum|treaty|agreement|contract)', 'struck', 'formalised', 'was signed', 'were signed', 'followed', '(has|have) had (a|an) … since', 'agreed and signed', 'penned', 'put pen to', 'entered into', 'signature of', 'signing of'],
  agreed: ['agreed', 'agree', 'agrees', 'reached (an|)(agreement|understanding|)', 'issued', 'adopted', 'struck a deal', 'have an understanding', 'has an understanding', 'announced a', 'won', 'land', 'landed', 'awarded', 'came to terms', 'under a … contract', 'joined the', 'approved'],
  talks: ['talks', 'in talks', 'negotiat*', 'discuss*', 'consult*', 'talking', 'talked', 'tentative understanding*', 'took up', 'sounding out', 'exploring', 'explore', 'look for ways', 'would have to be concluded', 'being prepared', 'working on', 'is to be signed', 'to be signed', 'preparing to sign', 'will sign', 'plan to sign', 'held out the prospect', 'proposal*', 'proposed', 'offered', 'prepare', '(should|will) be ready', 'is expected (soon|shortly)', 'drafting', 'being drafted', 'finalis*', 'finaliz*', 'in the works', 'under negotiation', 'sound* out', 'in discussions', 'looking into'],
};
