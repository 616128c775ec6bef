import type { PublishedCell } from '../data/cell.js';
import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { tones, type Tone } from './likert-tones.js';

/** One answer of a row with its share. */
export interface LikertPart {
  readonly answer: Category;
  readonly tone: Tone;
  readonly cell: PublishedCell;
  /** Where it begins, as a distance from the middle in the unit of the value; negative on the start side. */
  readonly from: number;
}

/** What a row shows: all answers, or why it cannot. */
export type LikertContent =
  | { readonly kind: 'published'; readonly parts: readonly LikertPart[] }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'missing'; readonly reason: string };

/** The answers of a row; one that is confidential or missing makes the row so, as the others could not be placed. */
export function likertContent(cube: Cube, period: PeriodPoint | undefined, row: Category): LikertContent {
  const cells = cube.answers.map((answer) => cube.cell(period, row, answer));
  if (cells.some((cell) => cell.kind === 'hidden')) return { kind: 'hidden' };
  const missing = cells.find((cell) => cell.kind === 'missing');
  if (missing) return { kind: 'missing', reason: missing.reason };
  const published = cells.filter((cell) => cell.kind === 'published');
  return { kind: 'published', parts: stack(cube.answers, published) };
}

/** How far a row reaches on both sides of the middle; nothing for a row without answers. */
export function reach(content: LikertContent): { readonly start: number; readonly end: number } {
  if (content.kind !== 'published') return { start: 0, end: 0 };
  const last = content.parts.at(-1);
  return { start: -(content.parts[0]?.from ?? 0), end: last ? last.from + last.cell.value : 0 };
}

function stack(answers: readonly Category[], cells: readonly PublishedCell[]): readonly LikertPart[] {
  const colours = tones(answers.length);
  const before = cells.reduce((sum, { value }, i) => {
    if (colours[i] === 'neutral') return sum + value / 2;
    return colours[i]!.startsWith('negative') ? sum + value : sum;
  }, 0);
  let from = -before;
  return cells.map((cell, i) => {
    const part = { answer: answers[i]!, tone: colours[i]!, cell, from };
    from += cell.value;
    return part;
  });
}
