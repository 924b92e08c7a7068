import { createHash } from 'node:crypto';

/** What stands after a password that is shorter than 32 bytes: ISO 32000-1, 7.6.3.3. */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const ID = Buffer.from('0123456789abcdef');
/** All permissions but those that nobody has, as a signed number. */
const PERMISSIONS = -4;

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    [state[i], state[j]] = [state[j] as number, state[i] as number];
  }
  let [i, j] = [0, 0];
  const output = data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    [state[i], state[j]] = [state[j] as number, state[i] as number];
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  });
  return Buffer.from(output);
}

/** A PDF of one page with a line of text; encrypted (RC4, 40 bits) where a password is given. Without text it is like a scan. */
export function pdf(line: string, password?: string): Uint8Array {
  const content = Buffer.from(line === '' ? '' : `BT /F1 12 Tf 20 700 Td (${line}) Tj ET`, 'latin1');
  const lock = password === undefined ? undefined : locked(password);
  const stream =
    lock === undefined ? content : rc4(md5(lock.key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10), content);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...(lock === undefined ? [] : [lock.dictionary]),
  ];
  const trailer = lock === undefined ? '' : `/Encrypt 6 0 R/ID[<${ID.toString('hex')}><${ID.toString('hex')}>]`;
  return Buffer.from(assembled(objects, trailer), 'latin1');
}

/** The key that a user password gives, and the dictionary by which a reader checks it: algorithms 2 to 4 of ISO 32000-1. */
function locked(password: string): { key: Buffer; dictionary: string } {
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded(password), owner, permissions, ID).subarray(0, 5);
  const user = rc4(key, PADDING);
  const [o, u] = [owner.toString('hex'), user.toString('hex')];
  return { key, dictionary: `<</Filter/Standard/V 1/R 2/Length 40/O<${o}>/U<${u}>/P ${PERMISSIONS}>>` };
}

function assembled(objects: readonly string[], trailer: string): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
}
