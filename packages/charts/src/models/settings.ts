import type { MeasureText } from '../measure/measure-text.js';
import { widest, wrapText } from '../measure/wrap-text.js';
import type { Language } from '../words/language.js';
import { linesHeight } from './geometry.js';
import type { ChartOptions, Label } from './model.js';

/** The options of a chart with every default filled in. */
export interface Settings {
  readonly width: number;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Size of labels, and the smaller one of notes; never under 12 px. */
  readonly size: number;
  readonly small: number;
  readonly measure: MeasureText;
  /** Values that the axis of values holds besides the chart's own. */
  readonly extent: readonly number[];
}

const SMALLEST_TEXT = 12;
const NARROWEST = 200;
const LINE_HEIGHT = 1.25;

/** How much wider the strong letters of the drawings are than those that are measured; Arabic ones grow most. */
export const STRONG_WIDTH = 1.2;

/** Fills the defaults of `options`; widths and sizes that nobody could read are raised to the smallest that one can. */
export function settingsOf(options: Omit<ChartOptions, 'period'>): Settings {
  const { language, measure, direction = language.direction, fontSize = 13, extent: held = [] } = options;
  const size = Math.max(SMALLEST_TEXT, fontSize);
  const width = Math.max(NARROWEST, options.width);
  return { width, language, direction, size, small: Math.max(SMALLEST_TEXT, size - 1), measure, extent: held };
}

/** Where a label stands and how wide it may be. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Label['anchor'];
  readonly size?: number;
}

/** A label of one line. */
export function labelAt(text: string, place: LabelPlace, settings: Settings): Label {
  return linesAt([text], place, settings);
}

/** A label of several lines. */
export function linesAt(
  lines: readonly string[],
  { x, y, anchor = 'start', size }: LabelPlace,
  settings: Settings,
): Label {
  const chosen = size ?? settings.size;
  return { lines, x, y, anchor, size: chosen, lineHeight: lineHeightOf(chosen) };
}

/** The distance of two baselines in a text of this size. */
export function lineHeightOf(size: number): number {
  return Math.round(size * LINE_HEIGHT);
}

/** The lines of a text that may be `width` px wide. */
export function wrapped(
  text: string,
  width: number,
  settings: Settings,
  maxLines = 3,
  size = settings.size,
): readonly string[] {
  return wrapText(text, { width, size, measure: settings.measure, maxLines });
}

/** Width and height of some lines in px. */
export function extent(
  lines: readonly string[],
  settings: Settings,
  size = settings.size,
): { width: number; height: number } {
  const height = linesHeight({ lines, size, lineHeight: lineHeightOf(size) });
  return { width: widest(lines, size, settings.measure), height };
}
