import { useContext } from 'react';
import type { SankeyBand, SankeyBox, SankeyDrawing } from '../../pages/charts/drawing.ts';
import { columns } from '../../pages/charts/sankeyColumns.ts';
import { Bar } from '../bars.tsx';
import { Figure } from '../figure.tsx';
import { useFrame } from '../frame.ts';
import { PlaceContext } from './link.tsx';

/** The bands of the drawing as lists, for screens on which three columns of names have no room. */
export function SankeyList({ of }: { readonly of: SankeyDrawing }) {
  const { words } = useFrame();
  const tallest = Math.max(1, ...of.boxes.map(heightOf));
  return (
    <div className="sankey-list">
      {columns.map((column) => (
        <div key={column} className="sankey-column">
          <p className="sankey-head">{words.charts.sankey.columns[column]}</p>
          <ul>
            {of.boxes
              .filter((box) => box.column === column)
              .map((box) => (
                <Entry key={box.key} box={box} part={heightOf(box) / tallest} of={of} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function heightOf({ y0, y1 }: SankeyBox): number {
  return y1 - y0;
}

interface EntryProps {
  readonly box: SankeyBox;
  /** Part of the largest box. */
  readonly part: number;
  readonly of: SankeyDrawing;
}

function Entry({ box, part, of }: EntryProps) {
  const names = new Map(of.boxes.map(({ key, name }) => [key, name]));
  const onward = of.bands.filter(({ source }) => source === box.key);
  return (
    <li>
      <p className="sankey-line">
        <span>
          {box.untold ? '? ' : ''}
          {box.name}
        </span>
        <Sum of={box} />
      </p>
      <Bar part={part} />
      {onward.length === 0 ? null : (
        <ul className="sankey-to">
          {onward.map((band) => (
            <li key={band.key} className="sankey-line">
              <Onward band={band} name={names.get(band.target) ?? band.target} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Onward({ band, name }: { readonly band: SankeyBand; readonly name: string }) {
  const { words } = useFrame();
  return (
    <>
      <span>
        <span aria-hidden="true">→ </span>
        {name} {band.conflict ? <span className="mark mark-conflict">{words.figure.conflict}</span> : null}
      </span>
      <Sum of={band} />
    </>
  );
}

/** A sum that leads to what it rests on, where the account has it as a figure. A frame of another site would not open that. */
function Sum({ of: { address, sum } }: { readonly of: Pick<SankeyBox, 'address' | 'sum'> }) {
  const leads = useContext(PlaceContext) === 'page';
  return <span>{address === null || !leads ? sum : <Figure of={{ address, text: sum }} />}</span>;
}
