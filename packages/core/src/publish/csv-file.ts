import { csvText, numberCell, observations, textCell, type Dataset, type Observation } from '../publication.js';
import { headerLabels } from './csv-header.js';
import { inLanguage, STATUS_WORDS } from './words.js';

/** How a download is written: for German Excel, or for everybody else. */
export interface CsvDialect {
  readonly language: 'de' | 'en';
  readonly delimiter: string;
  readonly decimalChar: string;
}

export const GERMAN_EXCEL: CsvDialect = { language: 'de', delimiter: ';', decimalChar: ',' };
export const INTERNATIONAL: CsvDialect = { language: 'en', delimiter: ',', decimalChar: '.' };

/**
 * A published dataset as tidy CSV: one row an observation, UTF-8 with byte order mark, CRLF. Every row names its source
 * and, for fictitious data, says so, because a row is what gets copied. A confidential number is empty, with the word.
 */
export function csvFile(dataset: Dataset, dialect: CsvDialect): string {
  const category = categoryLabels(dataset, dialect.language);
  const labels = headerLabels(dataset, dialect.language);
  const dimensions = labels.dimensions.map(({ id }) => id);
  const measures = labels.measures.map(({ id }) => id);
  const header = [...labels.dimensions, ...labels.measures, ...labels.words].map(({ label }) => textCell(label));
  const rows = observations(dataset).map((observation) => [
    ...dimensions.map((id) => textCell(category(id, observation.at[id]!))),
    ...measures.map((measure) => numberCell(measureOf(observation, measure), dialect.decimalChar)),
    textCell(statusWord(observation, dialect.language)),
    textCell(dataset.source ?? ''),
    textCell(inLanguage(dataset.extension.teilhabe?.note ?? {}, dialect.language)),
  ]);
  return csvText([header, ...rows], dialect.delimiter);
}

function categoryLabels(dataset: Dataset, language: string) {
  const translated = dataset.extension.teilhabe?.labels[language]?.dimension;
  return (id: string, code: string) =>
    translated?.[id]?.category[code] ?? dataset.dimension[id]!.category.label[code] ?? code;
}

function measureOf({ measures }: Observation, name: string): number | null {
  return (measures as Readonly<Record<string, number>>)[name] ?? null;
}

function statusWord({ status }: Observation, language: 'de' | 'en'): string {
  return status === null ? '' : STATUS_WORDS[status][language];
}
