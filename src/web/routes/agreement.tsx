import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { Downloads } from '../parts/downloads.tsx';
import { Figure, When } from '../parts/figure.tsx';
import { pageOf, useFrame } from '../parts/frame.ts';
import { Go, GoSubject, GoSubjects, type Named } from '../parts/go.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { AgreementTable, FlowTable, LineTable } from '../parts/lists.tsx';
import { Noted } from '../parts/notes.tsx';
import { RecordSection } from '../parts/record.tsx';
import { Fact, Facts, Nothing, Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('agreement');
export const clientLoader = clientLoaderOf<typeof loader>('agreement');

export const meta = metaOf<typeof loader>(
  (data) => data.item.name,
  undefined,
  (data) => data.item.subject,
);

export default function Agreement() {
  const data = useShown<typeof loader>('agreement');
  const { words } = useFrame();
  const { agreement } = words;
  const { item } = data;
  return (
    <Noted notes={data.notes}>
      <p className="kicker">
        <Go to="/agreements">{words.nav.agreements}</Go>
      </p>
      <h1>{item.name}</h1>
      <Ladder of={data.ladder} />
      <Facts>
        <Fact term={agreement.stage}>
          <Figure of={item.stage} />
          <When of={item.stage} />
        </Fact>
        <Fact term={agreement.parties}>
          <GoSubjects of={item.parties} />
          {item.contested.length === 0 ? null : (
            <span className="aside">
              {agreement.contested} <GoSubjects of={item.contested} />
            </span>
          )}
        </Fact>
        {item.instrument === null ? null : <Fact term={agreement.instrument}>{item.instrument}</Fact>}
        {data.signatories.length === 0 ? null : (
          <Fact term={agreement.signatories}>
            <GoSubjects of={data.signatories} />
          </Fact>
        )}
        {data.place === null ? null : <Fact term={agreement.place}>{data.place}</Fact>}
        {item.covers.length === 0 ? null : <Fact term={agreement.covers}>{item.covers.join(', ')}</Fact>}
        {item.expected === null ? null : <Fact term={agreement.expected}>{item.expected}</Fact>}
        {item.programme === null ? null : (
          <Fact term={agreement.programme}>
            <GoSubject of={item.programme} />
          </Fact>
        )}
        {data.partOf === null ? null : (
          <Fact term={agreement.partOf}>
            <GoSubject of={data.partOf} />
          </Fact>
        )}
      </Facts>
      <Section id="lines" title={agreement.lines}>
        {data.lines.paging.found === 0 ? (
          <Nothing>{agreement.noLines}</Nothing>
        ) : (
          <LineTable list={data.lines} caption={agreement.lines} at="lines" />
        )}
      </Section>
      <Section id="flows" title={agreement.flows}>
        {data.flows.paging.found === 0 ? (
          <NoFlows partners={data.partners} />
        ) : (
          <FlowTable list={data.flows} caption={agreement.flows} at="flows" />
        )}
      </Section>
      {data.parts.paging.found === 0 ? null : (
        <Section id="parts" title={agreement.parts}>
          <AgreementTable list={data.parts} caption={agreement.parts} at="parts" />
        </Section>
      )}
      <RecordSection of={data.record} />
      <Downloads label={words.download.figures} />
    </Noted>
  );
}

/** No sum is tied to the agreement: its partners may have given money all the same. */
function NoFlows({ partners }: { readonly partners: readonly Named[] }) {
  const { agreement } = useFrame().words;
  return (
    <>
      <Nothing>{agreement.noFlows}</Nothing>
      {partners.length === 0 ? null : (
        <p className="on-screen">
          {agreement.moneyOf}
          {partners.map(({ subject, name }, index) => (
            <span key={subject}>
              {index > 0 ? ', ' : ' '}
              <Go to={`${pageOf(subject)}#money`}>{name}</Go>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
