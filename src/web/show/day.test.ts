import { expect, test } from 'vitest';
import { dayText } from './day.ts';

test.each([
  ['2025-06-24', 'en', '24\u00a0June 2025'],
  ['2025-06-24', 'uk', '24\u00a0червня 2025'],
  ['2025-06-24~', 'en', 'about 24\u00a0June 2025'],
  ['2025-01/2025-06', 'en', 'January – June 2025'],
  ['2024/2027', 'uk', '2024\u2060–\u20602027'],
  ['2025', 'en', '2025'],
] as const)('the day of %s stays with its month (%s)', (edtf, language, text) => {
  expect(dayText(edtf, language)).toContain(text);
});
