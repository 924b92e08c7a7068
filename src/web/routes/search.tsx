import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { SearchData } from '../pages/search.ts';
import { useFrame } from '../parts/frame.ts';
import { Go } from '../parts/go.tsx';
import { Own } from '../parts/own.tsx';
import { Nothing } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('search');
export const clientLoader = clientLoaderOf<typeof loader>('search');

export const meta = metaOf<typeof loader>((data, words) =>
  data.query === '' ? words.find.title : words.find.resultsFor(data.query),
);

export default function Search() {
  const data = useShown<typeof loader>('search');
  const { find } = useFrame().words;
  return (
    <>
      <h1>{data.query === '' ? find.title : find.resultsFor(data.query)}</h1>
      {data.query === '' ? <p className="lead">{find.intro}</p> : <Results of={data} />}
    </>
  );
}

function Results({ of }: { readonly of: SearchData }) {
  const { find } = useFrame().words;
  if (of.items.length === 0) return <Nothing>{find.none}</Nothing>;
  return (
    <>
      <p className="found">
        {of.items.length < of.count ? find.firstOf(of.items.length, of.count) : find.found(of.count)}
      </p>
      {of.allWords ? null : <p>{find.someWords}</p>}
      <ol className="hits">
        {of.items.map((item) => (
          <li key={item.to}>
            <Go to={item.to}>{item.own ? <Own>{item.name}</Own> : item.name}</Go>
            <span className="aside">{item.about}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
