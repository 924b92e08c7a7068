import { useRouteLoaderData } from 'react-router';
import type { FrameData } from '../pages/frame.ts';

/** Whether the page is of a copy of the site, with no server behind it. */
export function useIsCopy(): boolean {
  const frame = useRouteLoaderData('routes/frame') as FrameData | undefined;
  return frame?.core?.static === true;
}
