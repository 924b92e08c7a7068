import { expect, test } from 'vitest';
import { dayOf } from '../../../values/index.ts';
import type { GanttRow } from './drawing.ts';
import { yearsOf } from './stageMarks.ts';

const until = (day: string): readonly GanttRow[] => [
  {
    subject: 'agreement/a',
    name: 'A',
    apart: null,
    stage: 'signed',
    health: null,
    marks: [
      {
        address: 'agreement/a/stage',
        label: '',
        from: dayOf('2024-05-01'),
        until: dayOf(day),
        kind: 'stage',
        planned: true,
      },
    ],
    reached: null,
    late: null,
  },
];

test.each([
  ['nothing lies beyond March', '2025-12-31', 2025.5],
  ['a plan for the whole year', '2026-12-31', 2026],
  ['a plan for December alone', '2026-12-01', 2026],
  ['a plan for the summer after', '2027-08-31', 2026.75],
])('the axis ends soon after the last day: %s', (_why, day, last) => {
  expect(yearsOf(until(day), dayOf('2026-03-31'))).toEqual([2024, last]);
});
