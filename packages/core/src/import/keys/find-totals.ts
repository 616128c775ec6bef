import type { TextColumn } from '../../csv/table.js';
import type { Imported, ImportedDimension } from '../imported.js';
import { REGION_LEVELS, regionLevel, regionsAround, type RegionLevel } from './ars.js';
import { isCountry, isTotal } from './total-words.js';

/** A category that is the total of others. */
export interface Total {
  readonly code: string;
  /** The code where there is no label. */
  readonly label: string;
  /** The codes that should add up to it; empty when they are not known. */
  readonly parts: readonly string[];
  /** Whether it was found by its code or label, by the keys of regions, or was named by the file. */
  readonly because: 'total-word' | 'region-key' | 'named';
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
export function findTotals({ table, dimensions }: Pick<Imported, 'table' | 'dimensions'>): readonly DimensionTotals[] {
  const columns = new Map(table.columns.map((column) => [column.header, column]));
  return dimensions
    .flatMap((dimension) => {
      const codes = columns.get(dimension.name);
      if (codes === undefined) return [];
      const labels = columns.get(`${dimension.name}_label`);
      return [totalsOf(dimension, categoriesOf(codes, labels))];
    })
    .filter(({ totals, levels }) => totals.length > 0 || levels.length > 1);
}

type Categories = ReadonlyMap<string, string>;

/** The codes that occur, each with its label. */
function categoriesOf(codes: TextColumn, labels: TextColumn | undefined): Categories {
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

function totalsOf(dimension: ImportedDimension, categories: Categories): DimensionTotals {
  const codes = [...categories.keys()];
  const words = codes.filter((code) => isTotal(code, categories.get(code)!));
  const rest = codes.filter((code) => !isTotal(code, categories.get(code)!));
  const keys = rest.filter((code) => regionLevel(code) !== null);
  const areRegions = keys.length > 1 && rest.every((code) => regionLevel(code) !== null || isCountry(code));
  const country = areRegions ? rest.filter(isCountry) : [];
  const regions = areRegions ? regionTotals(keys) : new Map<string, readonly string[]>();
  const known = new Set(keys);
  const tops = areRegions ? keys.filter((key) => !regionsAround(key).some((other) => known.has(other))) : rest;
  const named = dimension.totals.filter((code) => categories.has(code));
  const inner = new Set([...named, ...words, ...country]);
  const wholes = [...words, ...country];
  const total = (code: string, parts: readonly string[], because: Total['because']): Total => {
    return { code, label: categories.get(code) || code, parts, because };
  };
  return {
    dimension,
    totals: [
      // Of several words for a total only one can be the total of everything else.
      ...wholes.map((code, i) => total(code, i === 0 ? tops.filter((part) => !inner.has(part)) : [], 'total-word')),
      ...[...regions].map(([code, parts]) => total(code, parts, 'region-key')),
      ...named.filter((code) => !wholes.includes(code) && !regions.has(code)).map((code) => total(code, [], 'named')),
    ],
    levels: areRegions ? levelsOf(keys) : [],
  };
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
