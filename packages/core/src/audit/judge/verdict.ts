import type { Criteria, Verdict } from '../report.js';
import type { Range } from '../solve/ranges.js';
import { EPSILON, isPoint, type Interval } from '../solve/system.js';

/** One number of a hidden observation, and what can be known about it. */
export interface JudgedQuantity {
  readonly range: Range;
  /** The size of the group; Infinity where nobody knows it. */
  readonly whole: number;
  /** Whether a small number is itself a disclosure: people, not points or amounts. */
  readonly counted: boolean;
}

/** What the numbers of an observation amount to, and which of them are to blame; none when it is safe. */
export interface Judgement<Quantity extends JudgedQuantity> {
  readonly verdict: Verdict;
  readonly because: readonly Quantity[];
}

/** Judges the numbers of a hidden observation together. Of a group of nobody there is nothing to find out. */
export function judge<Quantity extends JudgedQuantity>(
  quantities: readonly Quantity[],
  criteria: Criteria,
): Judgement<Quantity> {
  const uncertain = quantities.filter(({ whole }) => whole > 0);
  const few = uncertain.filter((quantity) => isExactlyFew(quantity, criteria));
  if (few.length > 0) return { verdict: 'exact', because: few };
  if (uncertain.length > 0 && uncertain.every(({ range }) => isPoint(range.within)))
    return { verdict: 'exact', because: uncertain };
  const narrow = uncertain.filter((quantity) => !isWide(quantity, criteria));
  const narrowAndFew = narrow.filter((quantity) => mayBeFew(quantity, criteria));
  if (narrowAndFew.length > 0) return { verdict: 'narrow', because: narrowAndFew };
  if (uncertain.length > 0 && narrow.length === uncertain.length) return { verdict: 'narrow', because: narrow };
  return small(uncertain, criteria);
}

/**
 * Judges numbers of an observation that is shown in part (rounded, or a share alone): only few people must not be found,
 * nor a rounded number exactly, unless it is 0, which some roundings show as what it is.
 */
export function judgePartly<Quantity extends JudgedQuantity>(
  quantities: readonly Quantity[],
  criteria: Criteria,
  rounded: boolean,
): Judgement<Quantity> {
  const found = quantities.filter(
    (quantity) =>
      isExactlyFew(quantity, criteria) ||
      (rounded && isPoint(quantity.range.within) && quantity.range.within[0] > EPSILON),
  );
  return found.length > 0 ? { verdict: 'exact', because: found } : small(quantities, criteria);
}

function small<Quantity extends JudgedQuantity>(quantities: readonly Quantity[], criteria: Criteria) {
  const because = quantities.filter((quantity) => isFew(quantity, criteria));
  return { verdict: because.length > 0 ? 'small' : 'safe', because } as const;
}

/** Whether more solving can change nothing for this quantity: it is wide, and may be nobody or many. */
export function isSettled(quantity: JudgedQuantity, criteria: Criteria): boolean {
  return isWide(quantity, criteria) && isNotFew(quantity, criteria);
}

/** The same for a number that is shown in part. */
export function isPartlySettled(quantity: JudgedQuantity, criteria: Criteria): boolean {
  return widthOf(quantity.range.seen) > EPSILON && isNotFew(quantity, criteria);
}

function isNotFew({ range: { seen }, counted }: JudgedQuantity, { threshold }: Criteria): boolean {
  return !counted || seen[0] <= EPSILON || seen[1] >= threshold;
}

/** How wide an interval must be that ends at `upper`. */
function requiredWidth(upper: number, whole: number, { minimumWidth, minimumRelativeWidth }: Criteria): number {
  return Math.min(whole, Math.max(minimumWidth, Math.ceil(minimumRelativeWidth * upper - EPSILON)));
}

/** Shown to be wide: what has been seen spans what even the largest possible value asks for. */
function isWide({ range: { seen, within }, whole }: JudgedQuantity, criteria: Criteria): boolean {
  return widthOf(seen) >= requiredWidth(within[1], whole, criteria) - EPSILON;
}

function isExactlyFew({ range: { within }, counted }: JudgedQuantity, { threshold }: Criteria): boolean {
  return counted && isPoint(within) && within[0] > EPSILON && within[0] < threshold;
}

function mayBeFew({ range: { within }, counted }: JudgedQuantity, { threshold }: Criteria): boolean {
  return counted && within[0] < threshold && within[1] > EPSILON;
}

function isFew({ range: { within }, counted }: JudgedQuantity, { threshold }: Criteria): boolean {
  return counted && within[0] > EPSILON && within[1] < threshold;
}

function widthOf([lower, upper]: Interval): number {
  return upper - lower;
}
