import { textCell, type Dataset } from '../publication.js';
import type { CsvDialect } from '../publish/csv-file.js';
import { headerLabels } from '../publish/csv-header.js';

/** A column of a published CSV, as its descriptions name it. */
export interface CsvColumn {
  /** Without spaces and the same in every language: `period`, `measure.value`. */
  readonly name: string;
  /** What stands in the header row. */
  readonly title: string;
  readonly kind: 'text' | 'number';
}

/** The columns of a dataset's CSV in their order: dimensions, measures, then status, source and note. */
export function csvColumns(dataset: Dataset, { language }: CsvDialect): readonly CsvColumn[] {
  const { dimensions, measures, words } = headerLabels(dataset, language);
  return [
    ...dimensions.map(({ id, label }) => column(id, label, 'text')),
    ...measures.map(({ id, label }) => column(`measure.${id}`, label, 'number')),
    ...words.map(({ id, label }) => column(id, label, 'text')),
  ];
}

function column(name: string, label: string, kind: CsvColumn['kind']): CsvColumn {
  // As a reader of the file finds it: without quotes, but behind an apostrophe where it looks like a formula.
  return { name, title: textCell(label).slice(1, -1).replaceAll('""', '"'), kind };
}
