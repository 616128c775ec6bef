import { CATEGORY_SEPARATOR } from '../release-of.js';
import type { ReleasedTable } from '../release.js';
import { conditionText, countedText, parseCounted } from './counted-text.js';
import type { Role } from './measure-roles.js';

/**
 * The name of a number, within a period: who is counted, with the category as a further condition. The same people have
 * one name in whatever table. Where a publication does not say who is counted, the name is the indicator's own.
 */
export function quantityId(table: ReleasedTable, role: Role, category: string): string {
  if (role === 'rest') return `${quantityId(table, 'base', category)} − ${quantityId(table, 'count', category)}`;
  const { rows, conditions } = parseCounted(textOf(table, role));
  return countedText({ rows, conditions: [...conditions, ...categoryConditions(table, category)] });
}

function textOf({ indicator, counts }: ReleasedTable, role: Role): string {
  const told = role === 'count' || role === 'base' ? counts?.[role] : null;
  // A sign that no table's name has keeps an indicator's own numbers apart from those of tables.
  return told ?? `#${indicator}.${role}`;
}

/** One condition for each breakdown; a total has none. */
function categoryConditions(table: ReleasedTable, category: string): readonly string[] {
  const codes = codesOf(table, category);
  return table.breakdown.map((id, i) => conditionText(fieldOf(table, id), codes[i] ?? ''));
}

/** The codes of a category of several breakdowns. */
export function codesOf({ breakdown }: ReleasedTable, category: string): readonly string[] {
  return breakdown.length > 1 ? category.split(CATEGORY_SEPARATOR) : [category];
}

function fieldOf({ breakdown, counts }: ReleasedTable, id: string): string {
  return breakdown.length === 1 ? (counts?.by ?? id) : id;
}
