import type { Drawing } from '../../pages/charts/drawing.ts';
import { Gantt, ganttHeight } from './gantt.tsx';
import { League, leagueHeight } from './league.tsx';
import { HostMap, mapAspect } from './map.tsx';
import { Points, pointsHeight } from './points.tsx';
import { Sankey, sankeyHeight } from './sankey.tsx';
import { Slips, slipsHeight } from './slips.tsx';

/** Height of a drawing in pixels at a width. */
export function heightOf(drawing: Drawing, width: number): number {
  switch (drawing.type) {
    case 'points':
      return pointsHeight(drawing);
    case 'gantt':
      return ganttHeight(drawing);
    case 'slips':
      return slipsHeight(drawing);
    case 'map':
      return Math.round(width * mapAspect);
    case 'sankey':
      return sankeyHeight(drawing);
    case 'league':
      return leagueHeight(drawing);
  }
}

/** What a chart draws, without the svg element around it: places across are parts of its width. */
export function DrawingParts({ of }: { readonly of: Drawing }) {
  switch (of.type) {
    case 'points':
      return <Points of={of} />;
    case 'gantt':
      return <Gantt of={of} />;
    case 'slips':
      return <Slips of={of} />;
    case 'map':
      return <HostMap of={of} />;
    case 'sankey':
      return <Sankey of={of} />;
    case 'league':
      return <League of={of} />;
  }
}
