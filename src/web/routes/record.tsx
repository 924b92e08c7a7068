import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { Go } from '../parts/go.tsx';
import { RecordSection } from '../parts/record.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

/** Pages that list subjects of a kind. */
const LISTS: Readonly<Record<string, string>> = { flow: '/money', indicator: '/indicators' };

export const loader = loaderOf('record');
export const clientLoader = clientLoaderOf<typeof loader>('record');

export const meta = metaOf<typeof loader>((data) => data.subject.name);

export default function SubjectRecord() {
  const data = useShown<typeof loader>('record');
  const list = LISTS[data.kind];
  return (
    <>
      <p className="kicker">{list === undefined ? data.kindLabel : <Go to={list}>{data.kindLabel}</Go>}</p>
      <h1>{data.subject.name}</h1>
      <RecordSection of={data} />
    </>
  );
}
