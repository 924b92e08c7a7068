import { expect, test } from 'vitest';
import type { Figure, FigureValue } from '../account/index.ts';
import { codeText, countryText, figureText, figureTitle, hasOwnWords, ownWords, valueText } from './index.ts';
import { knownSeries } from './series.ts';

/** Intl parts figures from units with no-break spaces; what matters here is the words. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const english = (value: FigureValue): string => plain(valueText(value, 'en'));
const ukrainian = (value: FigureValue): string => plain(valueText(value, 'uk'));

const kroner: FigureValue = { type: 'money', currency: 'DKK', minor: 50_000_000_000, comparator: 'exactly' };

test('a value keeps its unit and the word of its source', () => {
  expect(english(kroner)).toBe('DKK 500,000,000');
  expect(plain(valueText(kroner, 'en', { compact: true }))).toBe('DKK 500 million');
  expect(english({ type: 'share', millionths: 400_000, comparator: 'over' })).toMatch(/^over 40\s?%$/);
  expect(english({ type: 'quantity', low: 1000, unit: 'unit', per: 'month', comparator: 'exactly' })).toBe(
    '1,000 units a month',
  );
  expect(english({ type: 'code', list: 'agreement stage', codes: ['signed'] })).toBe('signed');
  expect(english({ type: 'date', edtf: '2025-22' })).toBe('summer 2025');
  expect(english({ type: 'subjects', subjects: ['country/DK'], shares: { 'country/DK': '50 %' } })).toBe('DK 50%');
});

test('what the evidence names in English is told in Ukrainian where its words are kept, and else said not to be', () => {
  expect(ownWords('starting Ukrainian weapons production in Denmark', 'uk')).toBe(
    'запуск українського виробництва зброї в Данії',
  );
  expect(
    ukrainian({ type: 'quantity', low: 15, unit: 'times the level before February 2022', comparator: 'exactly' }),
  ).toBe('15 разів проти рівня до лютого 2022 року');
  expect(hasOwnWords('PURL', 'uk')).toBe(true);
  expect(hasOwnWords('a purpose that nobody has put into Ukrainian', 'uk')).toBe(false);
  expect(ownWords('a purpose that nobody has put into Ukrainian', 'uk')).toMatch(/^a purpose/);
});

test('Ukrainian has its own words for all of it', () => {
  expect(ukrainian({ type: 'share', millionths: 400_000, comparator: 'over' })).toMatch(/^понад 40\s?%$/);
  expect(ukrainian({ type: 'date', edtf: '2025-22' })).toBe('літо 2025');
  expect(codeText('line health', 'overdue', 'uk')).toBe('прострочено');
  expect(countryText('DK', 'uk')).toBe('Данія');
});

test('a figure without a value says what can be said of it, and never nought', () => {
  const figure: Figure = {
    address: 'money/committed',
    state: 'unknown',
    modality: 'fact',
    inferred: false,
    conflict: false,
    denied: false,
    rules: [],
  };
  expect(figureText(figure, 'en')).toBe('unknown');
  expect(figureText({ ...figure, state: 'withheld' }, 'uk')).toBe('не розголошено');
});

test('an address tells what its figure is', () => {
  const title = (address: string, language: 'en' | 'uk' = 'en'): string =>
    figureTitle(address, language, (subject) => `<${subject}>`);
  expect(title('partner/DK/committed/2025')).toBe('Denmark: committed in 2025');
  expect(title('partner/DK/committed/2025', 'uk')).toMatch(/^Данія: .*2025/);
  expect(title('partner/DK/distance/military-aid/2025/euro')).toBe(
    'Denmark: distance to the target, military aid in 2025, in euro',
  );
  expect(title('overview/lines/health/overdue')).toBe('Production lines: overdue');
  expect(title('overview/partners/signed')).toBe('Partners: signed');
  expect(title('line/x/start_of_production:planned')).toBe('<line/x>: start of production, planned');
  expect(title('flow/x/allocated/euro')).toBe('<flow/x>: allocated, in euro');
});

test('a code that no list has stays as it is', () => {
  expect(codeText('agreement stage', 'dreamt of', 'en')).toBe('dreamt of');
  expect(countryText('Atlantis', 'en')).toBe('Atlantis');
});

test('a share in short has three decimals, and never rounds to nothing', () => {
  const share = (millionths: number) =>
    valueText({ type: 'share', comparator: 'exactly', millionths }, 'en', { compact: true });
  expect([3916, 738, 16, 4].map(share)).toEqual(['0.392%', '0.074%', '0.002%', '0.0004%']);
});

test('what evidence says in English of places and measures is read in Ukrainian', () => {
  const place = (text: string, language: 'en' | 'uk') => valueText({ type: 'text', text }, language);
  expect([place('The Hague', 'uk'), place('The Hague', 'en'), place('Nowhere', 'uk')]).toEqual([
    'Гаага',
    'The Hague',
    'Nowhere',
  ]);
});

test('a series without definition has a name in both languages', () => {
  expect(figureTitle('indicators/ua-drone-makers', 'en', () => knownSeries('ua-drone-makers', 'en') ?? '')).toBe(
    'Ukraine: drone makers',
  );
  expect(knownSeries('ua-drone-makers', 'uk')).toBe('Україна: виробники дронів');
  expect(knownSeries('constructor', 'uk')).toBeUndefined();
});
