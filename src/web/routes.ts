import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

/** Tables as files, each beside the page that shows it. */
const downloads = [
  'partners',
  'partner/:country',
  'agreements',
  'agreement/:slug',
  'lines',
  'line/:slug',
  'money',
  'money/years',
  'money/funders',
  'indicators',
  'sources',
  'sources/publishers',
  'disagreements',
].flatMap((path) =>
  ['csv', 'json'].map((ending) =>
    route(`${path}.${ending}`, 'routes/download.ts', { id: `download/${path}.${ending}` }),
  ),
);

export default [
  index('routes/language.ts'),
  route(':language', 'routes/frame.tsx', [
    layout('routes/page.tsx', [
      index('routes/overview.tsx'),
      route('partners', 'routes/partners.tsx'),
      route('partner/:country', 'routes/partner.tsx'),
      route('agreements', 'routes/agreements.tsx'),
      route('agreement/:slug', 'routes/agreement.tsx'),
      route('lines', 'routes/lines.tsx'),
      route('line/:slug', 'routes/line.tsx'),
      route('money', 'routes/money.tsx'),
      route('indicators', 'routes/indicators.tsx'),
      route('sources', 'routes/sources.tsx'),
      route('source/:id', 'routes/source.tsx'),
      route('disagreements', 'routes/disagreements.tsx'),
      route('changes', 'routes/changes.tsx'),
      route('search', 'routes/search.tsx'),
      route('desk', 'routes/desk.tsx'),
      route('desk/:document', 'routes/deskDocument.tsx'),
      route('record/:kind/:slug', 'routes/record.tsx'),
      route('why/*', 'routes/why.tsx'),
      route('method', 'routes/method.tsx'),
      route('data', 'routes/data.tsx'),
      route('about', 'routes/about.tsx'),
      route('*', 'routes/absent.tsx'),
    ]),
    ...downloads,
    route('search.json', 'routes/searchData.ts'),
    route('why.json', 'routes/whyData.ts'),
    route('desk/:document.json', 'routes/deskData.ts'),
    route('appearance', 'routes/appearance.ts'),
    route('chart/*', 'routes/chart.tsx'),
  ]),
  // Outside the frame: a page of another site shows it without header and footer.
  route(':language/embed/*', 'routes/embed.tsx'),
] satisfies RouteConfig;
