/** Endings of addresses that are files by themselves; every other address is a page. */
const FILE = /\.(?:csv|json|svg|atom|js|css|png|txt|xml|cff|html|webmanifest)$/;

/** Name of the file of each page, in a folder of its own. */
export const PAGE_FILE = 'index.html';

/** Whether an address is that of a page, not of a file to take away. */
export function isPage(path: string): boolean {
  return !FILE.test(path);
}

/**
 * File of an address: a page lies in a folder of its own, since every static server answers a folder with its `index.html`;
 * `/en/why/overview/partners/in%20force` is `en/why/overview/partners/in force/index.html`.
 * @throws where the address would leave the folder
 */
export function fileOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const names = parts.map(decodeURIComponent);
  const wrong = names.find((name) => name === '.' || name === '..' || /[/\\\0]/.test(name));
  if (wrong !== undefined) throw new Error(`Expected an address whose parts are names of files, came "${path}".`);
  return [...names, ...(isPage(path) ? [PAGE_FILE] : [])].join('/');
}

/** The address under which a static server answers a page without leading on to another: with a slash at its end. */
export function withSlash(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return isPage(path) && !path.endsWith('/') ? `${path}/${rest}` : address;
}
