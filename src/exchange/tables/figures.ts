import type { AccountView, Figure, FigureValue } from '../../account/index.ts';
import { isKind } from '../../vocabulary/index.ts';
import { type ColumnOf, column, fill, type Table } from './table.ts';

/** Every figure of the account, each by its address, one row each. */
export function figuresTable(view: AccountView): Table {
  return fill<Figure>(
    {
      name: 'figures',
      title: 'Figures',
      description:
        'Every figure of the account by its address. "kuznia explain ADDRESS" says what it was made from. An empty value is not zero: the state says which.',
      key: ['address'],
      columns: [
        column('address', 'text!', 'Where it can be asked for again.', (row) => row.address),
        column('subject', 'text', 'Subject that it is a figure of.', (row) => placeOf(row.address).subject),
        column('measure', 'text!', 'What of it.', (row) => placeOf(row.address).measure),
        column('state', 'text!', 'known, zero, unknown, withheld or not applicable.', (row) => row.state),
        ...valueColumns,
        column(
          'modality',
          'text!',
          'How the claims behind it are meant; only fact and estimate tell what is.',
          (row) => row.modality,
        ),
        column('when', 'text', 'EDTF date from which it holds.', (row) => row.when ?? null),
        column('inferred', 'boolean!', 'Concluded from silence, not from what a source says.', (row) => row.inferred),
        column('conflict', 'boolean!', 'Other claims differ from it, or deny it.', (row) => row.conflict),
        column('denied', 'boolean!', 'A claim denies it.', (row) => row.denied),
        column(
          'remark_en',
          'text',
          'Why there is no value, or what to know about it.',
          (row) => row.remark?.en ?? null,
        ),
        column('remark_uk', 'text', 'The same in Ukrainian.', (row) => row.remark?.uk ?? null),
        column('rules', 'list!', 'Numbered rules of docs/method.md that made it.', (row) => row.rules),
      ],
    },
    figuresOf(view),
  );
}

/** Columns of a value by its type; those of other types are empty. */
const valueColumns: readonly ColumnOf<Figure>[] = [
  column('type', 'text', 'Type of the value: which of the next columns hold it.', (row) => row.value?.type ?? null),
  column('count', 'integer', 'Number of things.', (row) => of(row, 'count')?.count ?? null),
  column('currency', 'text', 'ISO 4217 code of a sum.', (row) => of(row, 'money')?.currency ?? null),
  column(
    'minor',
    'integer',
    'Sum in minor units of its currency; the lower end of a range.',
    (row) => of(row, 'money')?.minor ?? null,
  ),
  column('minor_high', 'integer', 'Upper end of a range of sums.', (row) => of(row, 'money')?.minorHigh ?? null),
  column(
    'millionths',
    'integer',
    'Share in millionths: 0.25 % is 2500; the lower end of a range.',
    (row) => of(row, 'share')?.millionths ?? null,
  ),
  column(
    'millionths_high',
    'integer',
    'Upper end of a range of shares.',
    (row) => of(row, 'share')?.millionthsHigh ?? null,
  ),
  column('quantity', 'number', 'Quantity; the lower end of a range.', (row) => of(row, 'quantity')?.low ?? null),
  column('quantity_high', 'number', 'Upper end of a range of quantities.', (row) => of(row, 'quantity')?.high ?? null),
  column('unit', 'text', 'Unit of a quantity.', (row) => of(row, 'quantity')?.unit ?? null),
  column('per', 'text', 'day, month or year, where a sum or quantity is for one.', ({ value }) =>
    value !== undefined && 'per' in value ? (value.per ?? null) : null,
  ),
  column('comparator', 'text', 'exactly, over, at least, up to or about.', ({ value }) =>
    value !== undefined && 'comparator' in value ? value.comparator : null,
  ),
  column('text', 'text', 'A text, or an EDTF date.', (row) => of(row, 'text')?.text ?? of(row, 'date')?.edtf ?? null),
  column(
    'items',
    'list',
    'Codes or subjects.',
    (row) => of(row, 'code')?.codes ?? of(row, 'subjects')?.subjects ?? null,
  ),
  column('shares', 'map', 'Share of each subject, where it is told.', sharesOf),
];

function sharesOf(figure: Figure): string | null {
  const shares = of(figure, 'subjects')?.shares;
  return shares === undefined ? null : JSON.stringify(shares);
}

function of<T extends FigureValue['type']>({ value }: Figure, type: T): Extract<FigureValue, { type: T }> | undefined {
  return value?.type === type ? (value as Extract<FigureValue, { type: T }>) : undefined;
}

/** Figures anywhere in the view, each address once, by address. */
export function figuresOf(view: AccountView): Figure[] {
  const found = new Map<string, Figure>();
  collect(view, found);
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function collect(value: unknown, found: Map<string, Figure>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('address' in value && 'state' in value && 'rules' in value) {
    const figure = value as Figure;
    found.set(figure.address, figure);
    return;
  }
  for (const item of Object.values(value)) collect(item, found);
}

/** Which subject an address is of, and what of it: `partner/DK/committed/2025` is of `country/DK`. */
function placeOf(address: string): { subject: string | null; measure: string } {
  const [first = '', second = '', ...rest] = address.split('/');
  if (first === 'partner') return { subject: `country/${second}`, measure: rest.join('/') };
  if (isKind(first)) return { subject: `${first}/${second}`, measure: rest.join('/') };
  return { subject: null, measure: address };
}
