import type { Cell, PublishedCell } from './cell.js';
import type { Category } from './cube.js';
import { seriesNumber, type SeriesNumber } from './series-number.js';

/** A published part of a whole. */
export interface PublishedPart {
  readonly category: Category;
  readonly series: SeriesNumber;
  readonly cell: PublishedCell;
  /** Where it begins: the sum of the published parts before it. */
  readonly from: number;
}

/** A part of which no number is known here. */
export interface GapPart {
  readonly category: Category;
  readonly series: SeriesNumber;
  readonly cell: Exclude<Cell, PublishedCell>;
}

/** The parts of a whole. What is not published lies apart, so that no place tells how much it is. */
export interface StackContent {
  readonly parts: readonly PublishedPart[];
  readonly gaps: readonly GapPart[];
  /** The sum of the published parts. */
  readonly sum: number;
  /** The whole; null when a part is not published, and when there are no parts. */
  readonly total: number | null;
}

/** Divides some categories into published parts, one after the other, and gaps. */
export function stackContent(categories: readonly Category[], cellOf: (category: Category) => Cell): StackContent {
  const parts: PublishedPart[] = [];
  const gaps: GapPart[] = [];
  let sum = 0;
  for (const [i, category] of categories.entries()) {
    const cell = cellOf(category);
    const series = seriesNumber(i);
    if (cell.kind === 'published') {
      parts.push({ category, series, cell, from: sum });
      sum += cell.value;
    } else gaps.push({ category, series, cell });
  }
  return { parts, gaps, sum, total: gaps.length === 0 && parts.length > 0 ? sum : null };
}
