import type { RouteName } from '../pages/byRoute.ts';
import type { FrameData } from '../pages/frame.ts';
import { localCore } from './core.ts';
import type { Answer, PageQuestion } from './messages.ts';
import { appearanceNow, hasDesk } from './siteFlags.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Works a route out from the snapshot, once `localCore` is ready. */
export async function answerHere(route: RouteName, href: string, params: Params): Promise<Answer> {
  // Looked at before: what comes of the answer is written to where this is read.
  const kept: Partial<FrameData> = route === 'frame' ? { desk: hasDesk() } : {};
  const answer = await localCore.ask(questionOf(route, href, params));
  // A snapshot tells nothing of a desk: the page that came from the server does.
  return answer.kind === 'data' && route === 'frame'
    ? { kind: 'data', data: { ...(answer.data as FrameData), ...kept } }
    : answer;
}

/** Lets what a reader may come to from a page be worked out ahead, where `localCore` is ready. */
export function restHere(route: RouteName, href: string, params: Params): void {
  localCore.rest(questionOf(route, href, params));
}

function questionOf(route: RouteName, href: string, params: Params): PageQuestion {
  const url = new URL(href);
  url.hash = '';
  return { route, href: url.href, params, appearance: appearanceNow() };
}
