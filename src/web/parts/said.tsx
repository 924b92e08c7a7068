import type { SaidList } from '../pages/said.ts';
import type { SourceClaim } from '../pages/source.ts';
import { Grade } from './claim.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';
import { Pager } from './pager.tsx';
import { Nothing } from './section.tsx';
import { Table } from './table.tsx';

/** Who said what: one claim a row, with what it says and where it stands. */
export function SaidTable({
  list,
  caption,
  at,
}: {
  readonly list: SaidList;
  readonly caption: string;
  readonly at: string;
}) {
  const { words } = useFrame();
  const { said } = words;
  if (list.items.length === 0) return <Nothing>{said.nothing}</Nothing>;
  return (
    <>
      <Table
        caption={caption}
        captionUnseen
        rows={list.items}
        rowKey={(item) => item.claim}
        columns={[
          { key: 'who', title: said.who, cell: (item) => item.by ?? item.source.publisher },
          { key: 'what', title: said.what, cell: (item) => <What of={item} /> },
          { key: 'where', title: said.where, cell: (item) => <Where of={item} /> },
        ]}
      />
      <Pager of={list.paging} label={caption} at={at} />
    </>
  );
}

function What({ of }: { readonly of: SourceClaim }) {
  return (
    <div className="said" data-modality={of.modalityCode}>
      <p>
        <GoSubject of={{ subject: of.about, name: of.aboutName }} />
        {of.modality === undefined ? null : (
          <>
            {' '}
            <span className={`mark mark-${of.modalityCode}`}>{of.modality}</span>
          </>
        )}
      </p>
      <p className="aside">
        {of.properties.map(({ label, value }) => `${label}: ${value}`).join('; ')}
        {of.when === undefined ? null : ` (${of.when})`}
      </p>
    </div>
  );
}

function Where({ of }: { readonly of: SourceClaim }) {
  return (
    <>
      <Go to={`/source/${of.source.id}#${of.claim.replace('/', '-')}`}>{of.source.publisher}</Go>,{' '}
      <span className="whole">
        {of.source.published} <Grade of={of} />
      </span>
    </>
  );
}
