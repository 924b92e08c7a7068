import { useLocation } from 'react-router';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { AgreementItem, BoardColumn } from '../pages/agreements.ts';
import type { PageChart } from '../pages/charts/chart.ts';
import { ChartFrame } from '../parts/charts/chartFrame.tsx';
import { Choices } from '../parts/choices.tsx';
import { Downloads } from '../parts/downloads.tsx';
import { Figure } from '../parts/figure.tsx';
import { useFrame } from '../parts/frame.ts';
import { GoHere, GoSubject } from '../parts/go.tsx';
import { Jump } from '../parts/jump.tsx';
import { Pager } from '../parts/pager.tsx';
import { Nothing, Section } from '../parts/section.tsx';
import { pagingWords } from '../words/paging.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('agreements');
export const clientLoader = clientLoaderOf<typeof loader>('agreements');

export const meta = metaOf<typeof loader>(
  (_data, words) => words.nav.agreements,
  (_data, words) => words.agreements.intro,
);

export default function Agreements() {
  const data = useShown<typeof loader>('agreements');
  const { words } = useFrame();
  const { agreements } = words;
  return (
    <>
      <h1>{words.nav.agreements}</h1>
      <p className="lead">{agreements.intro}</p>
      <Jump
        to={[
          ...data.columns.map(({ code, label, paging }) => ({
            id: idOf(code),
            title: words.and.titleCount(label, paging.found),
          })),
          isDrawn(data.chart) ? { id: 'time-line', title: data.chart.title } : undefined,
        ]}
      />
      <Choices
        label={agreements.choices}
        fields={[
          {
            name: 'scope',
            label: agreements.scope,
            value: data.scope,
            options: [
              { value: 'programme', text: agreements.inProgramme(data.counts.programme) },
              { value: 'all', text: agreements.everything(data.counts.all) },
            ],
          },
          {
            name: 'country',
            label: words.and.country,
            value: data.country,
            options: [
              { value: '', text: words.lines.everywhere },
              ...data.countries.map((country) => ({
                value: country.subject.slice('country/'.length),
                text: country.name,
              })),
            ],
          },
          {
            name: 'stage',
            label: agreements.stage,
            value: data.column,
            options: [
              { value: '', text: words.lines.any },
              ...data.choices.map(({ code, label, count }) => ({
                value: code,
                text: words.and.titleCount(label, count),
              })),
            ],
          },
        ]}
      />
      {data.columns.map((column) => (
        <Section
          key={column.code}
          id={idOf(column.code)}
          title={words.and.titleCount(column.label, column.paging.found)}
          intro={column.code === 'planned' ? agreements.plannedIntro : undefined}
        >
          <Cards items={column.items} />
          {data.column === '' ? <Rest of={column} /> : <Pager of={column.paging} label={column.label} />}
        </Section>
      ))}
      <Downloads />
      {isDrawn(data.chart) ? (
        <Section id="time-line" title={data.chart.title}>
          <ChartFrame of={data.chart} untitled />
        </Section>
      ) : null}
    </>
  );
}

function idOf(code: string): string {
  return `stage-${code.replace(' ', '-')}`;
}

function isDrawn({ drawing }: PageChart): boolean {
  return drawing.type !== 'gantt' || drawing.rows.length > 0;
}

function Cards({ items }: { readonly items: readonly AgreementItem[] }) {
  const { words } = useFrame();
  if (items.length === 0) return <Nothing>{words.agreements.noneHere}</Nothing>;
  return (
    <ul className="board-list">
      {items.map((item) => (
        <li key={item.subject} className="card">
          <h3>
            <GoSubject of={item} />
          </h3>
          <p className="card-line">
            <Figure of={{ ...item.stage, text: item.stage.when ?? item.stage.text }} />{' '}
            {item.conflict && !item.stage.conflict ? (
              <span className="mark mark-conflict">{words.agreements.conflictInside}</span>
            ) : null}
          </p>
          {item.covers.length === 0 ? null : <p className="aside">{item.covers.join(', ')}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Leads to a stage alone, where not all of its agreements stand here. */
function Rest({ of }: { readonly of: BoardColumn }) {
  const { language } = useFrame();
  const { pathname, search } = useLocation();
  if (of.items.length >= of.paging.found) return null;
  const query = new URLSearchParams(search);
  query.set('stage', of.code);
  return (
    <p className="more">
      <GoHere to={`${pathname}?${query}`}>
        {pagingWords[language].all(of.paging.found)}
        <span className="unseen">: {of.label}</span>
      </GoHere>
    </p>
  );
}
