import type { Series, SeriesTable } from '../series/series.js';
import type { SafeTable } from './safe-series.js';

/**
 * Which categories of a breakdown make up which of the coarser one that it is declared to lie in. Nothing when none is
 * declared, or when a category has people in two of the coarser ones (a department that changed its division): what
 * the data show by chance, such as all of a pay group in one department, is nobody's business.
 */
export function categoriesWithin(series: Series, { breakdown, categories }: SeriesTable): Pick<SafeTable, 'within'> {
  if (breakdown?.within === undefined) return {};
  const { id, within } = breakdown;
  const coarser = series.tables.find((table) => table.breakdown?.id === within);
  const parents = coarser && parentsOf(series, placeOf(series, id), placeOf(series, within));
  if (!parents) return {};
  const grouped = coarser.categories.map(({ code: parent }) => {
    const children = categories.filter(({ code }) => parents.get(code) === parent);
    return [parent, children.map(({ code }) => code)] as const;
  });
  return { within: { [within]: Object.fromEntries(grouped.filter(([, children]) => children.length > 0)) } };
}

/** The place of a breakdown's categories in the finest groups. */
function placeOf({ tables }: Series, id: string): number {
  return tables.findIndex(({ breakdown }) => breakdown?.id === id) - 1;
}

/** The coarser category of each finer one; null when one has two. */
function parentsOf({ atoms }: Series, finer: number, coarser: number): ReadonlyMap<string, string> | null {
  const parents = new Map<string, string>();
  for (const { categories } of atoms) {
    const child = categories[finer] ?? null;
    const parent = categories[coarser] ?? null;
    if (child === null || parent === null) continue;
    if ((parents.get(child) ?? parent) !== parent) return null;
    parents.set(child, parent);
  }
  return parents;
}
