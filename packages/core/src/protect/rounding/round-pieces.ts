import { sum } from '../../statistics/sum.js';
import type { CellNumbers } from '../../series/series.js';
import type { RoundingRule } from '../policy/rules.js';
import { controlled } from './controlled.js';
import { midpoint } from './midpoint.js';
import { nearest } from './nearest.js';
import type { Groups, PeriodGroups, PublishedCell } from './period-groups.js';
import type { Piece } from './pieces.js';

/** The rounded number of a piece in a published cell; undefined where it was not counted. */
export type RoundedPiece = (piece: Piece, cell: PublishedCell) => number | undefined;

/**
 * Rounds pieces in all observations of a period so that a total is the sum of the rounded numbers below it, never the
 * rounded true total: 8 + 8 + 8 published as 10, 10, 10 and 25 would say that none of them is 12. Hidden observations are
 * rounded and summed like others; what remains of a total then is the sum of the rounded hidden ones.
 */
export function roundPieces(pieces: readonly Piece[], period: PeriodGroups, rule: RoundingRule): RoundedPiece {
  return rule.method === 'controlled' ? sumsOfFinest(pieces, period, rule) : sumsOfMembers(period, rule);
}

/** A single count by the method of the rule. */
function roundOne(count: number, { method, base }: RoundingRule): number {
  const whole = wholeOf(count);
  if (method === 'midpoint') return midpoint(whole, base);
  return method === 'controlled' && whole >= base ? whole : nearest(whole, base);
}

/** Nearest and midpoint: every count that is not published in parts is rounded, and the others add up. */
function sumsOfMembers({ finest, cells, membersOf }: PeriodGroups, rule: RoundingRule): RoundedPiece {
  const published = new Map(cells.map((cell) => [cell.groups.join(), cell.numbers]));
  const known = new Map<string, number | undefined>();
  const countOf = (piece: Piece, groups: Groups) => {
    const numbers = published.get(groups.join());
    return numbers ? piece.countIn(numbers) : sum(groups.map((group) => piece.countIn(finest[group]!) ?? 0));
  };
  const rounded = (piece: Piece, groups: Groups): number | undefined => {
    const key = `${piece.id} ${groups.join()}`;
    if (!known.has(key)) known.set(key, roundedNow(piece, groups));
    return known.get(key);
  };
  const roundedNow = (piece: Piece, groups: Groups) => {
    const count = countOf(piece, groups);
    const members = membersOf(groups);
    if (count === undefined) return undefined;
    // Different people may be counted in two departments, but once in the total: then it is no sum.
    const adds = members.length > 0 && sum(members.map((member) => countOf(piece, member) ?? 0)) === count;
    return adds ? sum(members.map((member) => rounded(piece, member) ?? 0)) : roundOne(count, rule);
  };
  return (piece, cell) => {
    if (cell.groups.length > 0) return rounded(piece, cell.groups);
    const count = piece.countIn(cell.numbers);
    return count === undefined ? undefined : roundOne(count, rule);
  };
}

/** Controlled: the finest groups are rounded together, and everything that is a sum of them is the sum of the rounded. */
function sumsOfFinest(pieces: readonly Piece[], { finest, cells }: PeriodGroups, rule: RoundingRule): RoundedPiece {
  const idOf = (piece: Piece, group: number) => `${piece.id} ${String(group).padStart(9, '0')}`;
  const different = new Map(cells.map(({ groups }) => [groups.join(), groups]));
  const inner = pieces.flatMap((piece) =>
    finest.map((numbers, group) => [idOf(piece, group), wholeOf(piece.countIn(numbers) ?? 0)] as const),
  );
  const names = [...new Set(pieces.flatMap(({ addsTo }) => addsTo))];
  const totals = [...different.values()].flatMap((groups) =>
    names.map((name) =>
      pieces
        .filter(({ addsTo }) => addsTo.includes(name))
        .flatMap((piece) => groups.map((group) => idOf(piece, group))),
    ),
  );
  const rounded = controlled({ inner: new Map(inner), totals }, rule.base);
  return (piece, cell) => {
    const count = piece.countIn(cell.numbers);
    if (count === undefined) return undefined;
    if (!isSumOfFinest(piece, cell, finest)) return roundOne(count, rule);
    return sum(cell.groups.map((group) => rounded.get(idOf(piece, group))!));
  };
}

/** Whether a piece of a cell is the sum of the whole numbers that were counted in its finest groups, or was not counted. */
export function isSumOfFinest(piece: Piece, cell: PublishedCell, finest: readonly CellNumbers[]): boolean {
  const count = piece.countIn(cell.numbers);
  const counts = cell.groups.map((group) => piece.countIn(finest[group]!) ?? 0);
  return count === undefined || (sum(counts) === count && counts.every(isCount));
}

/** Averages of two stocks end in a half. Somebody who moved may be counted where the base is smaller, and the rest below 0. */
function wholeOf(count: number): number {
  return Math.max(0, Math.round(count));
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}
