import type { Cell, PageChart } from '../../pages/charts/chart.ts';
import { Figure, FigureText } from '../figure.tsx';
import { useFrame } from '../frame.ts';
import { Go } from '../go.tsx';
import { useHeld } from '../held.tsx';
import { Table } from '../table.tsx';
import { DrawingParts, heightOf } from './drawing.tsx';
import { keyOf } from './key.tsx';
import { SankeyList } from './sankeyList.tsx';
import { Take } from './take.tsx';

interface ChartProps {
  readonly of: PageChart;
  /** Leaves the title to the heading above, which says the same. */
  readonly untitled?: boolean;
  /** Shows what goes into a frame of another site: neither links to pages nor downloads. */
  readonly alone?: boolean;
}

/** A chart with everything a reader needs to trust it and to take it along. */
export function ChartFrame({ of, untitled = false, alone = false }: ChartProps) {
  const held = useHeld(<Whole of={of} untitled={untitled} alone={alone} />);
  return (
    <figure className="chart-frame" data-chart={of.drawing.type} aria-label={of.title} ref={held.ref}>
      {held.children}
    </figure>
  );
}

function Whole({ of, untitled, alone }: Required<ChartProps>) {
  return (
    <>
      <figcaption>
        <span className={untitled ? 'unseen' : 'chart-title'}>{of.title}</span>
        {untitled || of.definition === null ? null : <span className="chart-note">{of.definition}</span>}
        <span className="chart-unit">{of.unit}</span>
      </figcaption>
      {isEmpty(of) ? null : <Picture of={of} />}
      {isEmpty(of) ? null : <Key of={of} />}
      {of.notes.map((note) => (
        <p className="chart-note" key={note}>
          {note}
        </p>
      ))}
      <p className="chart-source">
        <Source of={of.source} />
      </p>
      <Data of={of} alone={alone} />
      {alone ? null : <Take of={of} />}
    </>
  );
}

/** The day of the answer, its last sentence, is not broken. */
function Source({ of }: { readonly of: string }) {
  const [publishers = '', day = ''] = of.split(/(?<=\. )(?=[^.]*\.$)/);
  return day === '' ? (
    <span className="whole">{publishers}</span>
  ) : (
    <>
      {publishers}
      <span className="whole">{day}</span>
    </>
  );
}

/** Figures without a date cannot be drawn; the table has them. */
function isEmpty({ drawing }: PageChart): boolean {
  return drawing.type === 'points' && drawing.points.length === 0;
}

function Picture({ of }: { readonly of: PageChart }) {
  const { drawing } = of;
  if (drawing.type === 'map') {
    return (
      <svg className="drawing drawing-map" aria-label={of.alt}>
        <DrawingParts of={drawing} />
      </svg>
    );
  }
  const picture = (
    <svg className="drawing" aria-label={of.alt} height={heightOf(drawing, 0)}>
      <DrawingParts of={drawing} />
    </svg>
  );
  if (drawing.type !== 'sankey') return picture;
  // Three columns of names do not fit on a phone: there the same bands are a list.
  return (
    <>
      {picture}
      <SankeyList of={drawing} />
    </>
  );
}

function Key({ of }: { readonly of: PageChart }) {
  const { words } = useFrame();
  return (
    <ul className="chart-key" aria-label={words.charts.key}>
      {keyOf(of.drawing, words).map((entry) => (
        <li key={entry.name}>
          <svg className="chart-sign" viewBox="-14 -11 28 22" aria-hidden="true">
            {entry.sign}
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}

function Data({ of, alone }: { readonly of: PageChart; readonly alone: boolean }) {
  const { words } = useFrame();
  // Out of sight until it is opened.
  const held = useHeld(<Rows of={of} alone={alone} />);
  return (
    <details className="chart-data">
      <summary>{words.charts.data}</summary>
      <div ref={held.ref}>{held.children}</div>
    </details>
  );
}

function Rows({ of, alone }: { readonly of: PageChart; readonly alone: boolean }) {
  const { words } = useFrame();
  return (
    <>
      <Table<PageChart['table']['rows'][number]>
        caption={of.title}
        captionUnseen
        rows={of.table.rows}
        rowKey={(row) => row.key}
        columns={of.table.columns.map((column, index) => ({
          key: String(index),
          title: column.title,
          ...(column.numeric ? { numeric: true } : {}),
          cell: (row) => <CellText of={row.cells[index] ?? {}} alone={alone} />,
        }))}
      />
      {of.left === 0 ? null : <p className="chart-note">{words.charts.left(of.left)}</p>}
    </>
  );
}

function CellText({ of, alone }: { readonly of: Cell; readonly alone: boolean }) {
  const { figure, text, to } = of;
  if (figure !== undefined) return alone ? <FigureText of={figure} /> : <Figure of={figure} />;
  if (alone) return text;
  return to === undefined ? text : <Go to={to}>{text}</Go>;
}
