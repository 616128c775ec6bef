import { rolesOf, type Role } from '../knowledge/measure-roles.js';
import { quantityId } from '../knowledge/quantity-ids.js';
import type { Release } from '../release.js';
import type { Criteria, Finding } from '../report.js';
import { isExact, type Range } from '../solve/ranges.js';
import type { KnownSystem } from '../solve/compatible.js';
import { solveSystem } from '../solve/solve-system.js';
import { isPoint, type Bounds } from '../solve/system.js';
import { isCounted, judgedCells, type JudgedCell } from './judged-cells.js';
import { isPartlySettled, isSettled, judge, judgePartly, type JudgedQuantity } from './verdict.js';

export interface JudgeOptions {
  readonly criteria: (table: string) => Criteria;
  /** Solve every number exactly and report the safe ones too. */
  readonly intervals: boolean;
}

/** What can be found out about the hidden observations of one period of a release. */
export function judgePeriod(
  release: Release,
  period: string,
  known: KnownSystem,
  options: JudgeOptions,
): { readonly hidden: number; readonly findings: readonly Finding[] } {
  const cells = judgedCells(release, period);
  const asked = cells.flatMap((cell) =>
    cell.groups.map((roles) => ({
      cell,
      criteria: options.criteria(cell.table.id),
      numbers: roles.map((role) => numberOf(cell, role, known.bounds)),
    })),
  );
  const ranges = solveSystem(known, idsOf(asked), options.intervals ? {} : { enough: settledIn(asked) });
  return {
    hidden: cells.filter(({ kind }) => kind === 'hidden').length,
    findings: asked.flatMap((group) => findingsOf(group, ranges, options)),
  };
}

/** Numbers of an observation that are judged together. */
interface Asked {
  readonly cell: JudgedCell;
  readonly criteria: Criteria;
  readonly numbers: readonly AskedNumber[];
}

interface AskedNumber extends Omit<JudgedQuantity, 'range'> {
  readonly id: string;
  readonly role: Role;
}

function numberOf(cell: JudgedCell, role: Role, bounds: Bounds): AskedNumber {
  const { table } = cell;
  const { category } = cell.cell;
  const grouped = role !== 'sum' && (rolesOf(table).rest ?? rolesOf(table).answers ?? false);
  const base = grouped ? bounds.get(quantityId(table, 'base', category)) : undefined;
  const whole = base && isPoint(base) ? base[0] : Infinity;
  return { id: quantityId(table, role, category), role, whole, counted: isCounted(cell, role) };
}

function idsOf(asked: readonly Asked[]): readonly string[] {
  return [...new Set(asked.flatMap(({ numbers }) => numbers.map(({ id }) => id)))];
}

/** Whether a number is known well enough for every observation that it belongs to. */
function settledIn(asked: readonly Asked[]): (id: string, range: Range) => boolean {
  const users = new Map<string, ((range: Range) => boolean)[]>();
  for (const { cell, criteria, numbers } of asked) {
    const settled = cell.kind === 'hidden' ? isSettled : isPartlySettled;
    for (const number of numbers) {
      const user = (range: Range) => settled({ ...number, range }, criteria);
      users.set(number.id, [...(users.get(number.id) ?? []), user]);
    }
  }
  return (id, range) => users.get(id)!.every((user) => user(range));
}

function findingsOf(
  { cell, criteria, numbers }: Asked,
  ranges: ReadonlyMap<string, Range>,
  { intervals }: JudgeOptions,
) {
  const quantities = numbers.map((number) => ({ ...number, range: ranges.get(number.id)! }));
  const { verdict, because } =
    cell.kind === 'hidden'
      ? judge(quantities, criteria)
      : judgePartly(quantities, criteria, cell.table.rounding !== null);
  const told = intervals ? quantities : because.slice(0, 1);
  return told.map(({ role, range }): Finding => {
    const exact = verdict !== 'safe' || isExact(role, range);
    return {
      verdict,
      table: cell.table.id,
      period: cell.cell.period,
      category: cell.cell.category,
      quantity: role.replace('answer:', ''),
      ...(exact ? { interval: range.within } : {}),
    };
  });
}
