import { useState } from 'react';
import { useLocation } from 'react-router';
import { saveChartHere } from '../../local/chartHere.ts';
import { saveTableHere } from '../../local/fileHere.ts';
import type { PageChart } from '../../pages/charts/chart.ts';
import { publishedWords } from '../../words/published.ts';
import { addressOf, useDatedFrame, useFrame } from '../frame.ts';
import { useIsCopy } from '../useIsCopy.ts';
import { useOrigin } from '../useOrigin.ts';
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
  const frame = useDatedFrame();
  const { charts } = frame.words;
  const { svg, csv, embed } = addressesOf(of);
  const origin = useOrigin();
  const address = `${origin}${addressOf(frame, embed)}`;
  const { search } = useLocation();
  // A copy has files for what stands there, and a file for other choices would be one that ignores them: it is made here.
  const isMadeHere = useIsCopy() && search !== '';
  return (
    <details className="chart-take">
      <summary>{charts.take}</summary>
      <p className="chart-downloads">
        {isMadeHere ? (
          <MadeHere of={of} search={new URL(addressOf(frame, csv), 'http://page.invalid').search} />
        ) : (
          <>
            <a href={addressOf(frame, svg)} download>
              SVG
            </a>
            {origin === '' ? null : <PngButton svg={addressOf(frame, svg)} name={of.id} />}
            <a href={addressOf(frame, csv)} download>
              CSV
            </a>
          </>
        )}
        <a href={addressOf(frame, embed)}>{charts.embed}</a>
      </p>
      <p className="chart-note">{charts.embedHelp}</p>
      <p>
        <code>{`<iframe src="${address}" title="${of.title.replaceAll('"', '&quot;')}" width="100%" height="640"></iframe>`}</code>
      </p>
    </details>
  );
}

/** The same files, made in the browser. `search` is the query of the chart, with the dates of the page. */
function MadeHere({ of, search }: { readonly of: PageChart; readonly search: string }) {
  const frame = useFrame();
  const { language } = frame;
  const [failed, setFailed] = useState(false);
  if (failed) return <span role="status">{publishedWords[language].chosen}</span>;
  const files: readonly (readonly [string, () => Promise<void>])[] = [
    ['SVG', () => saveChartHere(of, frame, 'svg')],
    ['PNG', () => saveChartHere(of, frame, 'png')],
    ['CSV', () => saveTableHere({ language, path: `chart/${of.id}`, search }, 'csv')],
  ];
  return files.map(([name, save]) => (
    <button key={name} type="button" className="link-button" onClick={() => save().catch(() => setFailed(true))}>
      {name}
    </button>
  ));
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
