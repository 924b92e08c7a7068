import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure, When } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { Go, GoSubject, GoSubjects } from '../parts/go.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { FlowTable, Health } from '../parts/lists.tsx';
import { RecordSection } from '../parts/record.tsx';
import { Fact, Facts, Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('line');
export const clientLoader = clientLoaderOf<typeof loader>('line');

export const meta = metaOf<typeof loader>(
  (data) => data.item.name,
  undefined,
  (data) => data.item.subject,
);

export default function Line() {
  const data = useShown<typeof loader>('line');
  const { words } = useFrame();
  const { line } = words;
  const { item } = data;
  return (
    <>
      <p className="kicker">
        <Go to="/lines">{words.lines.title}</Go>
      </p>
      <h1>{item.name}</h1>
      <Ladder of={data.ladder} />
      <Facts>
        <Fact term={words.lines.stage}>
          <Figure of={item.stage} />
          <When of={item.stage} />
        </Fact>
        <Fact term={words.lines.health}>
          <Health item={item} />
          {item.health.remark === undefined ? null : <span className="aside">{item.health.remark}</span>}
        </Fact>
        {item.host === null ? null : (
          <Fact term={words.lines.host}>
            <GoSubject of={item.host} />
            {item.region === null ? null : `, ${item.region}`}
          </Fact>
        )}
        {item.operators.length === 0 ? null : (
          <Fact term={line.operator}>
            <GoSubjects of={item.operators} />
          </Fact>
        )}
        {item.family.length === 0 ? null : <Fact term={line.family}>{item.family.join(', ')}</Fact>}
        {data.agreement === null ? null : (
          <Fact term={line.agreement}>
            <GoSubject of={data.agreement} />
          </Fact>
        )}
        {[...data.starts, ...data.quantities].map((item) => (
          <Fact key={item.shown.address} term={item.label}>
            <Figure of={item.shown} />
          </Fact>
        ))}
        <Fact term={line.recipients}>
          <Figure of={data.recipients} />
        </Fact>
        <Fact term={line.jobs}>
          <Figure of={data.jobs} />
        </Fact>
      </Facts>
      {data.slips === null ? null : (
        <Section id="slips" title={line.slips} intro={line.slipsIntro}>
          <ChartFrame of={data.slips} untitled />
        </Section>
      )}
      <Section id="flows" title={line.flows}>
        <FlowTable list={data.flows} caption={line.flows} at="flows" />
      </Section>
      <RecordSection of={data.record} />
      <Downloads label={words.download.figures} />
    </>
  );
}
