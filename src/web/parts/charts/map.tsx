import { height, land, outlines, width } from '../../map/europe.ts';
import type { HostMark, MapDrawing } from '../../pages/charts/map.ts';
import { useFrame } from '../frame.ts';
import { percentage } from '../timeScale.ts';
import { GoPoint } from './link.tsx';
import { StateSign } from './shapes.tsx';

/** Height of the map for each unit of its width. */
export const mapAspect = height / width;

/** Host countries on a map of Europe; hosts elsewhere, and lines without a country, stand in its corner. */
export function HostMap({ of }: { readonly of: MapDrawing }) {
  const { words } = useFrame();
  const hosts = new Set(of.hosts.map(({ code }) => code));
  const corner = of.elsewhere;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" aria-hidden="true">
        <path className="draw-land" d={land} />
        {Object.entries(outlines).map(([code, { path }]) => (
          <path key={code} className={hosts.has(code) ? 'draw-host' : 'draw-land'} d={path} />
        ))}
      </svg>
      {of.hosts.map((host) => (
        <Mark key={host.code} of={host} x={placeOf(host, 0) / width} y={placeOf(host, 1) / height} />
      ))}
      {corner.length === 0 ? null : (
        <text className="draw-small" x="3%" y="40%">
          {words.charts.map.elsewhere}
        </text>
      )}
      {corner.map((host, index) => (
        <Mark key={host.code} of={host} x={0.06} y={0.455 + index * 0.075} named />
      ))}
      {of.without === 0 ? null : (
        <>
          <svg x="6%" y={percentage(0.455 + corner.length * 0.075)} overflow="visible">
            <StateSign state="unknown" />
          </svg>
          <text className="draw-small" x="6%" dx="16" y={percentage(0.463 + corner.length * 0.075)}>
            {words.charts.map.without(of.without)}
          </text>
        </>
      )}
    </>
  );
}

function placeOf({ code }: HostMark, axis: 0 | 1): number {
  return outlines[code]?.middle[axis] ?? 0;
}

/** Countries whose name stands to the left of the mark, clear of their neighbours to the east. */
const NAMED_LEFT: ReadonlySet<string> = new Set(['BE', 'NL', 'IE', 'PT', 'FR', 'GB']);

/** The area of a mark grows with the number of lines. */
function Mark({ of, x, y, named = false }: { readonly of: HostMark; readonly x: number; readonly y: number; readonly named?: boolean }) {
  const radius = 8 + 2.6 * Math.sqrt(of.lines);
  const left = NAMED_LEFT.has(of.code) && !named;
  return (
    <GoPoint to={`/lines?host=${of.code}`} label={of.label}>
      <svg x={percentage(x)} y={percentage(y)} overflow="visible">
        <rect className="draw-reach" x="-13" y="-13" width="26" height="26" />
        <circle className={of.facts > 0 ? 'draw-fact' : 'draw-plan'} r={radius} />
        <text className={of.facts > 0 ? 'draw-count-fact' : 'draw-count-plan'} textAnchor="middle" y="4.5">
          {of.lines}
        </text>
        <text className={named ? 'draw-place draw-halo' : 'draw-place draw-halo draw-if-wide'} x={left ? -radius - 4 : radius + 4} y="4" textAnchor={left ? 'end' : 'start'}>
          {of.name}
        </text>
      </svg>
    </GoPoint>
  );
}
