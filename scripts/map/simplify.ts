import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Longitudes and latitudes of each arc: world-atlas stores them as steps on a grid. */
export function decodedArcs({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const [scaleX, scaleY] = transform.scale;
  const [moveX, moveY] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * scaleX + moveX, y * scaleY + moveY];
    });
  });
}

/**
 * Drops the points of a line that lie closer to it than `tolerance` (Douglas and Peucker 1973). Distances are measured after
 * `place`; neighbours share their arcs, so that both sides of a border lose the same points.
 */
export function simplified(
  line: readonly Position[],
  place: (point: Position) => Position | null,
  tolerance: number,
): Position[] {
  const placed = line.map(place);
  if (placed.some((point) => point === null)) return [...line];
  const kept = new Set([0, line.length - 1]);
  keepFarthest(placed as Position[], 0, line.length - 1, tolerance, kept);
  return line.filter((_point, index) => kept.has(index));
}

function keepFarthest(
  line: readonly Position[],
  first: number,
  last: number,
  tolerance: number,
  kept: Set<number>,
): void {
  let [farthest, most] = [-1, tolerance];
  for (let index = first + 1; index < last; index++) {
    const distance = distanceTo(line[index] as Position, line[first] as Position, line[last] as Position);
    if (distance > most) [farthest, most] = [index, distance];
  }
  if (farthest < 0) return;
  kept.add(farthest);
  keepFarthest(line, first, farthest, tolerance, kept);
  keepFarthest(line, farthest, last, tolerance, kept);
}

function distanceTo([x = 0, y = 0]: Position, [fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): number {
  const length = Math.hypot(toX - fromX, toY - fromY);
  // A ring begins where it ends: what counts then is how far it goes from there.
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length;
}
