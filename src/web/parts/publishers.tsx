import type { PublisherStanding } from '../../account/index.ts';
import type { PublisherData, PublisherList } from '../pages/publishers.ts';
import { publishersWords } from '../words/publishers.ts';
import { Choices } from './choices.tsx';
import { Downloads } from './downloads.tsx';
import { useFrame, whyOf } from './frame.ts';
import { Go, GoSubject } from './go.tsx';
import { Pager } from './pager.tsx';
import { Nothing, Section } from './section.tsx';
import { useSortHeads } from './sortHead.tsx';
import { Table } from './table.tsx';

/** In the order of the columns. The account is not asked: it would come along to the browser. */
const STANDINGS = ['corroborated', 'alone', 'contradicted'] as const satisfies readonly PublisherStanding[];

/** Every publisher with how often it is alone or borne out by others; each count leads to the questions behind it. */
export function Publishers({ of }: { readonly of: PublisherList }) {
  const { language } = useFrame();
  const words = publishersWords[language];
  const head = useSortHeads(of.sort);
  return (
    <Section id="publishers" title={words.title} intro={words.intro}>
      <Table
        caption={words.title}
        captionUnseen
        rows={of.items}
        rowKey={(item) => item.publisher}
        columns={[
          {
            key: 'publisher',
            ...head('publisher', words.publisher),
            cell: (item) => <Go to={questionsOf(item.publisher)}>{item.publisher}</Go>,
          },
          { key: 'sources', ...head('sources', words.sources, 'down'), numeric: true, cell: (item) => item.sources },
          {
            key: 'questions',
            ...head('questions', words.questions, 'down'),
            numeric: true,
            cell: (item) => item.questions,
          },
          ...STANDINGS.map((standing) => ({
            key: standing,
            ...head(standing, words.standing[standing], 'down'),
            numeric: true,
            cell: (item: PublisherList['items'][number]) => (
              <Count publisher={item.publisher} standing={standing} count={item.counts[standing]} />
            ),
          })),
        ]}
      />
      <Pager of={of.paging} label={words.title} at="publishers" />
      <p className="more">
        <Go to="/method#R23">{words.rule}</Go>
      </p>
      <Downloads of="/sources/publishers" />
    </Section>
  );
}

function questionsOf(publisher: string, standing = ''): string {
  const query = new URLSearchParams({ publisher, ...(standing === '' ? {} : { standing }) });
  return `/sources?${query}#questions`;
}

interface CountProps {
  readonly publisher: string;
  readonly standing: PublisherStanding;
  readonly count: number;
}

function Count({ publisher, standing, count }: CountProps) {
  const words = publishersWords[useFrame().language];
  if (count === 0) return 0;
  return (
    <Go to={questionsOf(publisher, standing)}>
      {count}
      <span className="unseen">
        , {publisher}: {words.standing[standing]}
      </span>
    </Go>
  );
}

/** What one publisher says, beside the others: question by question, each with the figure that lists every claim. */
export function PublisherQuestions({ of }: { readonly of: PublisherData }) {
  const { language } = useFrame();
  const words = publishersWords[language];
  return (
    <Section id="questions" title={words.of(of.publisher)} intro={words.ofIntro}>
      <Choices
        label={words.choices}
        kept={{ publisher: of.publisher }}
        fields={[
          {
            name: 'standing',
            label: words.stands,
            value: of.standing,
            options: [
              { value: '', text: words.any(of.questions) },
              ...STANDINGS.map((standing) => ({
                value: standing,
                text: `${words.standing[standing]}: ${words.meaning[standing]} (${of.counts[standing]})`,
              })),
            ],
          },
        ]}
      />
      {of.list.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.of(of.publisher)}
          captionUnseen
          plain
          rows={of.list}
          rowKey={(item) => item.address}
          columns={[
            {
              key: 'question',
              title: words.question,
              cell: (item) => (
                <>
                  <GoSubject of={item.subject} />: <Go to={whyOf(item.address)}>{item.what}</Go>
                </>
              ),
            },
            { key: 'standing', title: words.stands, cell: (item) => words.standing[item.standing] },
          ]}
        />
      )}
      <Pager of={of.paging} label={words.of(of.publisher)} at="questions" />
      <p className="more">
        <Go to="/sources#publishers">{words.all}</Go>
        <Go to="/method#R23">{words.rule}</Go>
      </p>
    </Section>
  );
}
