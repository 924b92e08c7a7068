import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { appearanceCookie, isAppearance } from '../appearance.ts';

/** Keeps the reader's choice of light or dark and leads back to the page it was made on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const choice = form.get('appearance');
  const back = form.get('back');
  const headers: HeadersInit = isAppearance(choice) ? { 'Set-Cookie': appearanceCookie(choice) } : {};
  return redirect(ownPath(back) ?? `/${params.language ?? ''}`, { headers });
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/${params.language ?? ''}`);
}

/** A path on this site; anything that could lead elsewhere is refused. */
function ownPath(text: unknown): string | undefined {
  return typeof text === 'string' && /^\/(?![/\\])/.test(text) ? text : undefined;
}
