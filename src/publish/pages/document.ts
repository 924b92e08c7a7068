import { hash } from 'node:crypto';
import { escapedHtml } from '../../brief/index.ts';
import type { Language } from '../../values/index.ts';

/** A page beside the tracker. It is whole in itself, since the tracker's style may be another one by the time it is read. */
export interface DocumentParts {
  readonly language: Language;
  readonly title: string;
  /** HTML for the end of the head. */
  readonly head?: string;
  /** HTML of the body. */
  readonly body: string;
  /** A script of the page's own. */
  readonly script?: string;
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,"Segoe UI","Noto Sans",sans-serif;margin:0 auto;max-width:46rem;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1.05rem}
dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere}
ul,ol{padding-left:1.3rem}code{font-size:.85em;overflow-wrap:anywhere}
nav a{margin-right:1rem}.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid;padding:.3rem .5rem .3rem 0;text-align:left;vertical-align:top}`;

/** The page as HTML, with a content policy that lets nothing but its own style and script count. */
export function documentHtml({ language, title, head = '', body, script }: DocumentParts): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(STYLE)}'`,
    ...(script === undefined ? [] : [`script-src '${digest(script)}'`]),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedHtml(title)}</title>`,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    `<style>${STYLE}</style>`,
    ...(head === '' ? [] : [head]),
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function digest(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
