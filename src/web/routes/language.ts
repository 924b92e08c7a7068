import { type LoaderFunctionArgs, redirect } from 'react-router';
import { preferredLanguage } from '../language.ts';

/** Leads from the bare address to the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search } = new URL(request.url);
  return redirect(`/${preferredLanguage(request.headers.get('accept-language'))}${search}`, {
    headers: { Vary: 'Accept-Language' },
  });
}
