import { downloadEn } from '../download.ts';
import { findEn } from '../find.ts';
import { about, data, method } from './about.ts';
import { agreement, agreements } from './agreements.ts';
import { chartsEn } from './charts.ts';
import { disagreements } from './disagreements.ts';
import { count, figure, ladder, legend, rung, rungMeaning, state } from './figure.ts';
import { and, appearance, footer, nav, otherLanguage, siteName, skip, time, trouble } from './frame.ts';
import { indicators } from './indicators.ts';
import { line, lines } from './lines.ts';
import { money } from './money.ts';
import { overview } from './overview.ts';
import { partner, partners, said } from './partners.ts';
import { source, sources } from './sources.ts';
import { claim, record, why } from './why.ts';

export const en = {
  siteName,
  skip,
  otherLanguage,
  nav,
  footer,
  appearance,
  time,
  figure,
  legend,
  why,
  claim,
  rung,
  rungMeaning,
  state,
  ladder,
  and,
  count,
  overview,
  partners,
  partner,
  said,
  agreements,
  agreement,
  lines,
  line,
  money,
  indicators,
  charts: chartsEn,
  sources,
  source,
  disagreements,
  record,
  download: downloadEn,
  find: findEn,
  method,
  data,
  about,
  trouble,
};

/** Every text of the pages. English gives the shape; a text that another language lacks does not compile. */
export type Words = typeof en;
