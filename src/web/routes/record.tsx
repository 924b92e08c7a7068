import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import { RecordSection } from '../parts/record.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('record');
export const clientLoader = clientLoaderOf<typeof loader>('record');

export const meta = metaOf<typeof loader>((data) => data.subject.name);

export default function SubjectRecord() {
  const data = useShown<typeof loader>('record');
  return (
    <>
      <p className="kicker">{data.kindLabel}</p>
      <h1>{data.subject.name}</h1>
      <RecordSection of={data} />
    </>
  );
}
