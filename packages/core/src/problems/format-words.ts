import type { Sentences, ShownProblem } from './words.js';

type Words = Readonly<Record<string, (problem: ShownProblem, name: string) => Sentences>>;

const SAVE_DE =
  'Öffnen Sie die Datei in Excel oder LibreOffice, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.';

const COPY_DE = 'Kopieren Sie die Tabelle daraus in ein leeres Excel-Blatt, und speichern Sie dieses als .xlsx.';

const GERMAN: Words = {
  xls: () => [
    'Das ist eine Arbeitsmappe im alten Format (.xls), oder sie ist mit einem Kennwort geschützt.',
    'Öffnen Sie die Datei in Excel, heben Sie einen Kennwortschutz auf, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.',
  ],
  workbook: () => [
    'Das ist eine Arbeitsmappe und keine CSV-Datei, auch wenn sie so heißt.',
    'Speichern Sie das Blatt in Excel als „CSV UTF-8“, oder lesen Sie die Datei mit „teilhabe import“ ein.',
  ],
  ods: () => ['Das ist eine Tabelle von LibreOffice (.ods).', SAVE_DE],
  office: () => ['Das ist ein Dokument und keine Tabelle.', COPY_DE],
  pdf: () => [
    'Das ist eine PDF-Datei; daraus lassen sich Zahlen nicht sicher lesen.',
    'Laden Sie die Tabelle dort, wo sie veröffentlicht ist, als CSV oder Excel herunter, oder fragen Sie den Herausgeber danach.',
  ],
  html: () => [
    'Das ist eine Internetseite (HTML), auch wenn sie anders heißt.',
    'Ist es die richtige Datei? Laden Sie die Tabelle als CSV oder Excel herunter; eine „.xls“, die HTML enthält, öffnen Sie in Excel und speichern sie als .xlsx.',
  ],
  xml: () => ['Das ist eine XML-Datei.', SAVE_DE],
  rtf: () => ['Das ist ein Textdokument (RTF) und keine Tabelle.', COPY_DE],
  image: () => ['Das ist ein Bild.', 'Laden Sie die Tabelle als CSV oder Excel herunter.'],
  archive: () => ['Das ist ein gepacktes Archiv.', 'Entpacken Sie es, und nehmen Sie die Datei daraus.'],
  zip: ({ expected }) => [
    expected === ''
      ? 'Das ist ein ZIP-Archiv, in dem keine Tabelle liegt.'
      : `Das ist ein ZIP-Archiv mit mehreren Dateien: ${expected}.`,
    'Entpacken Sie es, und nehmen Sie die eine Datei mit der Tabelle.',
  ],
  encrypted: () => [
    'Die Datei ist mit einem Kennwort verschlüsselt.',
    'Entpacken oder öffnen Sie sie mit dem Kennwort, und speichern Sie sie ohne.',
  ],
  damaged: () => [
    'Die Datei ist beschädigt oder nicht vollständig.',
    'Laden Sie sie noch einmal herunter, oder speichern Sie sie im ursprünglichen Programm neu.',
  ],
  json: () => [
    'Das ist JSON, aber kein Datensatz im Format JSON-stat 2.0.',
    'Laden Sie die Tabelle als CSV oder als JSON-stat 2.0 herunter.',
  ],
  links: ({ expected }) => [
    'Die Datei ist eine Sammlung von Verweisen und enthält selbst keine oder mehrere Tabellen.',
    expected === '' ? 'Laden Sie einen einzelnen Datensatz herunter.' : `Nehmen Sie einen davon: ${expected}.`,
  ],
  parquet: () => [
    'Das ist eine Parquet-Datei; sie wird nur mit DuckDB gelesen.',
    'Schreiben Sie zu ihr in datapackage.json "format": "parquet", und rufen Sie den Befehl mit --engine duckdb auf (dazu gehört das Paket @teilhabe/sql). Oder speichern Sie die Tabelle als CSV.',
  ],
  'no parquet': () => [
    'Das ist keine Parquet-Datei, obwohl sie in datapackage.json so heißt.',
    'Ist es die richtige Datei? Ist sie eine CSV-Datei, streichen Sie dort "format", und lassen Sie ihren Namen nicht auf .parquet enden.',
  ],
  nested: ({ expected }) => [
    `In den Zellen stehen keine einzelnen Werte (${expected}).`,
    'Nehmen Sie die Spalte heraus, oder schreiben Sie ihre Teile in Spalten mit Texten, Zahlen, Tagen oder Wahrheitswerten.',
  ],
  table: () => [
    'Die Tabelle liegt in einer Datenbank; dort wird sie nur mit ClickHouse gezählt.',
    'Rufen Sie den Befehl mit --engine clickhouse auf (dazu gehören das Paket @teilhabe/sql und die Angaben, die docs/engines.md nennt).',
  ],
  sheet: ({ expected }, name) => [
    `Es gibt kein Blatt „${name}“.`,
    `Nennen Sie eines von diesen mit --sheet: ${expected}.`,
  ],
};

const SAVE_EN = 'Open the file in Excel or LibreOffice and save it as "Excel Workbook (.xlsx)".';

const COPY_EN = 'Copy the table from it into an empty Excel sheet and save that as .xlsx.';

const ENGLISH: Words = {
  xls: () => [
    'This is a workbook in the old format (.xls), or it is protected with a password.',
    'Open the file in Excel, take off the password if there is one, and save it as "Excel Workbook (.xlsx)".',
  ],
  workbook: () => [
    'This is a workbook and no CSV file, whatever its name says.',
    'Save the sheet in Excel as "CSV UTF-8", or bring the file in with "teilhabe import".',
  ],
  ods: () => ['This is a spreadsheet of LibreOffice (.ods).', SAVE_EN],
  office: () => ['This is a document and no table.', COPY_EN],
  pdf: () => [
    'This is a PDF file; numbers cannot be read from it with certainty.',
    'Download the table as CSV or Excel where it is published, or ask the publisher for it.',
  ],
  html: () => [
    'This is a web page (HTML), whatever its name says.',
    'Is it the right file? Download the table as CSV or Excel; open an ".xls" that holds HTML in Excel and save it as .xlsx.',
  ],
  xml: () => ['This is an XML file.', SAVE_EN],
  rtf: () => ['This is a text document (RTF) and no table.', COPY_EN],
  image: () => ['This is a picture.', 'Download the table as CSV or Excel.'],
  archive: () => ['This is a packed archive.', 'Unpack it and take the file from it.'],
  zip: ({ expected }) => [
    expected === '' ? 'This is a ZIP archive without a table.' : `This is a ZIP archive of several files: ${expected}.`,
    'Unpack it and take the one file with the table.',
  ],
  encrypted: () => [
    'The file is encrypted with a password.',
    'Unpack or open it with the password and save it without one.',
  ],
  damaged: () => [
    'The file is damaged or not complete.',
    'Download it again, or save it again from the original program.',
  ],
  json: () => [
    'This is JSON, but no dataset in the format JSON-stat 2.0.',
    'Download the table as CSV or as JSON-stat 2.0.',
  ],
  links: ({ expected }) => [
    'The file is a collection of links and holds no table itself, or several.',
    expected === '' ? 'Download a single dataset.' : `Take one of these: ${expected}.`,
  ],
  parquet: () => [
    'This is a Parquet file, which only DuckDB reads.',
    'Describe it in datapackage.json with "format": "parquet", and call the command with --engine duckdb (which needs the package @teilhabe/sql). Or save the table as CSV.',
  ],
  'no parquet': () => [
    'This is no Parquet file, although datapackage.json says so.',
    'Is it the right file? If it is a CSV file, delete "format" there, and do not let its name end in .parquet.',
  ],
  nested: ({ expected }) => [
    `The cells do not hold single values (${expected}).`,
    'Leave the column out, or write its parts into columns of texts, numbers, days or truth values.',
  ],
  table: () => [
    'The table lies in a database, where only ClickHouse counts it.',
    'Call the command with --engine clickhouse (which needs the package @teilhabe/sql, and the settings that docs/engines.md names).',
  ],
  sheet: ({ expected }, name) => [`There is no sheet "${name}".`, `Name one of these with --sheet: ${expected}.`],
};

/** Why a file's format cannot be read, and what to do with the file: `xls`, `pdf`, or `sheet: Tabelle9` … */
export function formatSentences(problem: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const [kind = '', ...name] = problem.found.split(': ');
  return words[Object.hasOwn(words, kind) ? kind : 'damaged']!(problem, name.join(': '));
}
