import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { DisagreementsData } from '../pages/disagreements.ts';
import { Choices } from '../parts/choices.tsx';
import { Conflicts } from '../parts/conflicts.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { useFrame } from '../parts/frame.ts';
import { Pager } from '../parts/pager.tsx';
import { Nothing, Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('disagreements');
export const clientLoader = clientLoaderOf<typeof loader>('disagreements');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.disagreements,
  (_data, words) => words.disagreements.intro,
);

export default function Disagreements() {
  const data = useShown<typeof loader>('disagreements');
  const { words } = useFrame();
  const { disagreements } = words;
  return (
    <>
      <h1>{words.nav.disagreements}</h1>
      <p className="lead">{disagreements.intro}</p>
      <Choices
        label={disagreements.choices}
        fields={[
          {
            name: 'kind',
            label: disagreements.about,
            value: data.kind,
            options: [
              { value: '', text: disagreements.everything(data.all) },
              ...data.kinds.map(({ kind, count }) => ({
                value: kind,
                text: words.and.titleCount(disagreements.kinds[kind] ?? kind, count),
              })),
            ],
          },
        ]}
      />
      {data.paging.found === 0 ? <Nothing>{data.all > 0 ? words.and.noneChosen : disagreements.none}</Nothing> : null}
      {data.groups.map((group) => (
        <Section
          key={group.kind}
          id={group.kind}
          title={words.and.titleCount(disagreements.kinds[group.kind] ?? group.kind, countOf(data, group.kind))}
        >
          <Conflicts items={group.items} />
        </Section>
      ))}
      <Pager of={data.paging} />
      <Downloads />
    </>
  );
}

/** How many there are of a kind, also on other pages of the list. */
function countOf({ kinds }: DisagreementsData, kind: string): number {
  return kinds.find((each) => each.kind === kind)?.count ?? 0;
}
