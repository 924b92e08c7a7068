import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoContains, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { codeByNumber } from './map/codes.ts';
import { decodedArcs, simplified } from './map/simplify.ts';

/**
 * Makes the map of Europe that the pages draw from world-atlas (Natural Earth at 1:50 million, public domain): projected
 * once, cut to the view and rounded to whole units, so that neither server nor browser has to carry the world.
 */
const FILE = new URL('../src/web/map/europe.generated.json', import.meta.url);
const WIDTH = 1000;
const HEIGHT = 900;
/** Smallest ring that is drawn, in square units: islands below it would be a dot of a pixel. */
const SMALLEST = 14;
/** How far, in units of the view, an outline may move when points are dropped. */
const TOLERANCE = 0.7;

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
  const place = (point: Position): Position | null => projection([point[0] ?? 0, point[1] ?? 0]);
  const { transform: _grid, ...rest } = world;
  const arcs = decodedArcs(world).map((arc) => simplified(arc, place, TOLERANCE));
  const { features } = feature({ ...rest, arcs }, world.objects.countries);
  return withCrimeaInUkraine(features as Feature<Polygon | MultiPolygon>[]);
}

const CRIMEA: [number, number] = [34.3, 45.3];
const [RUSSIA, UKRAINE] = ['643', '804'];

/**
 * Natural Earth draws who controls land, and so Crimea with Russia. The borders meant here are those that the General Assembly
 * of the United Nations affirmed (resolution 68/262): the part that holds Crimea goes to Ukraine.
 */
function withCrimeaInUkraine(features: readonly Feature<Polygon | MultiPolygon>[]): Feature<Polygon | MultiPolygon>[] {
  const russia = features.find(({ id }) => id === RUSSIA);
  const parts = russia === undefined ? [] : partsOf(russia.geometry);
  const crimea = parts.filter((coordinates) => geoContains({ type: 'Polygon', coordinates }, CRIMEA));
  if (crimea.length !== 1)
    throw new Error(
      `Expected one part of Russia in world-atlas to hold Crimea, found ${crimea.length}. Look at the new edition.`,
    );
  return features.map((item) => {
    if (item.id === RUSSIA)
      return {
        ...item,
        geometry: { type: 'MultiPolygon', coordinates: parts.filter((part) => !crimea.includes(part)) },
      };
    if (item.id === UKRAINE)
      return { ...item, geometry: { type: 'MultiPolygon', coordinates: [...partsOf(item.geometry), ...crimea] } };
    return item;
  });
}

function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
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
    .map((ring) =>
      thinned(
        ring
          .replace('Z', '')
          .split('L')
          .map((point) => point.split(',').map((each) => Math.round(Number(each))) as [number, number]),
      ),
    )
    .filter((ring) => ring.length > 2 && areaOf(ring) >= SMALLEST)
    .map(ringPath)
    .join('');
}

/** A ring as one move and steps from point to point, which are shorter than places. */
function ringPath(ring: readonly [number, number][]): string {
  const steps = ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${ring[0]?.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
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
  const areas = partsOf(item.geometry).map((coordinates) => ({
    shape: { type: 'Polygon' as const, coordinates },
    area: geoArea({ type: 'Polygon', coordinates }),
  }));
  const largest = areas.reduce((a, b) => (b.area > a.area ? b : a)).shape;
  const [x, y] = projection(geoCentroid(largest)) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

/** Whether the file on disk is what world-atlas gives. */
export function mapIsCurrent(): boolean {
  return readFileSync(FILE, 'utf8') === europeText();
}

if (import.meta.main) writeFileSync(FILE, europeText());
