import { height, land, outlines, width } from '../../map/europe.ts';
import type { HostMark, MapDrawing } from '../../pages/charts/drawing.ts';
import { useFrame } from '../frame.ts';
import { percentage } from '../timeScale.ts';
import { Inset } from './inset.tsx';
import { GoPoint } from './link.tsx';
import { At, StateSign } from './shapes.tsx';

/** Height of the map for each unit of its width. */
export const mapAspect = height / width;

/** Host countries on a map of Europe; hosts elsewhere, and lines without a country, stand in its corner. */
export function HostMap({ of }: { readonly of: MapDrawing }) {
  const hosts = new Set(of.hosts.map(({ code }) => code));
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" aria-hidden="true">
        <path className="draw-land" d={land} />
        {Object.entries(outlines).map(([code, { path }]) => (
          <path key={code} className={hosts.has(code) ? 'draw-host' : 'draw-land'} d={path} />
        ))}
      </svg>
      {of.hosts.map((host) => (
        <Mark key={host.code} of={host} x={placeOf(host, 0)} y={placeOf(host, 1)} />
      ))}
      <Corner of={of} />
    </>
  );
}

const CORNER_ROW = 27;

/** What has no place on the map, from the bottom up, where only Africa is. */
function Corner({ of }: { readonly of: MapDrawing }) {
  const { words } = useFrame();
  const rows = of.elsewhere.length + (of.without === 0 ? 0 : 1);
  return (
    <Inset x="14" y="100%">
      {of.elsewhere.length === 0 ? null : (
        <text className="draw-small draw-halo" x="-6" y={-rows * CORNER_ROW - 8}>
          {words.charts.map.elsewhere}
        </text>
      )}
      {of.elsewhere.map((host, index) => (
        <Mark key={host.code} of={host} x="4" y={String((index - rows + 0.5) * CORNER_ROW)} named />
      ))}
      {of.without === 0 ? null : (
        <>
          <At x="4" y={-CORNER_ROW / 2}>
            <StateSign state="unknown" />
          </At>
          <text className="draw-small draw-halo" x="19" y={-CORNER_ROW / 2 + 4}>
            {words.charts.map.without(of.without)}
          </text>
        </>
      )}
    </Inset>
  );
}

/** Steps, in units of the view, that keep the marks of small neighbours apart on a phone. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  LV: [6, -14],
  LT: [0, 8],
  NL: [-4, -14],
  BE: [-10, 12],
  CZ: [8, 6],
};

function placeOf({ code }: HostMark, axis: 0 | 1): string {
  const middle = (outlines[code]?.middle[axis] ?? 0) + (STEPS[code]?.[axis] ?? 0);
  return percentage(middle / (axis === 0 ? width : height));
}

/** Countries whose name stands to the left of the mark, clear of their neighbours to the east. */
const NAMED_LEFT: ReadonlySet<string> = new Set(['BE', 'NL', 'IE', 'PT', 'FR', 'GB']);

/** The area of a mark grows with the number of lines. */
function Mark({
  of,
  x,
  y,
  named = false,
}: {
  readonly of: HostMark;
  readonly x: string;
  readonly y: string;
  readonly named?: boolean;
}) {
  const radius = 8 + 2.6 * Math.sqrt(of.lines);
  const left = NAMED_LEFT.has(of.code) && !named;
  return (
    <GoPoint to={`/lines?host=${of.code}`} label={of.label}>
      <Inset x={x} y={y}>
        <rect className="draw-reach" x="-13" y="-13" width="26" height="26" />
        <g className="draw-shrinks">
          <circle className={of.facts > 0 ? 'draw-fact' : 'draw-plan'} r={radius} />
          <text className={of.facts > 0 ? 'draw-count-fact' : 'draw-count-plan'} textAnchor="middle" y="4.5">
            {of.lines}
          </text>
        </g>
        <text
          className={named ? 'draw-place draw-halo' : 'draw-place draw-halo draw-if-wide'}
          x={left ? -radius - 4 : radius + 4}
          y="4"
          textAnchor={left ? 'end' : 'start'}
        >
          {of.name}
        </text>
      </Inset>
    </GoPoint>
  );
}
