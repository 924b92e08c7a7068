import { clientLoaderOf } from '../local/clientLoader.ts';
import { loaderOf } from './loaderOf.ts';

/** Answers an address that no page has. */
export const loader = loaderOf('absent');
export const clientLoader = clientLoaderOf<typeof loader>('absent');

export default function Absent() {
  return null;
}
