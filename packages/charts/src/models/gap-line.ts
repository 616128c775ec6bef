import { reasonWords } from '../words/cell-words.js';
import { baselineAround, labelBox } from './geometry.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import type { Label } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import type { SeriesNumber } from '../data/series-number.js';
import { labelAt, type Settings } from './settings.js';
import type { GapPart } from '../data/stack-content.js';
import { swatchName } from './swatch-key.js';
import type { SeriesName } from './series-names.js';

/** A line of its own for a part without a number: its slot or its reason, and then its name. */
export type GapLine = HiddenGapLine | MissingGapLine;

interface NamedGapLine {
  readonly series: SeriesNumber;
  /** Null for a part without a name. */
  readonly partName: SeriesName | null;
}

/** A confidential part. */
export interface HiddenGapLine extends NamedGapLine, HiddenSlot {
  readonly kind: 'hidden';
}

/** A missing part. */
export interface MissingGapLine extends NamedGapLine {
  readonly kind: 'missing';
  readonly words: Label;
}

/** From one line to the next: as far as a finger needs. */
export const GAP_LINE = BAR_HEIGHT + 2;

const BESIDE_ZERO = 4;
const NAME_GAP = 12;

/**
 * The line of a gap, from `edge` in the direction of the layout. It begins there whatever else is published. Its name has `mostLines`, above
 * and below the middle: the next line must begin as far away as they need.
 */
export function gapLine(
  { category, series, cell }: GapPart,
  edge: number,
  top: number,
  settings: Settings,
  mostLines = 1,
): GapLine {
  const { direction, small, language, measure, width } = settings;
  const middle = top + BAR_HEIGHT / 2;
  const named = (last: Label): NamedGapLine => {
    const box = labelBox(last, direction, measure);
    const offset = (direction === 'ltr' ? box.x + box.width : width - box.x) + NAME_GAP;
    const alone = swatchName(category.label, offset, 0, settings, mostLines);
    const nameTop = middle - small / 2 - 1 - ((alone.label.lines.length - 1) * alone.label.lineHeight) / 2;
    return {
      series,
      partName: category.label ? { series, ...swatchName(category.label, offset, nameTop, settings, mostLines) } : null,
    };
  };
  if (cell.kind === 'hidden') {
    const slot = hiddenSlot(edge, top, settings);
    return { kind: 'hidden', ...slot, ...named(slot.word) };
  }
  const x = edge + (direction === 'ltr' ? BESIDE_ZERO : -BESIDE_ZERO);
  const place = { x, y: baselineAround(middle, small), size: small };
  const words = labelAt(reasonWords(cell.reason, language), place, settings);
  return { kind: 'missing', words, ...named(words) };
}
