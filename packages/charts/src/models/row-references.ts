import type { ReferenceBand } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import { drawnReferences } from '../data/references.js';
import { bandWords } from '../words/band-words.js';
import { targetWords } from '../words/target-words.js';
import { baselineBelow, hittable, labelBox, type Stroke } from './geometry.js';
import type { Box, Label, Mark } from './model.js';
import { zeroLines, type RowPlan } from './rows.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';

/** What rows on a horizontal axis are read against, labelled above them. */
export type RowReferenceMark = RowTargetMark | RowBandMark;

/** A target: a dashed line through the rows, in parts when names stand between them. */
export interface RowTargetMark extends Mark {
  readonly kind: 'target';
  readonly lines: readonly Stroke[];
  readonly words: Label;
}

/** A range of values: a light area behind the rows, up to the edge of the plot where it is open. */
export interface RowBandMark extends Mark {
  readonly kind: 'band';
  readonly area: Box;
  /** Its limits; none where it is open. */
  readonly edges: readonly Stroke[];
  readonly words: Label;
}

/** The words of a reference above the rows, and where it lies: one place for a target, two edges for a band. */
export interface RowReference {
  readonly kind: 'target' | 'band';
  readonly key: string;
  readonly text: string;
  /** From the left; a band's edges. */
  readonly left: number;
  readonly right: number;
  /** Places of the limits that there are. */
  readonly limits: readonly number[];
  readonly words: Label;
  readonly bottom: number;
}

const WIDEST = 0.7;
const GAP = 3;

/** The words of all references below each other from `top` on, each as near to its place as the chart's edges allow. */
export function rowReferences(
  cube: Cube,
  x: (value: number) => number,
  plot: Pick<Box, 'x' | 'width'>,
  top: number,
  settings: Settings,
): readonly RowReference[] {
  const { language, width: most, small } = settings;
  const { targets, bands } = drawnReferences(cube);
  const placed = [
    ...bands.map((band, i) => {
      return {
        kind: 'band',
        key: `band-${i}`,
        text: bandWords(cube, band, language),
        ...rangeOf(band, x, plot),
      } as const;
    }),
    ...targets.map((target, i) => {
      const at = x(target.value);
      const text = targetWords(cube, target, language);
      return { kind: 'target', key: `target-${target.period}-${i}`, text, left: at, right: at, limits: [at] } as const;
    }),
  ];
  let y = top;
  return placed.map((item) => {
    const lines = wrapped(item.text, most * WIDEST, settings, 2, small);
    const { width, height } = extent(lines, settings, small);
    const middle = Math.min(most - width / 2, Math.max(width / 2, (item.left + item.right) / 2));
    const words = linesAt(lines, { x: middle, y: baselineBelow(y, small), anchor: 'middle', size: small }, settings);
    y += height + GAP;
    return { ...item, words, bottom: y };
  });
}

/** Where rows may begin below the words; `top` without any. */
export function belowReferences(references: readonly RowReference[], top: number): number {
  return references.at(-1)?.bottom ?? top;
}

/** The marks of all references: targets from their words down through the rows of `plan`, bands behind all rows. */
export function rowReferenceMarks(
  references: readonly RowReference[],
  plan: Pick<RowPlan, 'rows' | 'stacked'>,
  settings: Settings,
): readonly RowReferenceMark[] {
  const all = references.at(-1)?.bottom ?? 0;
  return references.map((reference) =>
    reference.kind === 'target' ? targetMark(reference, plan) : bandMark(reference, all, plan, settings),
  );
}

function targetMark(
  { key, text, left: x, words, bottom }: RowReference,
  { rows, stacked }: Pick<RowPlan, 'rows' | 'stacked'>,
): RowTargetMark {
  const parts = zeroLines(rows, stacked, x);
  const first = parts[0]?.y1 ?? bottom;
  const end = parts.at(-1)?.y2 ?? bottom;
  const stub = stacked ? [{ x1: x, y1: bottom, x2: x, y2: Math.max(bottom, rows[0]?.top ?? bottom) }] : [];
  const lines = stacked ? [...stub, ...parts] : [{ x1: x, y1: Math.min(bottom, first), x2: x, y2: end }];
  const box = hittable({ x, y: words.y - words.size, width: 0, height: end - words.y + words.size });
  return { kind: 'target', key, label: text, box, lines, words };
}

function bandMark(
  { key, text, left, right, limits, words }: RowReference,
  top: number,
  { rows }: Pick<RowPlan, 'rows'>,
  { direction, measure }: Settings,
): RowBandMark {
  const bottom = Math.max(top, rows.at(-1)?.bottom ?? top);
  return {
    kind: 'band',
    key,
    label: text,
    box: hittable(labelBox(words, direction, measure)),
    area: { x: left, y: top, width: right - left, height: bottom - top },
    edges: limits.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
    words,
  };
}

function rangeOf(
  { lower, upper }: ReferenceBand,
  x: (value: number) => number,
  { x: start, width }: Pick<Box, 'x' | 'width'>,
): Pick<RowReference, 'left' | 'right' | 'limits'> {
  const limits = [lower, upper].filter((limit) => limit !== undefined).map(x);
  const growsRightwards = x(1) > x(0);
  const open = (end: 'lower' | 'upper') => ((end === 'lower') === growsRightwards ? start : start + width);
  const ends = [lower === undefined ? open('lower') : x(lower), upper === undefined ? open('upper') : x(upper)];
  return { left: Math.min(...ends), right: Math.max(...ends), limits };
}
