import { parseCsv, type TextColumn } from '@teilhabe/core';
import { observations, type Dataset } from '@teilhabe/core/publication';
import type { PublicationFault } from './publication-fault.js';

/** How the downloads of a language are written; what is neither German nor English is written like English. */
const GERMAN = { delimiter: ';', decimalChar: ',' };
const INTERNATIONAL = { delimiter: ',', decimalChar: '.' };
/** Status, source and note. */
const WORDS_BEHIND = 3;

/** Downloads whose numbers are not exactly those of the dataset, with the first row (as a spreadsheet shows it) that differs. */
export function csvFaults(dataset: Dataset, files: ReadonlyMap<string, string>): readonly PublicationFault[] {
  return Object.entries(dataset.extension.teilhabe?.csv ?? {}).flatMap(([language, file]): PublicationFault[] => {
    const text = files.get(file);
    if (text === undefined) return [];
    const row = differingRow(dataset, text, language === 'de' ? GERMAN : INTERNATIONAL);
    return row === null ? [] : [{ code: 'downloadDiffers', file, place: String(row) }];
  });
}

/** The first row with other numbers, or without any counterpart; null when all are equal. */
function differingRow(dataset: Dataset, text: string, { delimiter, decimalChar }: typeof GERMAN): number | null {
  const measures = dataset.dimension['measure']?.category.index ?? [];
  const first = dataset.id.filter((id) => id !== 'measure').length;
  const expected = observations(dataset).map((observation) =>
    measures.map((measure) => numberText(observation.measures, measure).replace('.', decimalChar)),
  );
  const { columns, length } = parseCsv(text, '', { delimiter, layout: 'plain' });
  if (columns.length !== first + measures.length + WORDS_BEHIND) return 1;
  const found = columns.slice(first, first + measures.length);
  const i = expected.findIndex((row, at) => row.some((cell, m) => cellOf(found[m], at) !== cell));
  if (i >= 0) return i + 2;
  return length === expected.length ? null : Math.min(length, expected.length) + 2;
}

function numberText(numbers: object, measure: string): string {
  return String((numbers as Readonly<Record<string, number>>)[measure] ?? '');
}

function cellOf(column: TextColumn | undefined, row: number): string | undefined {
  const code = column?.codes[row];
  return code === undefined ? undefined : column?.dictionary[code];
}
