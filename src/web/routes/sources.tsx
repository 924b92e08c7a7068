import { useMemo } from 'react';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { SourcesData } from '../pages/sources.ts';
import { Choices } from '../parts/choices.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go } from '../parts/go.tsx';
import { Jump } from '../parts/jump.tsx';
import { Own } from '../parts/own.tsx';
import { Pager } from '../parts/pager.tsx';
import { PublisherQuestions, Publishers } from '../parts/publishers.tsx';
import { Nothing } from '../parts/section.tsx';
import { keptSort, useSortHeads } from '../parts/sortHead.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { publishersWords } from '../words/publishers.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('sources');
export const clientLoader = clientLoaderOf<typeof loader>('sources');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.sources,
  (_data, words) => words.sources.intro,
);

export default function Sources() {
  const data = useShown<typeof loader>('sources');
  const { words, language } = useFrame();
  const { sources } = words;
  return (
    <>
      <h1>{words.nav.sources}</h1>
      <p className="lead">{sources.intro}</p>
      <Jump
        to={[
          { id: 'list', title: sources.found(data.paging.found, data.all) },
          data.standings === null ? undefined : { id: 'publishers', title: publishersWords[language].title },
          data.publisher === null
            ? undefined
            : { id: 'questions', title: publishersWords[language].of(data.publisher.publisher) },
        ]}
      />
      <Choices
        label={sources.choices}
        fields={[
          { name: 'text', label: sources.text, value: data.chosen.text },
          {
            name: 'publisher',
            label: sources.publisher,
            value: data.chosen.publisher,
            options: [
              { value: '', text: sources.anybody },
              ...data.publishers.map(({ name, count }) => ({ value: name, text: `${name} (${count})` })),
            ],
          },
          {
            name: 'kind',
            label: sources.kind,
            value: data.chosen.kind,
            options: [
              { value: '', text: sources.anybody },
              ...data.kinds.map(({ code, label, count }) => ({ value: code, text: `${label} (${count})` })),
            ],
          },
        ]}
        kept={keptSort(data.sort)}
      />
      <p className="found" id="list">
        {sources.found(data.paging.found, data.all)}
      </p>
      {data.items.length === 0 ? (
        <Nothing>{data.all > 0 ? sources.noneChosen : sources.none}</Nothing>
      ) : (
        <List data={data} />
      )}
      <Pager of={data.paging} />
      <Downloads />
      {data.standings === null ? null : <Publishers of={data.standings} />}
      {data.publisher === null ? null : <PublisherQuestions of={data.publisher} />}
    </>
  );
}

function List({ data }: { readonly data: SourcesData }) {
  const { words } = useFrame();
  return (
    <Table
      caption={words.nav.sources}
      captionUnseen
      plain
      rows={data.items}
      rowKey={(item) => item.id}
      columns={useColumns(data)}
    />
  );
}

function useColumns({ sort }: SourcesData): readonly Column<SourcesData['items'][number]>[] {
  const { sources } = useFrame().words;
  const head = useSortHeads(sort);
  return useMemo(
    () => [
      {
        key: 'title',
        ...head('title', sources.title),
        cell: (item) => (
          <Go to={`/source/${item.id}`}>
            <Own>{item.title}</Own>
          </Go>
        ),
      },
      { key: 'publisher', ...head('publisher', sources.publisher), cell: (item) => item.publisher },
      {
        key: 'published',
        short: true,
        ...head('published', sources.published, 'down'),
        cell: (item) => item.published,
      },
      { key: 'kind', ...head('kind', sources.kind), cell: (item) => item.kind },
      { key: 'grade', ...head('grade', sources.grade), cell: (item) => <Grade code={item.reliability} /> },
      {
        key: 'claims',
        ...head('claims', sources.claims, 'down'),
        numeric: true,
        cell: (item) => <Claims count={item.claims} />,
      },
    ],
    [head, sources],
  );
}

/** The number alone under the head of its column; with the word where a phone shows it in a line of other things. */
function Claims({ count }: { readonly count: number }) {
  const { words } = useFrame();
  return (
    <>
      <span className="if-columns">{count}</span>
      <span className="if-cards">{words.count.claims(count)}</span>
    </>
  );
}

function Grade({ code }: { readonly code: string }) {
  const { words } = useFrame();
  return (
    <>
      <span className="if-cards">{words.sources.grade} </span>
      {code}
    </>
  );
}
