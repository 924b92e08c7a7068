import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { dayFromPdf, type Metadata } from './metadata.ts';
import { DocumentProblem } from './problem.ts';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

async function open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>>> {
  try {
    // A copy, since the library takes the bytes away; and a plain one, since it refuses Node's Buffer.
    return await getDocumentProxy(new Uint8Array(bytes));
  } catch (error) {
    if (nameOf(error) === 'PasswordException')
      throw new DocumentProblem(
        'encrypted',
        'Expected an open PDF, came one that asks for a password.',
        'Save it without a password and read that.',
      );
    throw new DocumentProblem(
      'damaged',
      'Expected a PDF, came a file that cannot be opened as one.',
      'Fetch the document again; it may have been cut off.',
    );
  }
}

/** Joins lines of a page that belong to one paragraph; words broken at the end of a line are mended. */
function flowing(page: string): string {
  return page
    .replace(/(\p{L})[-\u00AD]\n(?=\p{Ll})/gu, '$1')
    .replace(/\n(?=[^\S\n]*\n)/gu, '\n')
    .replace(/([^\n.!?:…])\n(?=\S)/gu, '$1 ')
    .replace(/([.!?:…])\n(?=\S)/gu, '$1\n\n');
}

/** Text of a PDF file, and its title and date. Raises for files with a password and for scans, which hold no text. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly text: string; readonly metadata: Metadata }> {
  const file = await open(bytes);
  const { text } = await extractText(file, { mergePages: false });
  const whole = text.map(flowing).join('\n\n').trim();
  if (whole === '')
    throw new DocumentProblem(
      'no-text',
      'Expected a PDF with text, came one of images only.',
      'Put it through character recognition first.',
    );
  const { info } = (await getMeta(file)) as { info: Readonly<Record<string, unknown>> };
  const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
  return {
    text: whole,
    metadata: { title, publisher: null, published: dayFromPdf(String(info.CreationDate ?? '')) },
  };
}
