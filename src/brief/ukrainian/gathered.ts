import type { Phrase } from '../phrase.ts';

const COMPANY = /^([Кк])омпанія /;
const BETWEEN = /^(?:, | та )$/;

/** Says "компанії A та B" where a list names one company after another, each with its kind. */
export function gathered(phrase: Phrase): Phrase {
  const parts = phrase.map((part) => ({ ...part }));
  for (let first = 0; first < parts.length; first += 1) {
    const last = endOfRun(parts, first);
    if (last === first) continue;
    const end = last;
    const isWholeEnd = parts[end - 1]?.text === ' та ';
    for (let at = first; at <= end; at += 2) {
      const part = parts[at];
      if (part !== undefined) part.text = part.text.replace(COMPANY, at === first ? '$1омпанії ' : '');
    }
    // "Данія та компанії A і B": the list has one end, and the companies have another.
    const before = parts[first - 1];
    const inner = parts[end - 1];
    if (isWholeEnd && before?.text === ', ' && inner !== undefined) {
      before.text = ' та ';
      inner.text = ' і ';
    }
    first = end;
  }
  return parts;
}

/** Index of the last company of a run that starts at `first`; `first` itself where there is no run. */
function endOfRun(parts: Phrase, first: number): number {
  let last = first;
  if (!isCompany(parts[first])) return first;
  while (BETWEEN.test(parts[last + 1]?.text ?? '') && isCompany(parts[last + 2])) last += 2;
  return last;
}

function isCompany(part: Phrase[number] | undefined): boolean {
  return part !== undefined && 'name' in part && part.name !== undefined && COMPANY.test(part.text);
}
