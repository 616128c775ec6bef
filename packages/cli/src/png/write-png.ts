import { withTexts, type Language } from '@teilhabe/charts';
import type { Reading } from '../html/reading.js';
import { writeWhole } from '../write-whole.js';
import { fittedPoster, sourceLines, type PictureSize } from './fitted-poster.js';
import { loadPainter } from './load-painter.js';

/**
 * Writes a figure as a PNG of exactly this size, and its alternative text beside it, as `FILE.txt`. Gives the name of the
 * font that the words are set in. Throws `UsageError` without a canvas, a font or a drawing, or
 * where the file cannot be written, and then writes nothing.
 */
export async function writePng(
  file: string,
  reading: Reading,
  { language, size }: { readonly language: Language; readonly size: PictureSize },
): Promise<{ readonly font: string; readonly text: string }> {
  const {
    font,
    canvas: newCanvas,
    paint,
  } = await loadPainter('--png', {
    de: '--svg und --html',
    en: '--svg and --html',
  });
  const canvas = newCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  // Bold letters are the widest: what has room as a title has room as a note.
  const measure = (text: string, pixels: number) => {
    context.font = `bold ${pixels}px "${font}"`;
    return context.measureText(text).width;
  };
  const { drawing, scale } = fittedPoster(reading, size, { language, measure });
  const { width, height } = drawing.attributes;
  context.translate((size.width - scale * Number(width)) / 2, (size.height - scale * Number(height)) / 2);
  context.scale(scale, scale);
  paint(drawing, context);
  const text = alternativeText(reading);
  const [source = ''] = sourceLines(reading);
  const png = withTexts(canvas.toBuffer('image/png'), { Title: reading.title.text, Description: text, Source: source });
  await writeWhole(file, png);
  await writeWhole(`${file}.txt`, `${text}\n`);
  return { font, text };
}

/** What the picture says, for those who do not see it: title, finding and source. */
export function alternativeText(reading: Reading): string {
  const [source] = sourceLines(reading);
  return [`${reading.title.text}.`, reading.finding, source].filter(Boolean).join(' ');
}
