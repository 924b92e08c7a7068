import type { Language } from '../../values/index.ts';

interface ChangesWords {
  readonly title: string;
  readonly intro: (since: string, until: string) => string;
  readonly choices: string;
  readonly since: string;
  readonly until: string;
  readonly brief: string;
  readonly sources: string;
  readonly list: string;
  readonly none: string;
  /** Instead of the list, where the period is quiet. */
  readonly quiet: string;
  /** Heading of a brief that tells only how things stand. */
  readonly stands: (day: string) => string;
  readonly leftOut: string;
  readonly totals: string;
  readonly totalsIntro: string;
  readonly feed: string;
  readonly note: (number: number) => string;
}

/** What the page of changes says itself. */
export const changesWords: Readonly<Record<Language, ChangesWords>> = {
  en: {
    title: 'Changes',
    intro: (since, until) => `What became known after ${since}, up to and including ${until}.`,
    choices: 'Which period',
    since: 'After',
    until: 'Up to',
    brief: 'In brief',
    sources: 'Sources of the brief',
    list: 'Change by change',
    none: 'Nothing worth telling became known in this period.',
    quiet: 'Nothing that this ledger holds became known in this period. That does not mean that nothing happened.',
    stands: (day) => `Where things stood on ${day}`,
    leftOut:
      'The brief for this period is left out: a sentence of it did not pass the check. The changes below are complete.',
    totals: 'Effect on the totals',
    totalsIntro: 'Each change of a total, flow by flow, to the cent.',
    feed: 'Follow the changes (Atom feed)',
    note: (number) => `Source ${number}`,
  },
  uk: {
    title: 'Зміни',
    intro: (since, until) => `Що стало відомо після ${since} і до ${until} включно.`,
    choices: 'За який час',
    since: 'Після',
    until: 'До',
    brief: 'Коротко',
    sources: 'Джерела',
    list: 'Зміна за зміною',
    none: 'За цей час не стало відомо нічого, про що варто розповісти.',
    quiet: 'За цей час не стало відомо нічого, що є в цьому реєстрі. Це не означає, що нічого не сталося.',
    stands: (day) => `Стан справ на ${day}`,
    leftOut: 'Короткого огляду за цей час немає: одне з його речень не пройшло перевірки. Перелік змін нижче повний.',
    totals: 'Як змінилися підсумки',
    totalsIntro: 'Кожну зміну підсумку розкладено за потоками, до цента.',
    feed: 'Стежити за змінами (стрічка Atom)',
    note: (number) => `Джерело ${number}`,
  },
};
