import { named, one, type Property } from './property.ts';

/** What the head of an evidence file says of its source. */
export const sourceProperties: Readonly<Record<string, Property>> = named({
  id: one(
    'text',
    ['id', 'код'],
    ['The file’s name: day of publication, publisher, topic.', 'Назва файлу: день публікації, видавець, тема.'],
  ),
  title: one(
    'text',
    ['title', 'назва'],
    [
      'What it says, in own words; never the publisher’s headline.',
      'Про що йдеться, власними словами; не заголовок видавця.',
    ],
  ),
  publisher: one(
    'text',
    ['publisher', 'видавець'],
    ['Who runs the page at `url`.', 'Хто веде сторінку за адресою `url`.'],
  ),
  url: one(
    'text',
    ['address', 'адреса'],
    [
      'Address on the web; reports and official documents may have none.',
      'Адреса в мережі; звіти й офіційні документи можуть її не мати.',
    ],
  ),
  published: one(
    'date',
    ['published', 'опубліковано'],
    ['Day of publication: YYYY-MM-DD.', 'День публікації: РРРР-ММ-ДД.'],
  ),
  language: one(
    'text',
    ['language', 'мова'],
    ['Language tag of BCP 47: en, uk, da …', 'Код мови за BCP 47: en, uk, da …'],
  ),
  kind: one({ code: 'source kind' }, ['kind', 'вид'], ['Sort of document.', 'Вид документа.']),
  cites: one(
    'text',
    ['cites', 'посилається на'],
    [
      'Where the document has it from. Two documents that cite one origin do not corroborate each other.',
      'Звідки документ це взяв. Два документи з одним першоджерелом не підтверджують один одного.',
    ],
  ),
  reliability: one(
    { code: 'reliability' },
    ['reliability', 'надійність'],
    ['How far the source can be relied on.', 'Наскільки можна покладатися на джерело.'],
  ),
  marking: one({ code: 'marking' }, ['marking', 'позначка'], ['Who may see it.', 'Кому це можна бачити.']),
});

/** What every source must say. */
export const requiredOfSource: readonly string[] = [
  'id',
  'title',
  'publisher',
  'published',
  'language',
  'kind',
  'reliability',
];

/** Kinds of source that may lack an address: not everything official is on the web. */
export const sourceKindsWithoutAddress: readonly string[] = ['official', 'report'];
