import { GERMAN_EXCEL, INTERNATIONAL, type CsvDialect } from '../publish/csv-file.js';
import { csvColumns, type CsvColumn } from './csv-columns.js';
import { licenceReference } from './licence-uri.js';
import type { DescribedTable, PublicationDescription } from './publication-description.js';

/**
 * The metadata of all CSV files as one table group of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). As
 * `csv/csv-metadata.json` it lies where a reader of any of them looks for it; addresses are relative to it.
 */
export function csvwMetadata({ about, indicators }: PublicationDescription): object {
  const licence = licenceReference(about.licence);
  const tables = indicators.flatMap((indicator) => indicator.tables);
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': Object.entries(about.title).map(([language, text]) => ({ '@value': text, '@language': language })),
    'dc:publisher': about.publisher,
    ...(licence ? { 'dc:license': { '@id': licence.uri } } : {}),
    'dc:modified': { '@value': about.updated, '@type': 'xsd:dateTime' },
    tables: tables.flatMap((table) => [
      tableOf(table, `${table.stem}.csv`, GERMAN_EXCEL),
      tableOf(table, `${table.stem}.en.csv`, INTERNATIONAL),
    ]),
  };
}

function tableOf({ dataset, title }: DescribedTable, url: string, dialect: CsvDialect): object {
  const { language, delimiter } = dialect;
  return {
    url,
    lang: language,
    'dc:title': { '@value': title[language] ?? Object.values(title)[0] ?? '', '@language': language },
    dialect: { delimiter, encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], quoteChar: '"' },
    tableSchema: { columns: csvColumns(dataset, dialect).map((column) => columnOf(column, dialect)) },
  };
}

/** An empty cell is null: a confidential number, one that is not there, or a word that is not needed. */
function columnOf({ name, title, kind }: CsvColumn, { decimalChar, language }: CsvDialect): object {
  return {
    name: name.replaceAll(/[^A-Za-z0-9_.]/g, '_'),
    titles: { [language]: title },
    datatype: kind === 'number' ? { base: 'decimal', format: { decimalChar } } : 'string',
    null: '',
  };
}
