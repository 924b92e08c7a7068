/** Whether an Accept-Encoding header takes an answer that is zipped. */
export function acceptsGzip(header = ''): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((item) => item.trim().toLowerCase());
    return name === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
