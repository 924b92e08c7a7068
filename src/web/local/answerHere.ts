import type { RouteName } from '../pages/byRoute.ts';
import type { FrameData } from '../pages/frame.ts';
import { localCore } from './core.ts';
import type { Answer } from './messages.ts';
import { appearanceNow, hasDesk } from './siteFlags.ts';

/** Works a route out from the snapshot, once `localCore` is ready. */
export async function answerHere(
  route: RouteName,
  href: string,
  params: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  // Looked at before: what comes of the answer is written to where this is read.
  const kept: Partial<FrameData> = route === 'frame' ? { desk: hasDesk() } : {};
  const url = new URL(href);
  url.hash = '';
  const answer = await localCore.ask({ route, href: url.href, params, appearance: appearanceNow() });
  // A snapshot tells nothing of a desk: the page that came from the server does.
  return answer.kind === 'data' && route === 'frame'
    ? { kind: 'data', data: { ...(answer.data as FrameData), ...kept } }
    : answer;
}
