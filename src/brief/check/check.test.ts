import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../../scripts/testing/starter-ledger.ts';
import { changesBetween } from '../../changes/index.ts';
import type { Language } from '../../values/index.ts';
import { type Brief, briefOf, checkBrief, type Ground, type Part, type Sentence } from '../index.ts';

const grounds = {} as Record<Language, { brief: Brief; ground: Ground }>;
beforeAll(async () => {
  const ledger = await starterLedger();
  const [before, after] = [ledger.account({ known: '2025-06-01' }), ledger.account({ known: '2025-07-10' })];
  const ground = { before, after, changes: changesBetween(before, after) };
  for (const language of ['en', 'uk'] as const) {
    grounds[language] = { brief: briefOf(before, after, ground.changes, { language }), ground };
  }
});

/** The brief with one sentence of its narrative changed, its text kept in step with its parts. */
function tampered(brief: Brief, index: number, change: (sentence: Sentence) => Partial<Sentence>): Brief {
  let at = -1;
  const narrative = brief.narrative.map((paragraph) =>
    paragraph.map((sentence) => {
      at++;
      return at === index ? inStep({ ...sentence, ...change(sentence) }) : sentence;
    }),
  );
  return { ...brief, narrative };
}

function inStep(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.parts.map(({ text }) => text).join('') };
}

function sentences({ narrative }: Brief): Sentence[] {
  return narrative.flat();
}

/** Another figure of the same form: a digit or a number word replaced. */
function otherFigure(text: string): string {
  const digit = text.match(/\d/)?.[0];
  if (digit !== undefined) return text.replace(digit, digit === '9' ? '8' : String(Number(digit) + 1));
  return text.replace(/four|five|three|two|one/i, 'seven').replace(/чотири|п’ять|три|дві|одна/i, 'сім');
}

test.each(['en', 'uk'] as const)('every figure that is changed in any sentence is found (%s)', (language) => {
  const { brief, ground } = grounds[language];
  expect(checkBrief(brief, ground)).toEqual([]);
  let tried = 0;
  sentences(brief).forEach((sentence, index) => {
    sentence.parts.forEach((part, place) => {
      const other = otherFigure(part.text);
      if (part.figure === undefined || other === part.text) return;
      tried++;
      const parts = sentence.parts.map((item, at) => (at === place ? { ...item, text: other } : item));
      const problems = checkBrief(
        tampered(brief, index, () => ({ parts })),
        ground,
      );
      expect(problems.length, `${part.text} → ${other}`).toBeGreaterThan(0);
    });
  });
  expect(tried).toBeGreaterThan(15);
});

const tamper = (change: (sentence: Sentence) => Partial<Sentence>, index = 0) => {
  const { brief, ground } = grounds.en;
  return checkBrief(tampered(brief, index, change), ground).map(({ problem }) => problem);
};

const plain = (text: string): Part => ({ text });

test('a figure that is slipped into plain words is found, in digits and in words', () => {
  expect(tamper(({ parts }) => ({ parts: [...parts, plain(' It cost 12 million.')] })).join()).toContain('"12" stands');
  expect(tamper(({ parts }) => ({ parts: [...parts, plain(' Seven partners signed.')] })).join()).toContain('"seven"');
});

test('a text that differs from its parts is found', () => {
  const { brief, ground } = grounds.en;
  const headline = { ...brief.headline, text: brief.headline.text.replace('Ukraine', 'Denmark') };
  expect(checkBrief({ ...brief, headline }, ground)).toHaveLength(1);
});

test('a sentence without claims, with a claim of nobody, or without its footnote is found', () => {
  expect(tamper(() => ({ claims: [] }))).toEqual(['no claim stands behind it']);
  expect(tamper(() => ({ claims: ['claim/none'] })).join()).toContain('stands in neither account');
  expect(tamper(() => ({ notes: [] })).join()).toContain('has no footnote');
});

test('a plan that is worded as a fact is found, and so is a likelihood without a scale', () => {
  const { brief } = grounds.en;
  const planned = sentences(brief).findIndex(({ manner }) => manner === 'plan');
  expect(tamper(() => ({ parts: [plain('The first agreements were signed.')] }), planned).join()).toContain(
    'a plan is worded as a fact',
  );
  expect(tamper(({ parts }) => ({ parts: [...parts, plain(' It will probably hold.')] })).join()).toContain(
    'likelihood',
  );
});

test('a comparator that is left out is found', () => {
  const { brief, ground } = grounds.en;
  const word = /^(?:over|about|at least) /i;
  const index = sentences(brief).findIndex(({ parts }) => parts.some(({ text, figure }) => figure && word.test(text)));
  expect(index).toBeGreaterThanOrEqual(0);
  const problems = checkBrief(
    tampered(brief, index, ({ parts }) => ({
      parts: parts.map((part) => ({ ...part, text: part.text.replace(word, '') })),
    })),
    ground,
  );
  expect(problems.map(({ problem }) => problem).join()).toContain('and the text does not say so');
});
