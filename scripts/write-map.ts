import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { codeByNumber } from './map/codes.ts';

/**
 * Makes the map of Europe that the pages draw from world-atlas (Natural Earth at 1:50 million, public domain): projected
 * once, cut to the view and rounded to whole units, so that neither server nor browser has to carry the world.
 */
const FILE = new URL('../src/web/map/europe.generated.json', import.meta.url);
const WIDTH = 1000;
const HEIGHT = 900;
/** Smallest ring that is drawn, in square units: islands below it would be a dot of a pixel. */
const SMALLEST = 12;

const projection = geoAzimuthalEqualArea()
  .rotate([-17, -53])
  .scale(1240)
  .translate([WIDTH / 2, HEIGHT / 2])
  .clipAngle(40)
  .clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ]);

interface Country {
  /** Outline as SVG path data in units of the view. */
  readonly path: string;
  /** Where a mark for the country stands: the middle of its largest part. */
  readonly middle: readonly [number, number];
}

export interface Europe {
  readonly width: number;
  readonly height: number;
  /** By ISO 3166-1 alpha-2 code; land without a code is under `land`. */
  readonly countries: Readonly<Record<string, Country>>;
  readonly land: string;
}

function readAtlas(): Feature<Polygon | MultiPolygon>[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return feature(world, world.objects.countries).features as Feature<Polygon | MultiPolygon>[];
}

export function europeText(): string {
  const countries: Record<string, Country> = {};
  const land: string[] = [];
  for (const item of readAtlas()) {
    const path = outline(item);
    if (path === '') continue;
    const code = codeByNumber[String(item.id)];
    if (code === undefined) land.push(path);
    else countries[code] = { path, middle: middleOf(item) };
  }
  const sorted = Object.fromEntries(Object.entries(countries).sort(([a], [b]) => (a < b ? -1 : 1)));
  const europe: Europe = { width: WIDTH, height: HEIGHT, countries: sorted, land: land.join('') };
  return `${JSON.stringify(europe, null, 1)}\n`;
}

/** Rings rounded to whole units; points that rounding makes equal, and rings too small to see, are dropped. */
function outline(item: Feature<Polygon | MultiPolygon>): string {
  const drawn = geoPath(projection)(item) ?? '';
  return drawn
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => thinned(ring.replace('Z', '').split('L').map((point) => point.split(',').map((each) => Math.round(Number(each))) as [number, number])))
    .filter((ring) => ring.length > 2 && areaOf(ring) >= SMALLEST)
    .map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`)
    .join('');
}

function thinned(ring: readonly [number, number][]): [number, number][] {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function areaOf(ring: readonly [number, number][]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function middleOf(item: Feature<Polygon | MultiPolygon>): [number, number] {
  const parts: Position[][][] = item.geometry.type === 'Polygon' ? [item.geometry.coordinates] : item.geometry.coordinates;
  const areas = parts.map((coordinates) => ({ shape: { type: 'Polygon' as const, coordinates }, area: geoArea({ type: 'Polygon', coordinates }) }));
  const largest = areas.reduce((a, b) => (b.area > a.area ? b : a)).shape;
  const [x, y] = projection(geoCentroid(largest)) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

/** Whether the file on disk is what world-atlas gives. */
export function mapIsCurrent(): boolean {
  return readFileSync(FILE, 'utf8') === europeText();
}

if (import.meta.main) writeFileSync(FILE, europeText());
