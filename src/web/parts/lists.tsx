import type { AgreementList } from '../pages/agreements.ts';
import type { FlowItem, FlowList } from '../pages/flows.ts';
import type { LineItem, LineList } from '../pages/lines.ts';
import type { Paging } from '../pages/paging.ts';
import type { Sort } from '../pages/sorting.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { GoSubject, GoSubjects } from './go.tsx';
import { Own } from './own.tsx';
import { Pager } from './pager.tsx';
import { Nothing } from './section.tsx';
import { useSortHeads } from './sortHead.tsx';
import { Table } from './table.tsx';

interface ListProps<List> {
  readonly list: List;
  readonly caption: string;
  /** Id of the heading above, to which turning a page leads. */
  readonly at?: string;
  /** What an empty list says; left out where nothing at all is known. */
  readonly none?: string | undefined;
}

/** A single row has no order. */
function sortFor({ sort, paging }: { readonly sort: Sort; readonly paging: Paging }): Sort | undefined {
  return paging.found < 2 ? undefined : sort;
}

export function AgreementTable({ list, caption, at }: ListProps<AgreementList>) {
  const { words } = useFrame();
  const head = useSortHeads(sortFor(list));
  const { agreements } = words;
  if (list.items.length === 0) return <Nothing>{agreements.none}</Nothing>;
  return (
    <>
      <Table
        caption={caption}
        captionUnseen
        rows={list.items}
        rowKey={(item) => item.subject}
        columns={[
          { key: 'name', name: true, ...head('name', agreements.agreement), cell: (item) => <GoSubject of={item} /> },
          {
            key: 'covers',
            ...head('covers', agreements.covers),
            cell: (item) => (item.covers.length === 0 ? <Dash /> : item.covers.join(', ')),
          },
          {
            key: 'stage',
            short: true,
            ...head('stage', agreements.stage, 'down'),
            cell: (item) => <Figure of={item.stage} />,
          },
          {
            key: 'since',
            short: true,
            ...head('since', agreements.since, 'down'),
            cell: (item) => item.stage.when ?? <Dash />,
          },
        ]}
      />
      <Pager of={list.paging} label={caption} {...(at === undefined ? {} : { at })} />
    </>
  );
}

interface LineTableProps extends ListProps<LineList> {
  readonly withHost?: boolean;
}

export function LineTable({ list, caption, at, none, withHost = true }: LineTableProps) {
  const { words } = useFrame();
  const head = useSortHeads(sortFor(list));
  if (list.items.length === 0) return <Nothing>{none ?? words.lines.none}</Nothing>;
  const host = {
    key: 'host',
    short: true,
    ...head('host', words.lines.host),
    cell: (item: LineItem) => (item.host === null ? <Dash /> : <GoSubject of={item.host} />),
  };
  return (
    <>
      <Table
        caption={caption}
        captionUnseen
        rows={list.items}
        rowKey={(item) => item.subject}
        columns={[
          { key: 'name', name: true, ...head('name', words.lines.line), cell: (item) => <GoSubject of={item} /> },
          ...(withHost ? [host] : []),
          {
            key: 'stage',
            short: true,
            ...head('stage', words.lines.stage, 'down'),
            cell: (item) => <Figure of={item.stage} />,
          },
          {
            key: 'start',
            short: true,
            ...head('start', words.lines.start),
            cell: (item) => <Figure of={item.start} />,
          },
          {
            key: 'health',
            short: true,
            ...head('health', words.lines.health),
            cell: (item) => <Health item={item} />,
          },
        ]}
      />
      <Pager of={list.paging} label={caption} {...(at === undefined ? {} : { at })} />
    </>
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

interface FlowTableProps extends ListProps<FlowList> {
  /** The country whose page this is: its name is not repeated in each row. */
  readonly of?: string;
  /** Pledges alone: what they have reached is said above, and they are not counted in euro. */
  readonly pledges?: boolean;
}

export function FlowTable({ list, caption, at, none, of = '', pledges = false }: FlowTableProps) {
  const { words } = useFrame();
  const head = useSortHeads(sortFor(list));
  if (list.items.length === 0) return <Nothing>{none ?? words.money.none}</Nothing>;
  const rung = {
    key: 'rung',
    short: true,
    ...head('rung', words.money.rung, 'down'),
    cell: (item: FlowItem) => (item.rung === null ? <Dash /> : words.rung[item.rung]),
  };
  const euro = {
    key: 'euro',
    ...head('euro', words.money.inEuro, 'down'),
    numeric: true,
    cell: (item: FlowItem) => (item.euro === null ? <Dash /> : <Figure of={item.euro} />),
  };
  return (
    <>
      <Table
        caption={caption}
        captionUnseen
        rows={list.items}
        rowKey={(item) => item.subject}
        columns={[
          {
            key: 'name',
            name: true,
            ...head('name', words.money.flow),
            cell: (item) => <FlowName item={item} of={of} />,
          },
          ...(pledges ? [] : [rung]),
          { key: 'amount', title: words.money.amount, numeric: true, cell: (item) => <Figure of={item.amount} /> },
          ...(pledges ? [] : [euro]),
          { key: 'period', ...head('period', words.money.period, 'down'), cell: (item) => item.period ?? <Dash /> },
        ]}
      />
      <Pager of={list.paging} label={caption} {...(at === undefined ? {} : { at })} />
    </>
  );
}

/** A flow by its purpose where that is told in the reader's language, and the hands it goes through. */
function FlowName({ item, of }: { readonly item: FlowItem; readonly of: string }) {
  const { words } = useFrame();
  const byPurpose = item.purposeRead;
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
          <Own quoted>{item.purpose}</Own>
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
