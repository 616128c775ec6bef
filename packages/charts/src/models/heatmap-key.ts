import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { reasonWords } from '../words/cell-words.js';
import { formatBare } from '../words/numbers.js';
import { say } from '../words/say.js';
import { baselineAround, baselineBelow, type Stroke } from './geometry.js';
import { hatch } from './hatch.js';
import type { Box, Label } from './model.js';
import { extent, labelAt, lineHeightOf, type Settings } from './settings.js';
import type { Tone, ValueClasses } from './value-classes.js';

/** What the cells of a heat map mean: the classes with their limits, and the signs of cells without a number. */
export interface HeatKey {
  readonly classes: readonly { readonly tone: Tone; readonly box: Box }[];
  /** The limits, each under the edge between two classes. */
  readonly limits: readonly Label[];
  /** The hatched slot with its lock and word; null when nothing is confidential. */
  readonly hidden: KeySlot | null;
  /** The sign of a missing value and its word; empty when none is missing. */
  readonly missing: readonly Label[];
  /** Where the cells may begin. */
  readonly bottom: number;
}

interface KeySlot {
  readonly slot: Box;
  readonly hatch: readonly Stroke[];
  readonly lock: { readonly x: number; readonly y: number };
  readonly word: Label;
}

/** What stands in a cell without a number. */
export const MISSING_SIGN = '–';
const SWATCH_HEIGHT = 14;
const NARROWEST_SWATCH = 36;
const WIDEST_SWATCH = 64;
const LIMIT_GAP = 3;
const SLOT_WIDTH = 36;
const SLOT_HEIGHT = 22;
const WORD_GAP = 6;
const ENTRY_GAP = 24;
const BELOW = 10;

/** The key below the unit; without entries for what does not occur. */
export function heatKey(cube: Cube, classes: ValueClasses, cells: readonly Cell[], settings: Settings): HeatKey {
  const top = cube.unit ? lineHeightOf(settings.small) + LIMIT_GAP : 0;
  const scale = scaleKey(classes, top, settings);
  const gaps = gapKey(cells, scale.end, top, settings);
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
function gapKey(cells: readonly Cell[], end: number, top: number, settings: Settings) {
  const { small, width, direction, language } = settings;
  const isHidden = cells.some((cell) => cell.kind === 'hidden');
  const isMissing = cells.some((cell) => cell.kind === 'missing');
  const words = { hidden: say(language, 'hidden.word'), missing: reasonWords('', language) };
  const needed = (kind: 'hidden' | 'missing') =>
    (kind === 'hidden' ? SLOT_WIDTH : settings.measure(MISSING_SIGN, small)) +
    WORD_GAP +
    settings.measure(words[kind], small);
  const total =
    (isHidden ? needed('hidden') : 0) + (isMissing ? needed('missing') : 0) + (isHidden && isMissing ? ENTRY_GAP : 0);
  if (total === 0) return { hidden: null, missing: [], bottom: top };
  const beside = end > 0 && end + ENTRY_GAP + total <= width;
  const scaleHeight = SWATCH_HEIGHT + 2 * LIMIT_GAP + lineHeightOf(small) * 2;
  const y = beside || end === 0 ? top : top + scaleHeight;
  const first = beside ? end + ENTRY_GAP : 0;
  const second = first + (isHidden ? needed('hidden') + ENTRY_GAP : 0);
  const at = (distance: number) => (direction === 'ltr' ? distance : width - distance);
  const baseline = baselineAround(y + SLOT_HEIGHT / 2, small);
  const text = (word: string, distance: number) =>
    labelAt(word, { x: at(distance), y: baseline, size: small }, settings);
  const slot = { x: at(first) - (direction === 'ltr' ? 0 : SLOT_WIDTH), y, width: SLOT_WIDTH, height: SLOT_HEIGHT };
  const sign = settings.measure(MISSING_SIGN, small);
  return {
    hidden: isHidden
      ? {
          slot,
          hatch: hatch(slot),
          lock: { x: slot.x + SLOT_WIDTH / 2, y: y + SLOT_HEIGHT / 2 },
          word: text(words.hidden, first + SLOT_WIDTH + WORD_GAP),
        }
      : null,
    missing: isMissing ? [text(MISSING_SIGN, second), text(words.missing, second + sign + WORD_GAP)] : [],
    bottom: y + SLOT_HEIGHT,
  };
}
