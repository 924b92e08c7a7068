import { expect, test } from 'vitest';
import { cutBeforePlace } from './wrapped.ts';

test('what fits stays whole, and what does not gives way before the place that tells namesakes apart', () => {
  expect(cutBeforePlace('Weapons (Denmark)', 36)).toBe('Weapons (Denmark)');
  expect(cutBeforePlace('Rheinmetall: артилерійські боєприпаси (Німеччина)', 36)).toBe('Rheinmetall: … (Німеччина)');
  expect(cutBeforePlace('Rheinmetall: артилерійські боєприпаси (Україна)', 38)).toBe(
    'Rheinmetall: артилерійські … (Україна)',
  );
});

test('a publisher gives way to the day on which it spoke', () => {
  expect(cutBeforePlace('Danish Ministry of Industry, Business and Financial Affairs, 1 December 2025', 42)).toBe(
    'Danish Ministry of …, 1 December 2025',
  );
  expect(cutBeforePlace('Ministry of Defence (Denmark), Ministry of Defence (Ukraine), September 2024', 40)).toBe(
    'Ministry of Defence …, September 2024',
  );
  expect(cutBeforePlace('UNN, 2 грудня 2025 р.', 42)).toBe('UNN, 2 грудня 2025 р.');
});

test('without one place at the end, or without room before it, the start is kept', () => {
  expect(cutBeforePlace('Danish Ministry of Industry, Business and Financial Affairs', 20)).toBe(
    'Danish Ministry of …',
  );
  expect(cutBeforePlace('Дрони (Велика Британія) (відомо з 24 червня 2025 р.)', 36)).toBe(
    'Дрони (Велика Британія) (відомо з 24 …',
  );
  expect(cutBeforePlace('Quantumfrontlineindustries (Germany)', 20)).toBe('Quantumfrontlineindustries …');
});
