import type { Counted } from '../measures/measure-kind.js';
import { blocks } from '../statistics/blocks.js';
import { cellKey, type CellNumbers, type Cells, type CountedCell } from './count-cells.js';

/** A period of the series, and the periods of the data that it joins (one, unless they are pooled). */
export interface Block {
  readonly code: string;
  readonly periods: readonly string[];
}

/**
 * Periods joined to blocks of `size`, without overlap, so that they can be compared and no period can be computed from two of
 * them. Counted from the newest, and the oldest may be shorter; with `last`, the end of one of them, only whole blocks in
 * step with it. The periods must be in order.
 */
export function blocksOf(periods: readonly string[], size = 1, last?: string): readonly Block[] {
  const joined = last === undefined ? blocks(periods, size) : wholeBlocks(periods, size, periods.indexOf(last) + 1);
  return joined.map((block) => ({
    code: block.length === 1 ? block[0]! : `${block[0]}/${block.at(-1)}`,
    periods: block,
  }));
}

/** Those that fit in before `end` and behind it; where there is no such period (0), from the oldest on. */
function wholeBlocks(periods: readonly string[], size: number, end: number): readonly (readonly string[])[] {
  const inStep = periods.slice(end % size);
  return blocks(inStep.slice(0, inStep.length - (inStep.length % size)), size);
}

/**
 * Stocks at the end of a period as the average of it and the one before: what flows in or out in a period is compared
 * with those who were there on average. Without the period before there is a gap.
 */
export function withAverages(cells: Cells, counted: Counted, periods: readonly string[]): Cells {
  const averaged = Object.entries(counted).filter(([, item]) => 'average' in item);
  if (averaged.length === 0) return cells;
  const names = averaged.flatMap(([name, item]) => ('largest' in item ? [] : [name]));
  const contributions = averaged.flatMap(([name, item]) => ('largest' in item ? [name] : []));
  const before = new Map(periods.map((period, i) => [period, periods[i - 1]]));
  return mapCells(cells, ({ key: [period = null, ...rest], numbers }) => {
    const earlier = cells.get(cellKey([before.get(period ?? '') ?? null, ...rest]))?.numbers ?? {};
    return {
      ...numbers,
      ...Object.fromEntries(names.map((name) => [name, average(numbers[name], earlier[name])])),
      ...averageContributions(contributions, numbers, earlier),
    };
  });
}

/** A contributor who was not there at one end of the period contributed nothing then. */
function averageContributions(names: readonly string[], now: CellNumbers, earlier: CellNumbers): CellNumbers {
  const isContribution = (key: string) => names.some((name) => key.startsWith(`${name}=`));
  const keys = [...new Set([...Object.keys(now), ...Object.keys(earlier)])].filter(isContribution);
  return Object.fromEntries(keys.map((key) => [key, ((now[key] ?? 0) + (earlier[key] ?? 0)) / 2]));
}

function average(now: number | null | undefined, earlier: number | null | undefined): number | null {
  return typeof now === 'number' && typeof earlier === 'number' ? (now + earlier) / 2 : null;
}

/** The cells of the blocks: the numbers of their periods added up; a gap in one of them is a gap in the block. */
export function pooled(cells: Cells, joined: readonly Block[]): Cells {
  if (joined.every(({ periods }) => periods.length === 1)) return cells;
  const codeOf = new Map(joined.flatMap(({ code, periods }) => periods.map((period) => [period, code] as const)));
  const sums = new Map<string, CountedCell>();
  for (const { key, numbers } of cells.values()) {
    const [period = null, ...rest] = key;
    const pooledKey = [codeOf.get(period ?? '') ?? null, ...rest];
    const known = sums.get(cellKey(pooledKey))?.numbers;
    sums.set(cellKey(pooledKey), { key: pooledKey, numbers: known ? added(known, numbers) : numbers });
  }
  return sums;
}

function added(a: CellNumbers, b: CellNumbers): CellNumbers {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => {
      const [first = 0, second = 0] = [a[name], b[name]];
      return [name, first === null || second === null ? null : first + second];
    }),
  );
}

function mapCells(cells: Cells, change: (cell: CountedCell) => CellNumbers): Cells {
  return new Map([...cells].map(([id, cell]) => [id, { key: cell.key, numbers: change(cell) }]));
}
