import type { AgreementItem } from '../pages/agreements.ts';
import type { FlowItem } from '../pages/flows.ts';
import type { LineItem } from '../pages/lines.ts';
import type { FlowSort, LineSort } from '../pages/sorts.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { GoSubject, GoSubjects } from './go.tsx';
import { Own } from './own.tsx';
import { Nothing } from './section.tsx';
import { useSortHeads } from './sortHead.tsx';
import { Table } from './table.tsx';

export function AgreementTable({
  items,
  caption,
}: {
  readonly items: readonly AgreementItem[];
  readonly caption: string;
}) {
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
        {
          key: 'covers',
          title: words.agreements.covers,
          cell: (item) => (item.covers.length === 0 ? <Dash /> : item.covers.join(', ')),
        },
        { key: 'stage', title: words.agreements.stage, cell: (item) => <Figure of={item.stage} /> },
        { key: 'since', title: words.agreements.since, cell: (item) => item.stage.when ?? <Dash /> },
      ]}
    />
  );
}

interface LineTableProps {
  readonly items: readonly LineItem[];
  readonly caption: string;
  readonly withHost?: boolean;
  /** The order of the table, where its reader may choose it. */
  readonly sort?: LineSort | undefined;
}

export function LineTable({ items, caption, withHost = true, sort }: LineTableProps) {
  const { words } = useFrame();
  const head = useSortHeads(sort);
  if (items.length === 0) return <Nothing>{words.lines.none}</Nothing>;
  const host = {
    key: 'host',
    ...head('host', words.lines.host),
    cell: (item: LineItem) => (item.host === null ? <Dash /> : <GoSubject of={item.host} />),
  };
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={items}
      rowKey={(item) => item.subject}
      columns={[
        { key: 'name', ...head('name', words.lines.line), cell: (item) => <GoSubject of={item} /> },
        ...(withHost ? [host] : []),
        { key: 'stage', ...head('stage', words.lines.stage, 'down'), cell: (item) => <Figure of={item.stage} /> },
        { key: 'start', ...head('start', words.lines.start), cell: (item) => <Figure of={item.start} /> },
        { key: 'health', ...head('health', words.lines.health), cell: (item) => <Health item={item} /> },
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

interface FlowTableProps {
  readonly items: readonly FlowItem[];
  readonly caption: string;
  /** The country whose page this is: its name is not repeated in each row. */
  readonly of?: string;
  /** The order of the table, where its reader may choose it. */
  readonly sort?: FlowSort | undefined;
}

export function FlowTable({ items, caption, of = '', sort }: FlowTableProps) {
  const { words } = useFrame();
  const head = useSortHeads(sort);
  if (items.length === 0) return <Nothing>{words.money.none}</Nothing>;
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={items}
      rowKey={(item) => item.subject}
      columns={[
        { key: 'name', ...head('name', words.money.flow), cell: (item) => <FlowName item={item} of={of} /> },
        {
          key: 'rung',
          ...head('rung', words.money.rung, 'down'),
          cell: (item) => (item.rung === null ? <Dash /> : words.rung[item.rung]),
        },
        { key: 'amount', title: words.money.amount, numeric: true, cell: (item) => <Figure of={item.amount} /> },
        {
          key: 'euro',
          ...head('euro', words.money.inEuro, 'down'),
          numeric: true,
          cell: (item) => (item.euro === null ? <Dash /> : <Figure of={item.euro} />),
        },
        { key: 'period', ...head('period', words.money.period, 'down'), cell: (item) => item.period ?? <Dash /> },
      ]}
    />
  );
}

/** A flow by its purpose where that is told in the reader's language, and the hands it goes through. */
function FlowName({ item, of }: { readonly item: FlowItem; readonly of: string }) {
  const { words, language } = useFrame();
  const byPurpose = language === 'en' && item.purpose !== null;
  const hands = [
    item.from === null || item.from.subject === of || !byPurpose
      ? undefined
      : { word: words.money.by, subjects: [item.from] },
    item.via === null || item.via.subject === of ? undefined : { word: words.money.via, subjects: [item.via] },
    item.to.length === 0 ? undefined : { word: words.money.to, subjects: item.to },
    item.partOf === null ? undefined : { word: words.money.partOf, subjects: [item.partOf] },
  ].filter((hand) => hand !== undefined);
  return (
    <>
      <GoSubject of={byPurpose ? { subject: item.subject, name: capital(item.purpose ?? item.name) } : item} />
      {byPurpose || item.purpose === null ? null : (
        <span className="aside">
          <Own>{item.purpose}</Own>
        </span>
      )}
      {hands.length === 0 ? null : (
        <span className="aside">
          {hands.map(({ word, subjects }, index) => (
            <span key={word}>
              {index > 0 ? '; ' : ''}
              {word} <GoSubjects of={subjects} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
