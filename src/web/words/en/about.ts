export const method = {
  intro: 'The rules behind every figure. Each figure names those it used.',
};

export const data = {
  intro: 'Everything shown here, as files and by an interface for programs.',
  whole: 'Everything in one file',
  wholeIntro: 'For the dates of this page; the ledger holds what was recorded up to then.',
  wholeFiles: [
    {
      path: '/api/v1/export/sqlite/account.sqlite',
      text: 'One SQLite file: account, figures, sources and every claim, as tables.',
    },
    { path: '/api/v1/export/jsonl/ledger.jsonl', text: 'The whole ledger, one entry a line.' },
    { path: '/api/v1/export', text: 'All formats: CSV with a data package, Parquet and others.' },
  ],
  interface: 'Interface for programs',
  interfaceIntro: 'Answers are JSON. Every address takes at, known and recorded, as the pages do.',
  reference: 'Reference of the interface (OpenAPI 3.1)',
  routes: [
    {
      path: '/api/v1/account',
      text: 'The whole account: partners, agreements, lines, money, targets, indicators, disagreements.',
    },
    { path: '/api/v1/search?q={words}', text: 'Search over everything: words of either language, misspelt too.' },
    { path: '/api/v1/subjects', text: 'Every subject that a claim speaks of.' },
    { path: '/api/v1/subjects/{kind}/{slug}', text: 'One subject, with every claim about it.' },
    { path: '/api/v1/figures/{address}', text: 'One figure with its explanation, down to the claims.' },
    { path: '/api/v1/sources', text: 'Every source.' },
    { path: '/api/v1/disagreements', text: 'Every open disagreement.' },
    { path: '/api/v1/rules', text: 'The rules of the method.' },
  ],
  licence: 'Licence',
  licenceText:
    'Evidence and tables: Creative Commons Attribution 4.0. Figures that come from others (GDP, exchange rates, military allocations) stay under the terms of their publishers, who are named with each figure.',
};

export const about = {
  title: 'About Kuznia',
  intro:
    'Kuznia (Ukrainian for forge) is an open record of a weapons co-production programme: who talks, agrees and signs, what is built where, and what was promised, committed and paid.',
  sections: [
    {
      id: 'claims',
      title: 'Claims, not facts',
      paragraphs: [
        'A source says, the ledger records, the account concludes. The ledger keeps every claim for ever, with who published it and when. Totals are worked out from the claims each time; nobody types one in.',
        'Sources that differ stay side by side. One value is chosen by a stated rule, the others are shown with it.',
      ],
    },
    {
      id: 'times',
      title: 'Three times',
      paragraphs: [
        'Each claim has the time when it became true, the time when it was published and the time when it was recorded here. Any page can be asked as it was on a day, as the public knew it on a day, and as this ledger showed it on a day.',
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'Only public sources are used, and they are of mixed quality; each is graded by the Admiralty code. What no source says is shown as unknown, never as zero.',
        'Sites are never shown closer than their region.',
      ],
    },
  ],
};
