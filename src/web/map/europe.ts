import europe from './europe.generated.json' with { type: 'json' };

/** A country of the map: its outline as path data, and where a mark for it stands, in units of the view. */
interface Outline {
  readonly path: string;
  readonly middle: readonly number[];
}

/** Europe, projected and simplified; `scripts/write-map.ts` makes it from world-atlas. */
export const { width, height, land } = europe;
export const outlines: Readonly<Record<string, Outline>> = europe.countries;

/** Whether a mark for the country falls inside the view. */
export function isOnMap(code: string): boolean {
  const [x = -1, y = -1] = outlines[code]?.middle ?? [];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
