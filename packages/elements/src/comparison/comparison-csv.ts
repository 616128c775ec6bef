import type { Dataset } from '@teilhabe/core/publication';
import { csvText, numberCell, observations, textCell } from '@teilhabe/core/publication';
import type { CsvDialect } from '../parts/csv-dialects.js';

/** The compared numbers, a row for each period and town, with the status of those that are hidden or missing. */
export function comparisonCsv(dataset: Dataset, { delimiter, decimalChar }: CsvDialect): string {
  const [period = '', town = '', metric = ''] = dataset.id;
  const measures = dataset.dimension[metric]!.category.index;
  const label = (id: string, code: string) => dataset.dimension[id]!.category.label[code] ?? code;
  const header = [
    ...[period, town].map((id) => dataset.dimension[id]!.label),
    ...measures.map((id) => label(metric, id)),
    'status',
  ];
  const rows = observations(dataset).map(({ at, measures: numbers, status }) => [
    textCell(label(period, at[period]!)),
    textCell(label(town, at[town]!)),
    ...measures.map((id) => numberCell((numbers as Readonly<Record<string, number>>)[id] ?? null, decimalChar)),
    textCell(status ?? ''),
  ]);
  return csvText([header.map(textCell), ...rows], delimiter);
}
