import { hash } from 'node:crypto';
import { withSlash } from './place.ts';

const OWN_LINK = / (href|action)="(\/(?:en|uk)(?:[/?#][^"]*)?)"/g;
const FEED = /"\/api\/v1\/changes\.atom\?lang=(en|uk)"/g;
/** Charts of a published page are those of its own choices, and lie where no query has to be told. */
const CHOSEN = /^(\/(?:en|uk)\/(?:chart|embed)\/[^?#]*)\?[^#]*/;

/**
 * What cannot wait for the scripts of the page: the appearance that its reader chose, and not to show what was written down
 * where the query asks for something else. Should the scripts never come, it is shown after a while.
 */
const EARLY = [
  'const root=document.documentElement.dataset,chosen=/(?:^|; )appearance=(light|dark)/.exec(document.cookie);',
  'if(chosen)root.appearance=chosen[1];',
  "if(location.search){root.asked='';setTimeout(()=>{delete root.asked},10000)}",
].join('');

/**
 * A page as a plain server gives it out: that can send no policy with it and knows no nonce, so the page brings its own.
 * `insert` is HTML for the end of its head.
 */
export function finishedPage(html: string, insert = ''): string {
  const linked = html
    .replaceAll(' nonce=""', '')
    .replaceAll(FEED, '"/$1/changes.atom"')
    .replaceAll(OWN_LINK, (_all, name: string, address: string) => ` ${name}="${published(address)}"`)
    .replace('<head>', `<head><script>${EARLY}</script>`);
  return linked
    .replace('</head>', () => `${insert}</head>`)
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(linked)}"/>`);
}

function published(address: string): string {
  return withSlash(address.replace(CHOSEN, '$1'));
}

/** The content policy of the tracker's own server; scripts inside the page are named by their SHA-256. */
function policyOf(html: string): string {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const hashes = Array.from(scripts, ([, script = '']) => `'sha256-${hash('sha256', script, 'base64')}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Pages, files and pictures of the site that a finished page leads to, as paths without query and without slash at the end. */
export function linksIn(html: string): string[] {
  const links = Array.from(html.matchAll(OWN_LINK), ([, , address = '']) => address.replace(/[?#].*$/s, ''));
  const paths = [...links, ...Array.from(html.matchAll(PICTURE), ([, picture = '']) => picture)];
  return [...new Set(paths.map((path) => path.replace(/\/$/, '')))].filter((path) => !NOT_MADE_HERE.test(path));
}

/** The picture that other sites show of the page, by its whole address. */
const PICTURE = /<meta property="og:image" content="https?:\/\/[^/"]+(\/share\/[^"?]+)/g;

/** The choice of light or dark needs a server or a script; the feed is made apart. */
const NOT_MADE_HERE = /^\/(?:en|uk)\/(?:appearance$|changes\.atom$)/;
