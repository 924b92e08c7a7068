import type { PageChart } from '../pages/charts/chart.ts';
import { savePng } from '../parts/charts/png.ts';
import type { Frame } from '../parts/frame.ts';
import { saveFile } from '../parts/saveFile.ts';

/** Draws a chart of the page as a file in the browser, by the code by which the server draws it, and saves it. */
export async function saveChartHere(chart: PageChart, frame: Frame, ending: 'svg' | 'png'): Promise<void> {
  // Nobody but who asks for such a file carries the weight of what draws it.
  const { standaloneSvg } = await import('../parts/charts/standalone.tsx');
  const svg = standaloneSvg(chart, frame);
  // The content policy lets pictures come from data, and not from what scripts hold.
  if (ending === 'png') return savePng(`data:image/svg+xml,${encodeURIComponent(svg)}`, chart.id);
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), `kuznia-chart-${chart.id.replaceAll('/', '-')}.svg`);
}
