import type { ReleasedCell, ReleasedTable } from '../release.js';
import type { Constraint, Interval } from '../solve/system.js';
import { rolesOf, type MeasureRoles, type Role } from './measure-roles.js';
import { quantityId } from './quantity-ids.js';
import type { RoundedParts } from './rounded-parts.js';
import { multipleOf, peopleInterval, shownInterval, shownNumber } from './shown.js';

/** Everything that the shown numbers of a table's cells of one period say about the numbers behind them. */
export function cellStatements(
  table: ReleasedTable,
  cells: readonly ReleasedCell[],
  { doubt, parts }: { readonly doubt: number; readonly parts: RoundedParts },
): readonly Constraint[] {
  const roles = rolesOf(table);
  const multiple = multipleOf(table, roles);
  return cells.flatMap((cell) => {
    const told: Told = { table, cell, roles, doubt, parts, id: (role) => quantityId(table, role, cell.category) };
    return [
      ...partsOfBase(told),
      ...numbers(told),
      ...answers(told),
      ...shares(told, multiple),
      ...means(told),
      ...somebody(told),
    ];
  });
}

interface Told {
  readonly table: ReleasedTable;
  readonly cell: ReleasedCell;
  readonly roles: MeasureRoles;
  readonly doubt: number;
  readonly parts: RoundedParts;
  readonly id: (role: Role) => string;
}

/** Count and rest, or the answers, add up to the base. */
function partsOfBase({ table, roles, doubt, id }: Told): readonly Constraint[] {
  const parts: readonly Role[] = roles.rest
    ? ['count', 'rest']
    : roles.answers
      ? table.answers.map((code): Role => `answer:${code}`)
      : [];
  if (parts.length === 0) return [];
  return [
    { terms: new Map([...parts.map((role) => [id(role), 1] as const), [id('base'), -1]]), lower: 0, upper: 0, doubt },
  ];
}

/** The numbers that are shown themselves. */
function numbers({ table, cell, roles, doubt, parts, id }: Told): readonly Constraint[] {
  return (['count', 'base', 'sum'] as const).flatMap((role) => {
    const shown = shownNumber(cell, roles.shows[role]);
    if (!shown) return [];
    const interval = roles.amounts ? shownInterval(shown) : peopleInterval(shown, table.rounding, parts(id(role)));
    return [isIn(id(role), interval, doubt)];
  });
}

function answers({ table, cell, roles, doubt, parts, id }: Told): readonly Constraint[] {
  if (!roles.answers) return [];
  return table.answers.flatMap((code, i): readonly Constraint[] => {
    const role: Role = `answer:${code}`;
    const count = shownNumber(cell, ['count'], i);
    if (count) return [isIn(id(role), peopleInterval(count, table.rounding, parts(id(role))), doubt)];
    const share = shownNumber(cell, ['value'], i);
    return share && !table.rounding ? ratio(id(role), id('base'), scaledBy(shownInterval(share), 0.01), doubt) : [];
  });
}

/**
 * A share without its count still says it. Beside a count and a base it says nothing new, unless those were rounded and it
 * was not: then it does not follow from what is shown.
 */
function shares(told: Told, multiple: number | null): readonly Constraint[] {
  const { table, cell, roles, doubt, id } = told;
  if (multiple === null || !roles.share) return [];
  const [count, base] = [shownNumber(cell, roles.shows.count), shownNumber(cell, roles.shows.base)];
  return shareIntervals(told).flatMap((shown) => {
    const interval = scaledBy(shown, 1 / multiple);
    if (count && base) {
      const follows = base.value === 0 || isWithin(count.value / base.value, interval);
      if (follows || !table.rounding) return [];
    } else if (table.rounding) return [];
    return ratio(id('count'), id('base'), interval, doubt);
  });
}

/** The share as it is shown, and as a gap or a ratio to a reference gives it. */
function shareIntervals({ cell, roles }: Told): readonly Interval[] {
  const share = shownNumber(cell, roles.share);
  if (share) return [shownInterval(share)];
  const [reference, gap, value] = ['reference', 'gap', 'value'].map((measure) => {
    const shown = shownNumber(cell, [measure]);
    return shown && shownInterval(shown);
  });
  if (!roles.derived || !reference) return [];
  return [
    ...(gap ? [[reference[0] + gap[0], reference[1] + gap[1]] as const] : []),
    ...(value ? [[reference[0] * Math.max(0, value[0]), reference[1] * value[1]] as const] : []),
  ];
}

/** Mean × base = sum. */
function means({ table, cell, roles, doubt, id }: Told): readonly Constraint[] {
  const mean = shownNumber(cell, roles.mean);
  return mean && !table.rounding ? ratio(id('sum'), id('base'), shownInterval(mean), doubt) : [];
}

/** Of nobody there is no share and no mean. */
function somebody({ cell, roles, doubt, id }: Told): readonly Constraint[] {
  const shown = shownNumber(cell, roles.share) ?? shownNumber(cell, roles.mean);
  return shown && !roles.amounts ? [isIn(id('base'), [1, Infinity], doubt)] : [];
}

/** `lower × whole ≤ part ≤ upper × whole`. */
function ratio(part: string, whole: string, [lower, upper]: Interval, doubt: number): readonly Constraint[] {
  const terms = (factor: number) => new Map([[part, 1], ...(factor === 0 ? [] : [[whole, -factor] as const])]);
  return [
    ...(lower > 0 ? [{ terms: terms(lower), lower: 0, upper: Infinity, doubt }] : []),
    { terms: terms(Math.max(0, upper)), lower: -Infinity, upper: 0, doubt },
  ];
}

function isIn(id: string, [lower, upper]: Interval, doubt: number): Constraint {
  return { terms: new Map([[id, 1]]), lower, upper, doubt };
}

function scaledBy([lower, upper]: Interval, factor: number): Interval {
  return [lower * factor, upper * factor];
}

function isWithin(value: number, [lower, upper]: Interval): boolean {
  return value >= lower - 1e-9 && value <= upper + 1e-9;
}
