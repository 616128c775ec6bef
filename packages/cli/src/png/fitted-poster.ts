import { poster, type Language, type MeasureText, type SvgNode } from '@teilhabe/charts';
import { requiredDrawing } from '../required-drawing.js';
import { plainText, spansOf } from '../html/phrase.js';
import type { Reading } from '../html/reading.js';

/** A picture's size in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A poster and how far it is to be enlarged to fill a picture. */
export interface FittedPoster {
  readonly drawing: SvgNode;
  readonly scale: number;
}

/** Widths of the drawing, in px, that are tried: a chart's height depends on what it shows. */
const WIDTHS = [480, 560, 640, 720, 800, 960, 1120, 1280, 1440, 1680, 1920, 2240];

/** The part of the largest size that letters have at least. */
const NEARLY = 0.9;

/**
 * Title, drawing and source as one poster, as wide as it can be without letters that are much smaller than they might be.
 * Throws `UsageError` for what has no drawing.
 */
export function fittedPoster(
  reading: Reading,
  size: PictureSize,
  { language, measure }: { readonly language: Language; readonly measure: MeasureText },
): FittedPoster {
  const { title } = reading;
  const draw = requiredDrawing(reading);
  const [source] = sourceLines(reading);
  const words = { title: title.text, finding: '', notes: source === undefined ? [] : [source] };
  const fitted = WIDTHS.map((width): FittedPoster => {
    const drawing = poster(draw(width), words, { language, measure });
    const { width: wide, height: high } = drawing.attributes;
    return { drawing, scale: Math.min(size.width / Number(wide), size.height / Number(high)) };
  });
  const largest = Math.max(...fitted.map(({ scale }) => scale));
  const large = fitted.filter(({ scale }) => scale >= NEARLY * largest);
  return large[large.length - 1]!;
}

/** The lines that stand below a figure, source first, as text. */
export function sourceLines({ notes }: Reading): readonly string[] {
  return notes.map((note) => plainText(spansOf(note))).filter((note) => note !== '');
}
