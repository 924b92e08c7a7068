import type { LineData, Statement } from '../pages/line.ts';
import { useFrame } from './frame.ts';
import { Go } from './go.tsx';
import { Table } from './table.tsx';

const ROW = 28;
const HEAD = 26;
const DAY_MS = 86_400_000;

/** Every start of production that was ever stated, one row for each statement, against the years. */
export function Slips({ statements, span }: { readonly statements: readonly Statement[]; readonly span: NonNullable<LineData['span']> }) {
  const { words } = useFrame();
  const { line } = words;
  return (
    <figure className="chart">
      <svg className="slips" height={HEAD + ROW * statements.length} role="img" aria-label={line.slipsAlt(statements.length)}>
        <HatchPattern />
        <Years span={span} height={HEAD + ROW * statements.length} />
        {statements.map((statement, index) => (
          <Row key={statement.claim.claim} of={statement} span={span} y={HEAD + ROW * index} />
        ))}
      </svg>
      <figcaption>
        <ul className="key">
          <li>
            <svg aria-hidden="true" className="key-sign">
              <circle className="said" cx="50%" cy="50%" r="4" />
            </svg>
            {line.keySaid}
          </li>
          <li>
            <svg aria-hidden="true" className="key-sign">
              <rect className="planned" x="5%" y="25%" width="90%" height="50%" />
            </svg>
            {line.keyPlanned}
          </li>
          <li>
            <svg aria-hidden="true" className="key-sign">
              <rect className="happened" x="5%" y="25%" width="90%" height="50%" />
            </svg>
            {line.keyHappened}
          </li>
        </ul>
      </figcaption>
      <Table
        caption={line.slipsCaption}
        captionUnseen
        rows={statements}
        rowKey={(row) => row.claim.claim}
        columns={[
          { key: 'published', title: line.said, cell: (row) => row.claim.source.published },
          { key: 'start', title: line.startStated, cell: (row) => <Stated of={row} /> },
          { key: 'who', title: line.who, cell: (row) => <Go to={`/source/${row.claim.source.id}`}>{row.claim.source.publisher}</Go> },
          { key: 'standing', title: line.standing, cell: (row) => words.claim.standing[row.claim.standing] },
        ]}
      />
    </figure>
  );
}

function Stated({ of }: { readonly of: Statement }) {
  return (
    <>
      {of.claim.value}
      {of.claim.modality === undefined ? null : <span className={`mark mark-${of.claim.modalityCode}`}> {of.claim.modality}</span>}
    </>
  );
}

/** Stripes for what is planned, so that it differs from what happened by more than its colour. */
function HatchPattern() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}

function place(day: number, [first, last]: readonly [number, number]): number {
  const start = Date.UTC(first, 0, 1) / DAY_MS;
  const end = Date.UTC(last + 1, 0, 1) / DAY_MS;
  return Math.min(1, Math.max(0, (day - start) / (end - start)));
}

function at(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function Years({ span, height }: { readonly span: readonly [number, number]; readonly height: number }) {
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index);
  return years.map((year) => {
    const x = at(place(Date.UTC(year, 0, 1) / DAY_MS, span));
    return (
      <g key={year}>
        <line className="year-line" x1={x} x2={x} y1="0" y2={height} />
        <text className="year-name" x={x} y="15" dx="5">
          {year}
        </text>
      </g>
    );
  });
}

/** A dot where it was said, a bar where the start was said to be, and a thread between them. */
function Row({ of, span, y }: { readonly of: Statement; readonly span: readonly [number, number]; readonly y: number }) {
  const said = place(of.published, span);
  const from = place(of.earliest, span);
  const until = place(of.latest + 1, span);
  const middle = y + ROW / 2;
  const nearest = said < from ? from : until;
  return (
    <g className={of.chosen ? 'slip slip-chosen' : 'slip'}>
      <line className="thread" x1={at(said)} x2={at(nearest)} y1={middle} y2={middle} />
      <rect className={of.happened ? 'happened' : 'planned'} x={at(from)} y={middle - 7} width={at(Math.max(until - from, 0.006))} height="14" />
      <circle className="said" cx={at(said)} cy={middle} r="4" />
    </g>
  );
}
