import type { DocumentFault, DocumentInput } from '../desk/index.ts';
import { FetchProblem, fetchPage, type GetOptions } from '../fetch/index.ts';

/** How the desk fetches documents that are given by their address. */
export type Fetching = Pick<GetOptions, 'allowPrivate' | 'resolve'> & Partial<Pick<GetOptions, 'patience'>>;

/** Whether a document is given by its address alone. */
export function isByAddress({ text, bytes, url }: DocumentInput): boolean {
  return text === undefined && bytes === undefined && url !== undefined;
}

/** The document at an address, with the address at which redirects ended; or why it could not be had. */
export async function documentAt(
  address: string,
  fetching: Fetching,
): Promise<{ readonly bytes: Uint8Array; readonly url: string } | { readonly problem: DocumentFault }> {
  try {
    const { bytes, url } = await fetchPage(address, fetching);
    return { bytes, url: url.replace(/#.*$/u, '') };
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    const { reason, message, remedy, status } = error;
    return { problem: { reason, message, remedy, ...(status === undefined ? {} : { status }) } };
  }
}
