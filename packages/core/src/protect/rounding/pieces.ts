import type { NestedCounts } from '../../measures/measure-kind.js';
import type { CellNumbers } from '../../series/series.js';

/** A count that is rounded by itself; the names that it is added to afterwards. */
export interface Piece {
  readonly id: string;
  /** Undefined where it was not counted, or there is a gap in the data. */
  readonly countIn: (numbers: CellNumbers) => number | undefined;
  readonly addsTo: readonly string[];
}

/**
 * Nested counts as pieces. Usually each count is one, so that it is rounded in the same way wherever it is published; but
 * where several make up one, as completed and running do of those who started, the whole is the sum of them and of the
 * rest. `disjoint` takes all apart: those with a characteristic, the rest of the base, the rest of those asked.
 */
export function piecesOf(levels: NestedCounts, disjoint: boolean): readonly Piece[] {
  const isSum = (level: number) => level > 0 && level < levels.length && (disjoint || levels[level - 1]!.length > 1);
  const wholesOf = (level: number): readonly string[] =>
    isSum(level + 1) ? [...levels[level + 1]!, ...wholesOf(level + 1)] : [];
  return levels.flatMap((names, level) =>
    names.map((name) => ({
      id: isSum(level) ? `rest of ${name}` : name,
      countIn: (numbers) => {
        const whole = numbers[name] ?? undefined;
        return (
          whole && (isSum(level) ? levels[level - 1]! : []).reduce((rest, part) => rest - (numbers[part] ?? 0), whole)
        );
      },
      addsTo: [name, ...wholesOf(level)],
    })),
  );
}
