const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The bytes of an answer as UTF-8 with its mark, where its header names another encoding: that goes before what a page says of
 * itself (HTML Standard, 13.2.3.2), and a text says nothing. As they came where no encoding is named, or they are not in it.
 */
export function bytesInUtf8(bytes: Uint8Array, contentType: string | null): Uint8Array {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const named = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (named === undefined || !/^(?:text\/|application\/xhtml)/u.test(type)) return bytes;
  try {
    const text = new TextDecoder(named.replace(/^"|"$/gu, ''), { fatal: true }).decode(bytes);
    return Buffer.concat([MARK, Buffer.from(text, 'utf8')]);
  } catch {
    return bytes;
  }
}
