import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Node, Renderer } from '@takumi-rs/wasm/node';
import type { ShareCard, ShareFact } from './card.ts';

/** Finds a file of a package wherever this runs; `import.meta.resolve` is not there where the code goes through a bundler's runner. */
const { resolve } = createRequire(import.meta.url);

/** Size that the sites which show such pictures ask for, in pixels. */
const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Writing systems that a name of the record may be in; each is a file of its own. */
const SCRIPTS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;
const FACES = [
  {
    family: 'serif',
    weight: 700,
    file: (script: string) => `@fontsource/pt-serif/files/pt-serif-${script}-700-normal.woff2`,
  },
  {
    family: 'sans',
    weight: 400,
    file: (script: string) => `@fontsource/golos-text/files/golos-text-${script}-400-normal.woff2`,
  },
  {
    family: 'sans',
    weight: 600,
    file: (script: string) => `@fontsource/golos-text/files/golos-text-${script}-600-normal.woff2`,
  },
];
const SERIF = SCRIPTS.map((script) => `serif-${script}`).join(', ');
const SANS = SCRIPTS.map((script) => `sans-${script}`).join(', ');

const INK = '#1b1d20';
const SOFT = '#55565a';
const PAPER = '#f7f5f0';
const IRON = '#202428';
const EMBER = '#f2a072';
const CONFLICT = '#9a3b12';
const STEEL = '#4f7391';
const STEEL_SOFT = '#dde6ed';
const GOOD = '#2b6542';

let renderer: Promise<Renderer> | undefined;

/** Draws a card as PNG, with fonts that come along: nothing of the machine and nobody else is asked. */
export async function sharePicture(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= openRenderer();
  return (await renderer).render(sheet(card), { ...SHARE_SIZE, format: 'png' });
}

/** The first picture brings the program that draws (4 MB); a server that is asked for none never loads it. */
async function openRenderer(): Promise<Renderer> {
  const takumi = await import('@takumi-rs/wasm/node');
  const opened = new takumi.Renderer();
  for (const { family, weight, file } of FACES) {
    for (const script of SCRIPTS) {
      const data = await readFile(resolve(file(script)));
      await opened.registerFont({ name: `${family}-${script}`, weight, data: new Uint8Array(data) });
    }
  }
  return opened;
}

type Style = NonNullable<Node['style']>;

function box(style: Style, ...children: readonly Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

function text(words: string, style: Style): Node {
  return { type: 'text', text: words, style: { fontFamily: SANS, color: INK, ...style } };
}

function sheet(card: ShareCard): Node {
  return box(
    { width: '100%', height: '100%', flexDirection: 'column', backgroundColor: PAPER },
    head(card),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'space-between', padding: '44px 64px 36px' },
      box(
        { flexDirection: 'column' },
        text(card.kind, { fontSize: 28, color: SOFT }),
        text(card.title, {
          marginTop: 8,
          fontFamily: SERIF,
          fontWeight: 700,
          lineHeight: 1.15,
          fontSize: sizeOf(card.title),
        }),
      ),
      box(
        { flexDirection: 'column' },
        ...(card.gauge === null ? [] : [gauge(card.gauge)]),
        box({ flexDirection: 'row', gap: 48 }, ...card.facts.map(fact)),
        text(card.foot, { marginTop: 34, fontSize: 22, color: SOFT }),
      ),
    ),
  );
}

/** Long names are set smaller, so that three lines hold the longest. */
function sizeOf(title: string): number {
  return title.length <= 26 ? 88 : title.length <= 52 ? 66 : 50;
}

function head({ site, programme, title }: ShareCard): Node {
  return box(
    { flexDirection: 'row', alignItems: 'center', gap: 20, padding: '0 64px', height: 88, backgroundColor: IRON },
    box({ width: 14, height: 44, backgroundColor: EMBER }),
    text(site, { fontFamily: SERIF, fontWeight: 700, fontSize: 40, color: '#f1ede6' }),
    text(programme === title ? '' : programme, { fontSize: 26, color: '#b8b3aa' }),
  );
}

function fact({ label, value, mark }: ShareFact): Node {
  return box(
    { flexDirection: 'column', flexGrow: 1, flexBasis: 0, paddingTop: 14, borderTop: `4px solid ${STEEL}` },
    text(label, { fontSize: 23, lineHeight: 1.2, color: SOFT }),
    text(value, {
      marginTop: 4,
      fontSize: value.length > 22 ? 28 : value.length > 15 ? 32 : 38,
      lineHeight: 1.2,
      fontWeight: 600,
    }),
    ...(mark === '' ? [] : [text(mark, { fontSize: 21, color: CONFLICT })]),
  );
}

const SCALE = SHARE_SIZE.width - 2 * 64;

function gauge({ part, target, asked }: NonNullable<ShareCard['gauge']>): Node {
  return box(
    { position: 'relative', height: 78, width: SCALE },
    box({ position: 'absolute', top: 34, left: 0, width: SCALE, height: 22, backgroundColor: STEEL_SOFT }),
    box({
      position: 'absolute',
      top: 34,
      left: 0,
      width: Math.max(3, part * SCALE),
      height: 22,
      backgroundColor: part >= target ? GOOD : STEEL,
    }),
    box({ position: 'absolute', top: 26, left: target * SCALE - 2, width: 4, height: 38, backgroundColor: CONFLICT }),
    text(asked, {
      position: 'absolute',
      top: -6,
      // The words stand on the side of the mark that has room for them.
      ...(target > 0.6 ? { right: (1 - target) * SCALE + 8 } : { left: target * SCALE + 8 }),
      fontSize: 23,
      fontWeight: 600,
      color: CONFLICT,
    }),
  );
}
