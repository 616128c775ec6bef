import { paint, withTexts, type Language, type SvgNode } from '@teilhabe/charts';
import { UsageError } from '../exit.js';
import type { Reading } from '../html/reading.js';
import { writeWhole } from '../write-whole.js';
import { fittedPoster, sourceLines, type PictureSize } from './fitted-poster.js';
import { loadCanvas } from './load-canvas.js';

/** Fonts with the letters of our languages, in the order in which they are looked for; else the system's first. */
const FONTS = ['Arial', 'Helvetica', 'Liberation Sans', 'Noto Sans', 'Segoe UI', 'DejaVu Sans'];

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
  const { createCanvas, GlobalFonts, Path2D } = await loadCanvas('--png', '--svg and --html');
  const families = GlobalFonts.families.map(({ family }) => family);
  const font = FONTS.find((name) => families.includes(name)) ?? families[0];
  if (font === undefined)
    throw new UsageError('--png finds no font on this computer; install one such as DejaVu Sans.');
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  // Bold letters are the widest: what has room as a title has room as a note.
  const measure = (text: string, pixels: number) => {
    context.font = `bold ${pixels}px "${font}"`;
    return context.measureText(text).width;
  };
  const { drawing, scale } = fittedPoster(reading, size, { language, measure });
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  const { width, height } = drawing.attributes;
  context.translate((size.width - scale * Number(width)) / 2, (size.height - scale * Number(height)) / 2);
  context.scale(scale, scale);
  paint(withFont(drawing, font), context, (d) => (d === undefined ? new Path2D() : new Path2D(d)));
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

/** The drawing with every word in one font: a canvas in Node knows no `system-ui`. */
function withFont(drawing: SvgNode, font: string): SvgNode {
  const { attributes, children } = drawing;
  const own = 'font-family' in attributes ? { 'font-family': `"${font}"` } : {};
  return {
    ...drawing,
    attributes: { ...attributes, ...own },
    children: children.map((child) => (typeof child === 'string' ? child : withFont(child, font))),
  };
}
