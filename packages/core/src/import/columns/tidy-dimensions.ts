import type { TextColumn } from '../../csv/table.js';
import type { ImportedDimension, LayoutName } from '../imported.js';
import { isTotal } from '../keys/total-words.js';
import { uniqueIdentifiers } from '../names/identifier.js';
import type { Reading } from '../reading.js';
import { mapColumn } from './map-column.js';
import { cycleColumn, repeatColumn } from './spread-columns.js';

/** The columns that every tidy table has; no dimension may take their names. */
const RESERVED = ['period', 'measure', 'measure_label', 'unit', 'value', 'status'] as const;

/** A dimension of the tidy table with its columns. */
export interface TidyDimension extends ImportedDimension {
  readonly codes: TextColumn;
  readonly labels?: TextColumn;
  readonly region: boolean;
}

/** The dimensions of a reading, those of the rows first, then those of the headings, under names that are unique. */
export function tidyDimensions(reading: Reading, wanted: ReadonlyMap<string, string>): readonly TidyDimension[] {
  const { keys, headings, numbers, table, layout } = reading;
  const names = [...keys, ...headings].map(({ name, title }) => wanted.get(name) ?? wanted.get(title) ?? name);
  const unique = uniqueIdentifiers(names, RESERVED);
  const ofRows = keys.map(({ title, codes, labels, region = false }, i) => {
    const name = unique[i]!;
    const labelled = labels && mapColumn(`${name}_label`, repeatColumn(labels, numbers.length), trimmed);
    const coded = mapColumn(name, repeatColumn(codes, numbers.length), trimmed);
    return tidyDimension({ name, title, codes: coded, region, ...(labelled && { labels: labelled }) }, layout);
  });
  const ofHeadings = headings.map(({ title }, i) => {
    const name = unique[keys.length + i]!;
    const categories = numbers.map((column) => column.categories[i] ?? '');
    return tidyDimension({ name, title, codes: cycleColumn(name, categories, table.length), region: false }, layout);
  });
  return [...ofRows, ...ofHeadings];
}

const trimmed = (cell: string) => cell.replace(/\s+/g, ' ').trim();

function tidyDimension(dimension: Omit<TidyDimension, 'labelled' | 'totals'>, layout: LayoutName): TidyDimension {
  const totals = dimension.codes.dictionary.filter((code) => isTotal(code, '', layout));
  return { ...dimension, labelled: dimension.labels !== undefined, totals };
}
