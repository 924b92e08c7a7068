import { distance } from 'fastest-levenshtein';

/** The names closest to what was typed, nearest first; none that share too little to be meant. */
export function closest(typed: string, names: readonly string[], most: number): string[] {
  const limit = Math.max(3, Math.floor(typed.length / 2));
  return names
    .map((name) => ({ name, far: name.includes(typed) ? 0 : distance(typed, name) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
