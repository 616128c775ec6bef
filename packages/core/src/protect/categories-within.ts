import type { Series, SeriesTable } from '../series/series.js';
import type { SafeTable } from './safe-series.js';

/**
 * Which categories of a breakdown make up which of the coarser one that it is declared to lie in. Nothing when none is
 * declared, or when a category has people in two of the coarser ones (a department that changed its division): what
 * the data show by chance, such as all of a pay group in one department, is nobody's business.
 */
export function categoriesWithin(series: Series, { breakdown }: SeriesTable): Pick<SafeTable, 'within'> {
  const coarser = series.tables.findIndex(
    (table) => table.breakdown !== null && table.breakdown.id === breakdown?.within,
  );
  const finer = series.tables.findIndex((table) => table.breakdown !== null && table.breakdown.id === breakdown?.id);
  if (coarser < 1 || finer < 1) return {};
  const parents = new Map<string, string>();
  for (const { categories } of series.atoms) {
    const [child, parent] = [categories[finer - 1], categories[coarser - 1]];
    if (child === null || child === undefined || parent === null || parent === undefined) continue;
    if ((parents.get(child) ?? parent) !== parent) return {};
    parents.set(child, parent);
  }
  const codes = series.tables[finer]!.categories.map(({ code }) => code);
  const grouped = series.tables[coarser]!.categories.map(
    ({ code: parent }) => [parent, codes.filter((code) => parents.get(code) === parent)] as const,
  );
  const filled = grouped.filter(([, children]) => children.length > 0);
  return { within: { [series.tables[coarser]!.breakdown!.id]: Object.fromEntries(filled) } };
}
