import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { hits, overlaps, type Passage } from './passage.ts';

/** A product family that a passage names, itself or through a named product. */
export interface FamilyMention {
  readonly from: number;
  readonly to: number;
  readonly family: string;
  readonly product?: string;
}

/** "Ammunition for tanks", "fuel for rockets": what stands after "for" is not what is made, if something else is named. */
const PURPOSE = /^(?:for|для)$/u;

function withoutPurposes(passage: Passage, found: readonly FamilyMention[]): readonly FamilyMention[] {
  const kept: FamilyMention[] = [];
  let dropped = -1;
  for (const mention of found) {
    const before = passage.tokens[mention.from - 1]?.lower ?? '';
    const purpose = PURPOSE.test(before) && kept.some((other) => other.to === mention.from - 1);
    const listed = dropped >= 0 && mention.from - dropped === 1 && /^(?:and|or|,|та|і|й)$/u.test(before);
    if (purpose || listed) dropped = mention.to;
    else kept.push(mention);
  }
  return kept;
}

/** Families in a passage, without those inside phrases that speak of something else ("drone coalition", "air defence"). */
export function familiesIn(passage: Passage, gazetteer: Gazetteer): readonly FamilyMention[] {
  const others = [...hits(passage, 'families.notFamilies'), ...hits(passage, 'company')];
  const found: FamilyMention[] = hits(passage, 'families.families')
    .filter((hit) => !others.some((other) => overlaps(other, hit) && other.to - other.from >= hit.to - hit.from))
    .map((hit) => ({ from: hit.from, to: hit.to, family: hit.value }));
  for (const hit of hits(passage, 'product')) {
    const family = gazetteer.get(hit.value)?.family;
    if (family !== undefined) found.push({ from: hit.from, to: hit.to, family, product: hit.value });
  }
  return withoutPurposes(
    passage,
    found.sort((a, b) => a.from - b.from),
  );
}
