/**
 * How a verb stands: `past`, `perfect`, `present`, `progressive` (under way), `passive` (told by participle), `begun` (after "began
 * to"), `future` (will, is to, agreed to), `plan` (wants to, considers), `possible` (may, could), `infinitive` without a governing
 * verb, `gerund` for a bare -ing form or a noun of action.
 */
export type Tense =
  | 'past'
  | 'perfect'
  | 'present'
  | 'progressive'
  | 'passive'
  | 'begun'
  | 'future'
  | 'plan'
  | 'possible'
  | 'infinitive'
  | 'gerund';
