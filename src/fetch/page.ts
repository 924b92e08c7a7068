import { bytesInUtf8 } from './charset.ts';
import { type GetOptions, get } from './get.ts';
import { FetchProblem } from './problem.ts';

/** Largest document that is fetched, in bytes; the reader takes no larger one. */
export const LARGEST_PAGE = 20 * 1024 * 1024;
const PATIENCE = 20_000;

/** What kinds of document are read. */
export const READABLE_TYPES = 'text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown;q=0.9';

/** Fetches a document: at most 20 MB within twenty seconds, with the limits of `get`. Raises FetchProblem. */
export async function fetchPage(
  address: string,
  options: Pick<GetOptions, 'allowPrivate' | 'resolve'> & Partial<Pick<GetOptions, 'headers' | 'patience'>>,
): Promise<{ readonly bytes: Uint8Array; readonly url: string }> {
  const answer = await get(address, {
    largest: LARGEST_PAGE,
    patience: PATIENCE,
    ...options,
    headers: { accept: READABLE_TYPES, ...options.headers },
  });
  if (answer.status < 200 || answer.status >= 300)
    throw new FetchProblem(
      'status',
      `Expected a page from ${answer.url}, came status ${answer.status}.`,
      'Open it in a browser; if it shows, save it as a file and read that.',
      answer.status,
    );
  return { bytes: bytesInUtf8(answer.bytes, answer.header('content-type')), url: answer.url };
}
