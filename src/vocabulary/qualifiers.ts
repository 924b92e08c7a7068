import { named, one, type Property } from './property.ts';

/** What a claim may carry beside its properties. */
export const qualifiers: Readonly<Record<string, Property>> = named({
  by: one(
    { reference: ['person', 'party', 'country', 'programme'] },
    ['said by', 'за словами'],
    ['Who is cited as saying it.', 'Кого цитують.'],
  ),
  when: one(
    'date',
    ['when', 'коли'],
    ['When what is claimed happened, holds or is to happen.', 'Коли сталося, діє чи має статися те, про що йдеться.'],
  ),
  modality: one(
    { code: 'modality' },
    ['modality', 'модальність'],
    ['How firmly it is said; `fact` where nothing is given.', 'Наскільки твердо сказано; `fact`, якщо не зазначено.'],
  ),
  marking: one(
    { code: 'marking' },
    ['marking', 'позначка'],
    ['Who may see it; `TLP:CLEAR` where nothing is given.', 'Кому це можна бачити; `TLP:CLEAR`, якщо не зазначено.'],
  ),
  credibility: one(
    { code: 'credibility' },
    ['credibility', 'достовірність'],
    ['How far this information can be believed.', 'Наскільки можна вірити цій інформації.'],
  ),
  note: one('text', ['note', 'примітка'], ['One line in own words.', 'Один рядок власними словами.']),
  at: one(
    'count',
    ['paragraph', 'абзац'],
    ['Paragraph of the source that it rests on, from 1.', 'Абзац джерела, на якому це ґрунтується, від 1.'],
  ),
});

export const qualifierNames: readonly string[] = Object.keys(qualifiers);
