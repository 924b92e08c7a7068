import type { LineData, Statement } from '../pages/line.ts';
import { useFrame } from './frame.ts';
import { Go } from './go.tsx';
import { Table } from './table.tsx';
import { partOf, percentage, yearStarts } from './timeScale.ts';

const ROW = 28;
const HEAD = 26;

/** Every start of production that was ever stated, one row for each statement, against the years. */
export function Slips({ statements, span }: { readonly statements: readonly Statement[]; readonly span: NonNullable<LineData['span']> }) {
  const { words } = useFrame();
  const { line } = words;
  return (
    <figure className="chart">
      <svg className="slips" height={HEAD + ROW * statements.length} role="img" aria-label={line.slipsAlt(statements.length)}>
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
      {of.claim.modality === undefined ? null : <span className={`mark mark-${of.claim.modalityCode}`}>{of.claim.modality}</span>}
    </>
  );
}

function Years({ span, height }: { readonly span: readonly [number, number]; readonly height: number }) {
  return yearStarts(span).map(({ year, at }) => (
    <g key={year}>
      <line className="year-line" x1={at} x2={at} y1="0" y2={height} />
      <text className="year-name" x={at} y="15" dx="5">
        {year}
      </text>
    </g>
  ));
}

/** A dot where it was said, a bar where the start was said to be, and a thread between them. */
function Row({ of, span, y }: { readonly of: Statement; readonly span: readonly [number, number]; readonly y: number }) {
  const said = partOf(of.published, span);
  const from = partOf(of.earliest, span);
  const until = partOf(of.latest + 1, span);
  const middle = y + ROW / 2;
  const nearest = said < from ? from : until;
  return (
    <g className={of.chosen ? 'slip slip-chosen' : 'slip'}>
      <line className="thread" x1={percentage(said)} x2={percentage(nearest)} y1={middle} y2={middle} />
      <rect className={of.happened ? 'happened' : 'planned'} x={percentage(from)} y={middle - 7} width={percentage(Math.max(until - from, 0.006))} height="14" />
      <circle className="said" cx={percentage(said)} cy={middle} r="4" />
    </g>
  );
}
