import type { DeskFlag, RefusalCode } from '../../../desk/index.ts';
import type { ClaimProblem } from '../../../vocabulary/index.ts';

/** Where the desk's interface lies (`deskRoutes` in the room `desk`, which is not packed into pages). */
export const DESK = '/api/v1/desk';

/** What became of a call: done, refused with what is wrong, on a state that is no more, without the desk's key, or never answered. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'stale' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'locked' }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  /** Absent where the refusal is none of the desk's own. */
  readonly code: RefusalCode | null;
  /** Kind of the problem, as the interface lists them; absent where no interface answered. */
  readonly problem: string | null;
  readonly detail: string | null;
  readonly remedy: string | null;
  readonly problems: readonly ClaimProblem[];
  readonly flags: readonly DeskFlag[];
}

/** Asks the interface; with a body, tells it something. Never raises: no connection is an outcome like any other. */
export async function call<Answer>(path: string, body?: unknown): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(path, body === undefined ? {} : sent(body));
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'done', answer: answer as Answer };
    if (response.status === 401) return { kind: 'locked' };
    return response.status === 409 ? { kind: 'stale' } : refusedBy(answer);
  } catch {
    return { kind: 'offline' };
  }
}

function sent(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** What a problem document (RFC 9457) says; anything else that came with a bad status says nothing. */
function refusedBy(answer: unknown): Refused {
  const told = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<Refused>;
  const { code = null, detail = null, remedy = null, problems = [], flags = [] } = told;
  const problem = 'type' in told ? (String(told.type).split('#')[1] ?? null) : null;
  return { kind: 'refused', code, problem, detail, remedy, problems, flags };
}
