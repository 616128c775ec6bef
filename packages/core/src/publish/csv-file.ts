import { csvText, numberCell, observations, textCell, type Dataset, type Observation } from '../publication.js';
import { inLanguage, STATUS_WORDS, WORDS } from './words.js';

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
  const labels = labelsOf(dataset, dialect.language);
  const dimensions = dataset.id.filter((id) => id !== 'measure');
  const measures = dataset.dimension['measure']!.category.index;
  const header = [
    ...dimensions.map((id) => labels.dimension(id)),
    ...measures.map((measure) => labels.measure(measure)),
    ...(['status', 'source', 'note'] as const).map((word) => WORDS[word][dialect.language]),
  ].map(textCell);
  const rows = observations(dataset).map((observation) => [
    ...dimensions.map((id) => textCell(labels.category(id, observation.at[id]!))),
    ...measures.map((measure) => numberCell(measureOf(observation, measure), dialect.decimalChar)),
    textCell(statusWord(observation, dialect.language)),
    textCell(dataset.source ?? ''),
    textCell(inLanguage(dataset.extension.teilhabe?.note ?? {}, dialect.language)),
  ]);
  return csvText([header, ...rows], dialect.delimiter);
}

function labelsOf(dataset: Dataset, language: string) {
  const translated = dataset.extension.teilhabe?.labels[language]?.dimension;
  const own = (id: string) => dataset.dimension[id]!;
  const category = (id: string, code: string) =>
    translated?.[id]?.category[code] ?? own(id).category.label[code] ?? code;
  return {
    dimension: (id: string) => translated?.[id]?.label ?? own(id).label,
    category,
    measure: (measure: string) => {
      const unit = own('measure').category.unit?.[measure]?.label;
      return unit === '%' ? `${category('measure', measure)} (%)` : category('measure', measure);
    },
  };
}

function measureOf({ measures }: Observation, name: string): number | null {
  return (measures as Readonly<Record<string, number>>)[name] ?? null;
}

function statusWord({ status }: Observation, language: 'de' | 'en'): string {
  return status === null ? '' : STATUS_WORDS[status][language];
}
