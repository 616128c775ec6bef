import type { NestedCounts } from '../../measures/measure-kind.js';
import type { CellNumbers, Series } from '../../series/series.js';
import type { RoundingRule } from '../policy/rules.js';
import { periodGroups, type PeriodGroups, type PublishedCell } from './period-groups.js';
import { piecesOf, type Piece } from './pieces.js';
import { isSumOfFinest, roundPieces } from './round-pieces.js';

/** Rounds the counts of people in all observations, period by period; amounts stay. In the order of the tables. */
export function roundCounts(
  series: Series,
  people: readonly NestedCounts[],
  rule: RoundingRule,
): readonly (readonly CellNumbers[])[] {
  const numbers = (series.counted?.tables ?? []).map((table) => [...table]);
  for (const { edtf } of series.periods) {
    const period = periodGroups(series, edtf);
    const roundings = people.map((levels) => roundNested(levels, period, rule));
    for (const cell of period.cells) {
      const rounded = roundings.map((rounding) => rounding(cell));
      numbers[cell.table]![cell.position] = rounded.reduce((all, some) => ({ ...all, ...some }), cell.numbers);
    }
  }
  return numbers;
}

function roundNested(levels: NestedCounts, period: PeriodGroups, rule: RoundingRule) {
  const pieces = rule.method === 'controlled' ? disjointPieces(levels, period) : piecesOf(levels, false);
  const rounded = roundPieces(pieces, period, rule);
  return (cell: PublishedCell): CellNumbers => {
    const numbers: Record<string, number> = {};
    for (const piece of pieces) {
      const count = rounded(piece, cell);
      if (count === undefined) continue;
      for (const name of piece.addsTo) numbers[name] = (numbers[name] ?? 0) + count;
    }
    return withinWholes(numbers, levels, cell.numbers);
  };
}

/** Controlled rounding takes nested counts apart, so that none comes out above its base, where all of them are sums. */
function disjointPieces(levels: NestedCounts, { finest, cells }: PeriodGroups): readonly Piece[] {
  const pieces = piecesOf(levels, true);
  const allAdd = pieces.every((piece) => cells.every((cell) => isSumOfFinest(piece, cell, finest)));
  return allAdd ? pieces : piecesOf(levels, false);
}

/**
 * No count above its base. Rounding keeps the order of two numbers, and so do sums of rounded ones; only different people,
 * who are no sum, can come out above a base that is one.
 */
function withinWholes(numbers: CellNumbers, levels: NestedCounts, exact: CellNumbers): CellNumbers {
  const limited: Record<string, number | null> = { ...numbers };
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    const whole = levels[level + 1]![0]!;
    for (const name of levels[level]!) {
      const [count, limit] = [limited[name], limited[whole]];
      const nested = (exact[name] ?? 0) <= (exact[whole] ?? 0);
      if (typeof count === 'number' && typeof limit === 'number' && nested) limited[name] = Math.min(count, limit);
    }
  }
  return limited;
}
