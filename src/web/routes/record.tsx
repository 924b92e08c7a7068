import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { askOf } from '../ask.ts';
import { recordPage } from '../pages/record.ts';
import { RecordSection } from '../parts/record.tsx';
import { metaOf } from './meta.ts';

/** Kinds that have a page of their own, and the first word of its path. */
const OWN_PAGES: Readonly<Record<string, string>> = { country: 'partner', agreement: 'agreement', line: 'line' };

export function loader(args: LoaderFunctionArgs) {
  const { language, kind = '', slug = '' } = args.params;
  const ask = askOf(args);
  const own = OWN_PAGES[kind];
  // A line or agreement that others merely name has no page of its own: its record says who names it.
  const hasPage = kind === 'country' || ask.account.tellsOf(`${kind}/${slug}`);
  if (own !== undefined && hasPage) throw redirect(`/${language}/${own}/${slug}${new URL(args.request.url).search}`);
  return recordPage(ask, kind, slug);
}

export const meta = metaOf<typeof loader>((data) => data.subject.name);

export default function SubjectRecord() {
  const data = useLoaderData<typeof loader>();
  return (
    <>
      <p className="kicker">
        {data.kindLabel}: {data.kindMeaning}
      </p>
      <h1>{data.subject.name}</h1>
      <RecordSection of={data} />
    </>
  );
}
