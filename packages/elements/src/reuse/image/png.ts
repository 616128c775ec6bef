import { paint, withTexts, type PngTexts, type SvgNode } from '@teilhabe/charts';

/** Pixels a px: sharp on paper and on dense screens. */
const DENSITY = 2;

/** The drawing on a canvas of its own, at twice its size; throws where the browser gives no canvas. */
export function toCanvas(drawing: SvgNode): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Number(drawing.attributes['width']) * DENSITY;
  canvas.height = Number(drawing.attributes['height']) * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas');
  context.scale(DENSITY, DENSITY);
  paint(drawing, context, (d) => new Path2D(d));
  return canvas;
}

/** The drawing as a PNG with title, description and source in it; rejects where the browser cannot make one. */
export async function toPng(drawing: SvgNode, texts: PngTexts): Promise<Blob> {
  const canvas = toCanvas(drawing);
  const plain = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (plain === null) throw new Error('this browser makes no PNG of this size');
  return new Blob([withTexts(new Uint8Array(await plain.arrayBuffer()), texts)], { type: 'image/png' });
}
