import { distance, has, hits } from '../mentions/passage.ts';
import type { Sentence } from '../reading.ts';
import { countryOf, type Draft, type Scene } from './draft.ts';
import { familiesOf } from './lineFamily.ts';
import { placed, unique } from './linePlace.ts';

const START =
  /\b(?:start|launch|opening|beginning|commissioning|start-up|inauguration)\b|(?<!\p{L})(?:запуск|почат|старт|відкритт|пуск|введенн)/iu;

/** "The opening of the plant has slipped to autumn": a start that is moved to a day still to come, of a line that the sentence names. */
export function movedStart(scene: Scene): readonly Draft[] {
  const { sentence, state } = scene;
  const [shift] = hits(sentence, 'lines.shifts');
  if (shift === undefined || !START.test(sentence.text) || !isOfLine(sentence)) return [];
  const [host] = placed(sentence);
  const { families, fromContext } = familiesOf(scene, shift);
  const start = scene.dates
    .map((date) => yetToCome(date.text, state.published))
    .filter((date) => date > state.published.slice(0, date.length))
    .at(-1);
  if (host === undefined || fromContext || start === undefined) return [];
  const operator = unique(sentence.companies.map((company) => company.subject));
  return families.slice(0, 1).map((family) => ({
    kind: 'line',
    properties: {
      family,
      ...(operator.length === 0 ? {} : { operator }),
      host: countryOf(host),
      start_of_production: start,
    },
    modality: 'plan',
    ...(scene.speaker === undefined ? {} : { by: scene.speaker.by }),
    sentence,
    confidence: 0.7,
    context: {},
  }));
}

/** "Brought forward to January": a month without a year, of a start that is still ahead. */
function yetToCome(date: string, published: string): string {
  const [year, month] = date.split('-');
  const past = /^\d{4}-\d\d$/u.test(date) && date < published.slice(0, 7) && year === published.slice(0, 4);
  return past ? `${Number(year) + 1}-${month}` : date;
}

const CLOSE = 6;
/** Whether what is moved is making: a site or making stands by the word of its start. */
const isOfLine = (sentence: Sentence): boolean =>
  has(sentence, 'lines.objects', 'making') ||
  hits(sentence, 'lines.objects', 'site').some((site) =>
    sentence.families.some((mention) => distance(mention, site) <= CLOSE),
  );
