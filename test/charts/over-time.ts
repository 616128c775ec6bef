import type { Dataset, DatasetExtension } from '@teilhabe/core/publication';
import { dataset, type TestCell } from './datasets.js';

/** A breakdown by department over several years: one list of cells for each department. */
export function departmentsOverTime(
  years: readonly string[],
  cells: Readonly<Record<string, readonly TestCell[]>>,
  extension: Partial<DatasetExtension> = {},
): Dataset {
  const rows = Object.values(cells);
  return dataset({
    label: 'Anteil nach Amt',
    dimensions: { period: years, department: Object.keys(cells) },
    cells: years.flatMap((_, i) => rows.map((row) => row[i]!)),
    extension,
  });
}

/** A share in per cent with an interval, of 400. */
export const share = (value: number): TestCell => [value, value - 3, value + 3.4, Math.round(value * 4), 400];

/** Consecutive years up to 2025. */
export const yearsTo2025 = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => String(2025 - count + 1 + i));
