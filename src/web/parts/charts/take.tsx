import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { PageChart } from '../../pages/charts/chart.ts';
import { publishedWords } from '../../words/published.ts';
import { addressOf, useFrame } from '../frame.ts';
import { useIsCopy } from '../useIsCopy.ts';
import { savePng } from './png.ts';

/** Addresses of a chart: as a picture, as a spreadsheet, and alone for a frame of another page. */
export function addressesOf({ id, query }: Pick<PageChart, 'id' | 'query'>): {
  svg: string;
  csv: string;
  embed: string;
} {
  const search = query === '' ? '' : `?${query}`;
  return { svg: `/chart/${id}.svg${search}`, csv: `/chart/${id}.csv${search}`, embed: `/embed/${id}${search}` };
}

/** Downloads and the embed address. The PNG is drawn by the browser, so that its button is there only where scripts run. */
export function Take({ of }: { readonly of: PageChart }) {
  const frame = useFrame();
  const { charts } = frame.words;
  const { svg, csv, embed } = addressesOf(of);
  const origin = useOrigin();
  const address = `${origin}${addressOf(frame, embed)}`;
  const { search } = useLocation();
  if (useIsCopy() && search !== '') return <p className="chart-note">{publishedWords[frame.language].chosen}</p>;
  return (
    <details className="chart-take">
      <summary>{charts.take}</summary>
      <p className="chart-downloads">
        <a href={addressOf(frame, svg)} download>
          SVG
        </a>
        {origin === '' ? null : <PngButton svg={addressOf(frame, svg)} name={of.id} />}
        <a href={addressOf(frame, csv)} download>
          CSV
        </a>
        <a href={addressOf(frame, embed)}>{charts.embed}</a>
      </p>
      <p className="chart-note">{charts.embedHelp}</p>
      <p>
        <code>{`<iframe src="${address}" title="${of.title.replaceAll('"', '&quot;')}" width="100%" height="640"></iframe>`}</code>
      </p>
    </details>
  );
}

function PngButton({ svg, name }: { readonly svg: string; readonly name: string }) {
  const { charts } = useFrame().words;
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" className="link-button" onClick={() => savePng(svg, name).catch(() => setFailed(true))}>
        PNG
      </button>
      {failed ? <span role="status">{charts.failed}</span> : null}
    </>
  );
}

/** Where the page comes from; empty until scripts run, since the server does not know by which name it is reached. */
function useOrigin(): string {
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return origin;
}
