import type { TextColumn } from '../../csv/table.js';
import type { Imported, ImportedDimension } from '../imported.js';
import { addendsOf } from './addends.js';
import { REGION_LEVELS, regionLevel, regionsAround, type RegionLevel } from './ars.js';
import { nestedTotals } from './nested-totals.js';
import { groupsBeside } from './row-groups.js';
import { isCountry, isTotal } from './total-words.js';

/** A category that is the total of others. */
export interface Total {
  readonly code: string;
  /** The code where there is no label. */
  readonly label: string;
  /** The codes that should add up to it; empty when they are not known. */
  readonly parts: readonly string[];
  /** Whether it was found by its code or label, by the keys of regions, as the sum of others, or named by the file. */
  readonly because: 'total-word' | 'region-key' | 'sum' | 'named';
}

/** The totals in one column of codes, and the levels of its region keys. */
export interface DimensionTotals {
  readonly dimension: ImportedDimension;
  readonly totals: readonly Total[];
  /** How many keys of each level, from large to small; empty when the column holds no region keys. */
  readonly levels: readonly (readonly [level: RegionLevel, count: number])[];
}

/**
 * The totals, sub-totals and mixed levels among the categories of each dimension; dimensions without any are left out.
 * Nobody may add up a column in which they stand beside their parts.
 */
export function findTotals(imported: Pick<Imported, 'layout' | 'table' | 'dimensions'>): readonly DimensionTotals[] {
  const columns = new Map(imported.table.columns.map((column) => [column.header, column]));
  const addends = addendsOf(imported.table);
  return imported.dimensions
    .flatMap((dimension) => {
      const codes = columns.get(dimension.name);
      if (codes === undefined) return [];
      const labels = categoriesOf(codes, columns.get(`${dimension.name}_label`));
      const words = [...labels].filter(([code, label]) => isTotal(code, label, imported.layout)).map(([code]) => code);
      const categories = { labels, words };
      const nested = (among: readonly string[]) =>
        nestedTotals(codes, among, { ...addends, groups: groupsBeside(imported, dimension.name) });
      return [regionsOf(dimension, categories) ?? totalsOf(dimension, categories, nested)];
    })
    .filter(({ totals, levels }) => totals.length > 0 || levels.length > 1);
}

/** The codes that occur, with what is called a total among them. */
interface Categories {
  readonly labels: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** The codes that occur, each with its label. */
function categoriesOf(codes: TextColumn, labels: TextColumn | undefined): ReadonlyMap<string, string> {
  const categories = new Map<string, string>();
  const seen = new Uint8Array(codes.dictionary.length);
  for (let row = 0; row < codes.codes.length; row += 1) {
    const code = codes.codes[row]!;
    if (seen[code] === 1) continue;
    seen[code] = 1;
    const text = codes.dictionary[code]!;
    categories.set(text, labels === undefined ? text : labels.dictionary[labels.codes[row]!]!);
  }
  return categories;
}

/** The totals of a column of region keys, in which nothing else stands but totals; null for any other column. */
function regionsOf(dimension: ImportedDimension, categories: Categories): DimensionTotals | null {
  const codes = [...categories.labels.keys()];
  const words = codes.filter((code) => categories.words.includes(code) || isCountry(code));
  const keys = codes.filter((code) => regionLevel(code) !== null);
  if (keys.length < 2 || keys.length + words.length < codes.length) return null;
  const regions = regionTotals(keys);
  const inner = new Set([...regions.values()].flat());
  const tops = keys.filter((key) => !inner.has(key));
  return {
    dimension,
    totals: [
      ...wholeTotals(words, tops, categories),
      ...[...regions].map(([code, parts]) => total(code, { parts, because: 'region-key', categories })),
    ],
    levels: levelsOf(keys),
  };
}

/** The totals of a column of any codes: by their words, as the file names them, and as the sum of others. */
function totalsOf(
  dimension: ImportedDimension,
  categories: Categories,
  nested: (among: readonly string[]) => ReadonlyMap<string, readonly string[]>,
): DimensionTotals {
  const { labels, words } = categories;
  const rest = [...labels.keys()].filter((code) => !words.includes(code));
  const sums = nested(rest);
  const inner = new Set([...sums.values()].flat());
  const others = new Set(rest);
  const named = new Set(dimension.totals.filter((code) => others.has(code) && !sums.has(code)));
  const tops = rest.filter((code) => !inner.has(code) && !named.has(code));
  return {
    dimension,
    totals: [
      ...wholeTotals(words, tops, categories),
      ...[...sums].map(([code, parts]) => total(code, { parts, because: 'sum', categories })),
      ...[...named].map((code) => total(code, { parts: [], because: 'named', categories })),
    ],
    levels: [],
  };
}

/** Of several words for a total only one can be the total of everything else. */
function wholeTotals(words: readonly string[], tops: readonly string[], categories: Categories): readonly Total[] {
  return words.map((code, i) => total(code, { parts: i === 0 ? tops : [], because: 'total-word', categories }));
}

function total(
  code: string,
  { parts, because, categories }: Pick<Total, 'parts' | 'because'> & { readonly categories: Categories },
): Total {
  return { code, label: categories.labels.get(code) || code, parts, because };
}

/** The keys that have others directly within them. */
function regionTotals(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(keys);
  const parts = new Map<string, string[]>();
  for (const key of keys) {
    const around = regionsAround(key).find((candidate) => known.has(candidate));
    if (around === undefined) continue;
    const others = parts.get(around);
    if (others === undefined) parts.set(around, [key]);
    else others.push(key);
  }
  return parts;
}

function levelsOf(keys: readonly string[]): readonly (readonly [RegionLevel, number])[] {
  return REGION_LEVELS.map((level) => [level, keys.filter((key) => regionLevel(key) === level).length] as const).filter(
    ([, count]) => count > 0,
  );
}
