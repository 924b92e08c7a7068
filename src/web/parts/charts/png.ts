import { saveFile } from '../saveFile.ts';

/** Pixels of the picture for each unit of the drawing: sharp on paper and on fine screens. */
const SCALE = 2;

/** Draws the SVG at an address, which may be a `data:` address, as a PNG and saves it. Rejects where the picture cannot be loaded or drawn. */
export async function savePng(address: string, name: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('Expected a canvas to draw on, the browser gave none.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null)
    throw new Error(`Expected a PNG of ${canvas.width} by ${canvas.height} pixels, the browser made none.`);
  saveFile(blob, `kuznia-${name.replaceAll('/', '-')}.png`);
}
