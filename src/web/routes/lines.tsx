import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Choices } from '../parts/choices.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { useFrame } from '../parts/frame.ts';
import { Jump } from '../parts/jump.tsx';
import { LineTable } from '../parts/lists.tsx';
import { Section } from '../parts/section.tsx';
import { keptSort } from '../parts/sortHead.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

const FIELDS = ['host', 'stage', 'family', 'health'] as const;

export const loader = loaderOf('lines');
export const clientLoader = clientLoaderOf<typeof loader>('lines');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.lines,
  (_data, words) => words.lines.intro,
);

export default function Lines() {
  const data = useShown<typeof loader>('lines');
  const { words } = useFrame();
  const hasStages = data.gantt.drawing.type !== 'gantt' || data.gantt.drawing.rows.length > 0;
  return (
    <>
      <h1>{words.lines.title}</h1>
      <p className="lead">{words.lines.intro}</p>
      <Jump
        to={[
          { id: 'list', title: words.lines.found(data.paging.found, data.all) },
          hasStages ? { id: 'stages', title: data.gantt.title } : undefined,
          { id: 'map', title: data.map.title },
        ]}
      />
      <Choices
        label={words.lines.choices}
        kept={keptSort(data.sort)}
        fields={FIELDS.map((field) => ({
          name: field,
          label: words.lines[field],
          value: data.chosen[field],
          options: [
            { value: '', text: field === 'host' ? words.lines.everywhere : words.lines.any },
            ...data.options[field].map(({ code, label, count }) => ({
              value: code,
              text: words.and.titleCount(label, count),
            })),
          ],
        }))}
      />
      <p className="found" id="list">
        {words.lines.found(data.paging.found, data.all)}
      </p>
      <LineTable list={data} caption={words.lines.title} none={data.all > 0 ? words.and.noneChosen : undefined} />
      <Downloads />
      {hasStages ? (
        <Section id="stages" title={data.gantt.title}>
          <ChartFrame of={data.gantt} untitled />
        </Section>
      ) : null}
      <Section id="map" title={data.map.title}>
        <ChartFrame of={data.map} untitled />
      </Section>
    </>
  );
}
