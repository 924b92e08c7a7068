import type { AgreementItem } from '../pages/agreements.ts';
import type { FlowItem } from '../pages/flows.ts';
import type { LineItem } from '../pages/lines.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { GoSubject, GoSubjects } from './go.tsx';
import { Nothing } from './section.tsx';
import { Table } from './table.tsx';

const UKRAINE = 'country/UA';

export function AgreementTable({ items, caption }: { readonly items: readonly AgreementItem[]; readonly caption: string }) {
  const { words } = useFrame();
  if (items.length === 0) return <Nothing>{words.agreements.none}</Nothing>;
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={items}
      rowKey={(item) => item.subject}
      columns={[
        { key: 'name', title: words.agreements.agreement, cell: (item) => <GoSubject of={item} /> },
        { key: 'covers', title: words.agreements.covers, cell: (item) => (item.covers.length === 0 ? <Dash /> : item.covers.join(', ')) },
        { key: 'stage', title: words.agreements.stage, cell: (item) => <Figure of={item.stage} /> },
        { key: 'since', title: words.agreements.since, cell: (item) => item.stage.when ?? <Dash /> },
      ]}
    />
  );
}

export function LineTable({ items, caption, withHost = true }: { readonly items: readonly LineItem[]; readonly caption: string; readonly withHost?: boolean }) {
  const { words } = useFrame();
  if (items.length === 0) return <Nothing>{words.lines.none}</Nothing>;
  const host = { key: 'host', title: words.lines.host, cell: (item: LineItem) => (item.host === null ? <Dash /> : <GoSubject of={item.host} />) };
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={items}
      rowKey={(item) => item.subject}
      columns={[
        { key: 'name', title: words.lines.line, cell: (item) => <GoSubject of={item} /> },
        ...(withHost ? [host] : []),
        { key: 'stage', title: words.lines.stage, cell: (item) => <Figure of={item.stage} /> },
        { key: 'start', title: words.lines.start, cell: (item) => <Figure of={item.start} /> },
        { key: 'health', title: words.lines.health, cell: (item) => <Health item={item} /> },
      ]}
    />
  );
}

/** The health of a line by word and by sign. */
export function Health({ item }: { readonly item: LineItem }) {
  return (
    <span className="health" data-health={item.healthCode}>
      <Figure of={item.health} />
    </span>
  );
}

export function FlowTable({ items, caption, without = '' }: { readonly items: readonly FlowItem[]; readonly caption: string; readonly without?: string }) {
  const { words } = useFrame();
  if (items.length === 0) return <Nothing>{words.money.none}</Nothing>;
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={items}
      rowKey={(item) => item.subject}
      columns={[
        { key: 'name', title: words.money.flow, cell: (item) => <FlowName item={item} without={without} /> },
        { key: 'rung', title: words.money.rung, cell: (item) => (item.rung === null ? <Dash /> : words.rung[item.rung]) },
        { key: 'amount', title: words.money.amount, numeric: true, cell: (item) => <Figure of={item.amount} /> },
        { key: 'euro', title: words.money.inEuro, numeric: true, cell: (item) => (item.euro === null ? <Dash /> : <Figure of={item.euro} />) },
        { key: 'period', title: words.money.period, cell: (item) => item.period ?? <Dash /> },
      ]}
    />
  );
}

function FlowName({ item, without }: { readonly item: FlowItem; readonly without: string }) {
  const { words } = useFrame();
  const to = item.to.filter((party) => party.subject !== without && party.subject !== UKRAINE);
  return (
    <>
      <GoSubject of={item} />
      {item.purpose === null ? null : <span className="aside">{item.purpose}</span>}
      {item.via === null ? null : (
        <span className="aside">
          {words.money.via} <GoSubject of={item.via} />
        </span>
      )}
      {item.partOf === null ? null : (
        <span className="aside">
          {words.money.partOf} <GoSubject of={item.partOf} />
        </span>
      )}
      {to.length === 0 || item.purpose !== null ? null : (
        <span className="aside">
          {words.money.to} <GoSubjects of={to} />
        </span>
      )}
    </>
  );
}

/** Nothing to show in a cell where no figure is expected. */
export function Dash() {
  const { words } = useFrame();
  return (
    <span className="dash">
      <span aria-hidden="true">–</span>
      <span className="unseen">{words.and.notSaid}</span>
    </span>
  );
}
