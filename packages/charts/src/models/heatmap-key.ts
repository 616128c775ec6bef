import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { reasonWords } from '../words/cell-words.js';
import type { Language } from '../words/language.js';
import { formatBare } from '../words/numbers.js';
import { baselineAround, baselineBelow } from './geometry.js';
import { hiddenSlot, hiddenSlotWidth, type HiddenSlot } from './hidden-slot.js';
import type { Box, Label } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { extent, labelAt, lineHeightOf, type Settings } from './settings.js';
import type { Tone, ValueClasses } from './value-classes.js';

/** What the cells of a heat map mean: the classes with their limits, and the signs of cells without a number. */
export interface HeatKey {
  readonly classes: readonly { readonly tone: Tone; readonly box: Box }[];
  /** The limits, each under the edge between two classes. */
  readonly limits: readonly Label[];
  /** The hatched slot with its lock and word; null when nothing is confidential. */
  readonly hidden: HiddenSlot | null;
  /** The sign of a missing value and its word; null when none is missing. */
  readonly missing: Label | null;
  /** Where the cells may begin. */
  readonly bottom: number;
}

/** What stands in a cell without a number: a cross where there can be none, which is not the same as none yet. */
export function missingSign(reason: string): string {
  return reason === 'notApplicable' ? '×' : '–';
}

const SWATCH_HEIGHT = 14;
const NARROWEST_SWATCH = 36;
const WIDEST_SWATCH = 64;
const LIMIT_GAP = 3;
const SLOT_GAP = 6;
const ENTRY_GAP = 24;
const BELOW = 10;

/** The key below the unit; without entries for what does not occur. */
export function heatKey(cube: Cube, classes: ValueClasses, cells: readonly Cell[], settings: Settings): HeatKey {
  const top = cube.unit ? lineHeightOf(settings.small) + LIMIT_GAP : 0;
  const scale = scaleKey(classes, top, settings);
  const gaps = gapKey(cells, scale, top, settings);
  const isEmpty = classes.limits.length === 0 && gaps.bottom === top;
  return { ...scale, ...gaps, bottom: Math.max(scale.bottom, gaps.bottom) + (isEmpty ? 0 : BELOW) };
}

/** A row of swatches; wide limits stand in two rows, so that neighbours do not touch. */
function scaleKey({ limits, tones, decimals }: ClassesOf, top: number, settings: Settings) {
  const { small, width, direction, language } = settings;
  if (limits.length === 0) return { classes: [], limits: [], end: 0, bottom: top };
  const texts = limits.map((limit) => formatBare(language, limit, { label: '', decimals }));
  const widest = extent(texts, settings, small).width;
  const inset = widest / 2;
  const room = (width - widest) / tones.length;
  const swatch = Math.min(WIDEST_SWATCH, room, Math.max(NARROWEST_SWATCH, widest + LIMIT_GAP));
  const staggered = widest + LIMIT_GAP > swatch;
  const at = (distance: number) => (direction === 'ltr' ? distance : width - distance);
  const below = top + SWATCH_HEIGHT + LIMIT_GAP;
  const labels = texts.map((text, i) => {
    const y = baselineBelow(below + (staggered && i % 2 === 1 ? lineHeightOf(small) : 0), small);
    return labelAt(text, { x: at(inset + i * swatch), y, anchor: 'middle', size: small }, settings);
  });
  const boxes = tones.map((tone, i) => {
    const edges = [at(inset + i * swatch), at(inset + (i + 1) * swatch)];
    return { tone, box: { x: Math.min(...edges) + 1, y: top, width: swatch - 2, height: SWATCH_HEIGHT } };
  });
  const bottom = below + lineHeightOf(small) * (staggered ? 2 : 1);
  return { classes: boxes, limits: labels, end: widest + tones.length * swatch, bottom };
}

type ClassesOf = Pick<ValueClasses, 'limits' | 'tones' | 'decimals'>;

/** The signs behind the scale where there is room, else below it. */
function gapKey(
  cells: readonly Cell[],
  { end, bottom }: { readonly end: number; readonly bottom: number },
  top: number,
  settings: Settings,
) {
  const { small, width, direction, language, measure } = settings;
  const hiddenWidth = cells.some((cell) => cell.kind === 'hidden') ? hiddenSlotWidth(settings) + ENTRY_GAP : 0;
  const words = missingWords(cells, language);
  if (hiddenWidth === 0 && words === '') return { hidden: null, missing: null, bottom: top };
  const beside = end > 0 && end + ENTRY_GAP + hiddenWidth + measure(words, small) <= width;
  const [first, y] = beside ? [end + ENTRY_GAP, top] : [0, end > 0 ? bottom + SLOT_GAP : top];
  const at = (distance: number) => (direction === 'ltr' ? distance : width - distance);
  const place = { x: at(first + hiddenWidth), y: baselineAround(y + BAR_HEIGHT / 2, small), size: small };
  return {
    hidden: hiddenWidth > 0 ? hiddenSlot(at(first), y, settings) : null,
    missing: words ? labelAt(words, place, settings) : null,
    bottom: y + BAR_HEIGHT,
  };
}

/** '× trifft nicht zu  – kein Wert': the signs that occur, each with its word. */
function missingWords(cells: readonly Cell[], language: Language): string {
  const reasons = cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : []));
  const kinds = ['notApplicable', ''].filter((kind) =>
    reasons.some((reason) => missingSign(reason) === missingSign(kind)),
  );
  return kinds.map((kind) => `${missingSign(kind)} ${reasonWords(kind, language)}`).join('\u2003');
}
