/** Colours of a chart in a file, which has no style sheet: those of the light appearance, by the names of `tokens.css`. */
export const COLOURS = {
  paper: '#f7f5f0',
  surface: '#fffefb',
  sunken: '#eeeae2',
  rule: '#ddd7cc',
  'rule-strong': '#8d867a',
  ink: '#1b1d20',
  soft: '#55565a',
  ember: '#9a3b12',
  'ember-soft': '#f5e4d8',
  steel: '#2c4a63',
  'steel-mid': '#4f7391',
  'steel-soft': '#dde6ed',
  good: '#2b6542',
  warn: '#7d5200',
  bad: '#9e2318',
} as const;

export type Colour = keyof typeof COLOURS;

/** How a class of the drawings looks. `paint.css`, made from it, says the same on pages, where colours follow the appearance. */
export interface Paint {
  readonly fill?: Colour | 'none' | 'transparent';
  readonly stroke?: Colour;
  readonly 'stroke-width'?: string;
  readonly 'stroke-dasharray'?: string;
  readonly 'stroke-linejoin'?: 'round';
  readonly 'paint-order'?: 'stroke';
  readonly 'fill-opacity'?: string;
  readonly 'font-size'?: string;
  readonly 'font-weight'?: string;
}

const line = (stroke: Colour, width: string, dash?: string): Paint => ({
  stroke,
  'stroke-width': width,
  ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
});
const text = (fill: Colour, size: string, weight?: string): Paint => ({
  fill,
  'font-size': size,
  ...(weight === undefined ? {} : { 'font-weight': weight }),
});

export const PAINTS: Readonly<Record<string, Paint>> = {
  'draw-grid': line('rule', '1'),
  'draw-base': line('rule-strong', '1'),
  'draw-today': line('ink', '1.5', '2 3'),
  'draw-thread': line('rule-strong', '1.5'),
  'draw-since': line('steel-mid', '4'),
  'draw-late': line('bad', '3', '1 5'),
  'draw-span': line('steel', '8'),
  'draw-span-plan': line('steel-mid', '8', '2 3'),
  'draw-period': line('steel-mid', '3'),
  'draw-period-other': line('ember', '1.5', '3 3'),
  'draw-range': line('steel-mid', '6'),
  'draw-target': line('ember', '2.5'),
  'draw-cross': { ...line('ember', '2.5'), fill: 'none' },
  'draw-undone': { ...line('bad', '3'), fill: 'none' },
  'draw-bound': { ...line('steel-mid', '2'), fill: 'none' },
  'draw-ring': { ...line('ember', '2'), fill: 'none' },
  'draw-zero': { ...line('ink', '2'), fill: 'none' },
  'draw-fact': { fill: 'steel' },
  'draw-plan': { fill: 'paper', ...line('steel-mid', '2', '3 2') },
  'draw-reached': { fill: 'good' },
  'draw-unknown': { fill: 'paper', ...line('rule-strong', '1.5', '2 2') },
  'draw-withheld': { fill: 'sunken', ...line('ink', '1.5') },
  'draw-chosen': line('ink', '2.5'),
  'draw-said': { fill: 'ink' },
  'draw-land': { fill: 'sunken', ...line('rule-strong', '0.6'), 'stroke-linejoin': 'round' },
  'draw-host': { fill: 'steel-soft', ...line('steel-mid', '1.2'), 'stroke-linejoin': 'round' },
  'draw-band': { fill: 'steel-mid', 'fill-opacity': '0.38' },
  'draw-band-conflict': { fill: 'ember', 'fill-opacity': '0.38' },
  'draw-reach': { fill: 'transparent' },
  'draw-halo': { ...line('paper', '3'), 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  'draw-small': text('soft', '12'),
  'draw-name': text('ink', '13', '600'),
  'draw-value': text('ink', '13'),
  'draw-place': text('ink', '12', '600'),
  'draw-sign': text('ink', '11', '700'),
  'draw-count-fact': text('paper', '13', '700'),
  'draw-count-plan': text('ink', '13', '700'),
  'draw-target-text': text('ember', '12', '600'),
  'draw-health': text('soft', '13', '700'),
  'draw-health-producing': { fill: 'good' },
  'draw-health-on-plan': { fill: 'good' },
  'draw-health-due': { fill: 'warn' },
  'draw-health-overdue': { fill: 'bad' },
  'draw-health-undone': { fill: 'bad' },
};

/** The attributes that give an element the looks of its classes: a file may carry neither classes nor a style sheet. */
export function attributesOf(classes: string): string {
  const paint: Paint = Object.assign({}, ...classes.split(' ').map((name) => PAINTS[name] ?? {}));
  return Object.entries(paint)
    .map(([name, value]) => `${name}="${COLOURS[value as Colour] ?? value}"`)
    .join(' ');
}

/** Markup of a drawing with attributes in place of classes. */
export function painted(markup: string): string {
  return markup.replace(/ class="([^"]*)"/g, (_whole, classes: string) => {
    const attributes = attributesOf(classes);
    return attributes === '' ? '' : ` ${attributes}`;
  });
}
