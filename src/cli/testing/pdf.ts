const HEADER = '%PDF-1.4\n';

function stream(dictionary: string, content: string): string {
  return `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;
}

/** A PDF file from its objects, the first of which is the catalogue and the last what is told of the document. */
function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = HEADER;
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(text + table + end, 'latin1'));
}

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const ABOUT = '<</Title(A report)/CreationDate(D:20250624120000Z)>>';
const page = (resources: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<${resources}>>>>`;

/** A PDF of one page with one line of text. */
export function textPdf(text: string, trailer = ''): Uint8Array {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const content = stream('', `BT /F1 12 Tf 20 700 Td (${text}) Tj ET`);
  return file([CATALOGUE, PAGES, page('/Font<</F1 5 0 R>>'), content, font, ABOUT], trailer);
}

/** A PDF of one page that is a picture, as a scanner makes it. */
export function scannedPdf(): Uint8Array {
  const image = stream(
    '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
    '\x00\xff\xff\x00',
  );
  const content = stream('', '600 0 0 800 0 0 cm /Im1 Do');
  return file([CATALOGUE, PAGES, page('/XObject<</Im1 5 0 R>>'), content, image, ABOUT], '');
}

/**
 * A PDF that asks for a password: the standard security handler with a check value that no empty password gives (ISO 32000-1,
 * 7.6.3).
 */
export function lockedPdf(): Uint8Array {
  const hex = (byte: string): string => `<${byte.repeat(32)}>`;
  const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O${hex('a1')}/U${hex('b2')}/P -4>>/ID[<00><00>]`;
  return textPdf('Denmark pays.', encrypt);
}
