import type * as Canvas from '@napi-rs/canvas';
import { paint, type SvgNode } from '@teilhabe/charts';
import { UsageError } from '../exit.js';
import type { Words } from '../words.js';

/** Fonts with the letters of our languages, in the order in which they are looked for; else the system's first. */
const FONTS = ['Arial', 'Helvetica', 'Liberation Sans', 'Noto Sans', 'Segoe UI', 'DejaVu Sans'];

/** Makes pictures of drawings, with every word in one font of the system. */
export interface Painter {
  /** The font's name. */
  readonly font: string;
  /** A white picture of this size, in pixels. */
  readonly canvas: (width: number, height: number) => Canvas.Canvas;
  readonly paint: (drawing: SvgNode, context: Canvas.SKRSContext2D) => void;
}

/**
 * The painter of Node: an optional package, for it holds a binary for each system. Throws `UsageError` where it is missing,
 * or where the system has no font.
 * @param what needs it, such as `--png`.
 * @param others do not, such as `--svg and --html`.
 */
export async function loadPainter(what: string, others: Words): Promise<Painter> {
  const { createCanvas, GlobalFonts, Path2D } = await loadCanvas(what, others);
  const families = GlobalFonts.families.map(({ family }) => family);
  const font = FONTS.find((name) => families.includes(name)) ?? families[0];
  if (font === undefined)
    throw new UsageError({
      de: `${what} findet auf diesem Rechner keine Schrift; installieren Sie eine, etwa DejaVu Sans.`,
      en: `${what} finds no font on this computer; install one such as DejaVu Sans.`,
    });
  return {
    font,
    canvas: (width, height) => {
      const canvas = createCanvas(width, height);
      const context = canvas.getContext('2d');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      return canvas;
    },
    paint: (drawing, context) => {
      paint(withFont(drawing, font), context, (d) => (d === undefined ? new Path2D() : new Path2D(d)));
    },
  };
}

async function loadCanvas(what: string, others: Words): Promise<typeof Canvas> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new UsageError({
      de: `${what} braucht das Paket @napi-rs/canvas: npm install @napi-rs/canvas. ${others.de} brauchen es nicht.`,
      en: `${what} needs the package @napi-rs/canvas: npm install @napi-rs/canvas. ${others.en} do not.`,
    });
  }
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
