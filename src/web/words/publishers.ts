import type { PublisherStanding } from '../../account/index.ts';
import type { Language } from '../../values/index.ts';

interface PublishersWords {
  readonly title: string;
  readonly intro: string;
  readonly rule: string;
  readonly publisher: string;
  readonly sources: string;
  readonly questions: string;
  readonly standing: Readonly<Record<PublisherStanding, string>>;
  readonly meaning: Readonly<Record<PublisherStanding, string>>;
  readonly of: (publisher: string) => string;
  readonly ofIntro: string;
  readonly choices: string;
  readonly show: string;
  readonly any: (count: number) => string;
  readonly question: string;
  readonly stands: string;
  readonly all: string;
  readonly none: string;
}

/** Words for publishers and how often each is alone or borne out by others. */
export const publishersWords: Readonly<Record<Language, PublishersWords>> = {
  en: {
    title: 'Publishers',
    intro:
      'How often what a publisher says is borne out by sources that are independent of it. A source that cites another is not. Being alone is no fault: somebody is the first to report.',
    rule: 'How it is counted: rule R23',
    publisher: 'Publisher',
    sources: 'Sources',
    questions: 'Questions',
    standing: { corroborated: 'Corroborated', alone: 'Alone', contradicted: 'Contradicted' },
    meaning: {
      corroborated: 'an independent source agrees',
      alone: 'no independent source speaks of it',
      contradicted: 'independent sources speak of it, and none agrees',
    },
    of: (publisher) => `What ${publisher} says, compared with others`,
    ofIntro: 'Each question leads to the figure, with every claim on it.',
    choices: 'Which questions',
    show: 'Show',
    any: (count) => `all (${count})`,
    question: 'Question',
    stands: 'Compared with others',
    all: 'All publishers',
    none: 'No question on which it can be compared with others.',
  },
  uk: {
    title: 'Видавці',
    intro:
      'Як часто сказане видавцем підтверджують незалежні від нього джерела. Джерело, що посилається на інше, не є незалежним. Бути єдиним — не вада: хтось завжди повідомляє першим.',
    rule: 'Як це рахують: правило R23',
    publisher: 'Видавець',
    sources: 'Джерела',
    questions: 'Питання',
    standing: { corroborated: 'Підтверджено', alone: 'Єдине джерело', contradicted: 'Суперечить іншим' },
    meaning: {
      corroborated: 'незалежне джерело каже те саме',
      alone: 'жодне незалежне джерело про це не каже',
      contradicted: 'незалежні джерела про це кажуть, і жодне не каже того самого',
    },
    of: (publisher) => `Що каже ${publisher} і що кажуть інші`,
    ofIntro: 'Кожне питання веде до цифри з усіма твердженнями про неї.',
    choices: 'Які питання',
    show: 'Показати',
    any: (count) => `усі (${count})`,
    question: 'Питання',
    stands: 'Порівняно з іншими',
    all: 'Усі видавці',
    none: 'Немає питань, у яких його можна порівняти з іншими.',
  },
};
