import {
  describeDecision,
  oneLine,
  problemReport,
  reportJson,
  reportText,
  type FileMetadata,
  type Imported,
} from '@teilhabe/core';
import { plain, type Paint } from '../colours.js';
import { paintedReport } from '../painted-report.js';
import { textTable, type TextTableColumn } from './text-table.js';

type Language = 'de' | 'en';

/** What was imported and, where something was written, which files. */
export interface ImportReport {
  readonly file: string;
  readonly imported: Imported;
  readonly written: readonly string[];
}

const FIRST_ROWS = 10;

export interface ImportTextOptions {
  readonly language: Language;
  /** Of the output, in characters. */
  readonly width: number;
  /** How headings, errors and the outcome are coloured; default not at all. */
  readonly paint?: Paint;
}

/** What was recognised, what the file says about itself, its first rows, every decision, and what is wrong. */
export function importText(
  { file, imported, written }: ImportReport,
  { language, width, paint = plain }: ImportTextOptions,
): string {
  const { table, decisions, metadata, problems } = imported;
  const words = WORDS[language];
  const rows = table.length.toLocaleString(language);
  const blocks = [
    table.columns.length === 0 ? [] : [paint(words.recognised(file, rows), 'bold')],
    metadataLines(metadata, language),
    table.columns.length === 0
      ? []
      : [
          paint(words.firstRows(Math.min(FIRST_ROWS, table.length), rows), 'bold'),
          ...textTable(firstRows(imported).map(localised[language]), width - INDENT.length).map(indented),
        ],
    decisions.length === 0
      ? []
      : [
          paint(words.decisions, 'bold'),
          ...decisions.map((decision) => indented(describeDecision(decision, language))),
        ],
    paintedReport(reportText(problemReport(problems), language), language, paint)
      .split('\n')
      .slice(0, -1),
    [outcome({ imported, written }, language, paint)],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

/** The same for machines: every field, and the words in the asked language. */
export function importJson({ file, imported, written }: ImportReport, language: Language): object {
  const { layout, table, metadata, dimensions, schema, decisions, problems } = imported;
  return {
    file,
    layout,
    rows: table.length,
    metadata,
    dimensions,
    schema,
    firstRows: firstRows(imported).map(({ heading, cells }) => ({ field: heading, cells })),
    decisions: decisions.map((decision) => ({ ...decision, text: describeDecision(decision, language) })),
    written,
    ...reportJson(problemReport(problems), language),
  };
}

function firstRows({ table, schema }: Imported): readonly TextTableColumn[] {
  const numeric = new Set(
    schema.fields.filter(({ type }) => type === 'number' || type === 'integer').map(({ name }) => name),
  );
  const count = Math.min(FIRST_ROWS, table.length);
  return table.columns.map(({ header, dictionary, codes }) => ({
    heading: header,
    cells: Array.from(codes.subarray(0, count), (code) => dictionary[code]!),
    numeric: numeric.has(header),
  }));
}

/** Numbers as people of a language write them; in German the decimal sign is a comma. */
const localised = {
  de: (column: TextTableColumn) =>
    column.numeric === true ? { ...column, cells: column.cells.map((cell) => cell.replace('.', ',')) } : column,
  en: (column: TextTableColumn) => column,
};

const INDENT = '  ';
const LONGEST_NOTE = 300;

function indented(line: string): string {
  return INDENT + line;
}

function metadataLines({ title, code, source, updated, licence, notes, footnotes }: FileMetadata, language: Language) {
  const { labels } = WORDS[language];
  const known = [
    [labels.title, title],
    [labels.code, code],
    [labels.source, source],
    [labels.updated, updated],
    [labels.licence, licence],
    ...notes.map(([name, note]) => [name === '' ? labels.footnote : name, note] as const),
    ...footnotes.map((note) => [labels.footnote, note] as const),
  ] as const;
  return known.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`${clean(name)}: ${clean(text)}`]));
}

/** A text of the file in one line, without what could steer a terminal. */
function clean(text: string): string {
  const line = oneLine(text).trim();
  return line.length > LONGEST_NOTE ? `${line.slice(0, LONGEST_NOTE)}…` : line;
}

function outcome({ imported, written }: Omit<ImportReport, 'file'>, language: Language, paint: Paint): string {
  const words = WORDS[language];
  if (written.length > 0) return paint(words.written(written.join(', ')), 'green');
  const errors = imported.problems.some(({ severity }) => severity === 'error');
  return errors ? paint(words.refused, 'red') : words.shown;
}

const WORDS = {
  de: {
    recognised: (file: string, rows: string) => `${file}: gelesen, ${rows} Zeilen mit je einer Zahl.`,
    firstRows: (count: number, rows: string) => `Die ersten ${count} von ${rows} Zeilen:`,
    decisions: 'So wurde die Datei gelesen:',
    written: (files: string) => `Geschrieben: ${files}.`,
    refused: 'Nichts geschrieben.',
    shown: 'Nur gezeigt, nichts geschrieben; --out ORDNER schreibt CSV und datapackage.json.',
    labels: {
      title: 'Titel',
      code: 'Tabelle',
      source: 'Quelle',
      updated: 'Stand',
      licence: 'Lizenz',
      footnote: 'Anmerkung',
    },
  },
  en: {
    recognised: (file: string, rows: string) => `${file}: read, ${rows} rows with one number each.`,
    firstRows: (count: number, rows: string) => `The first ${count} of ${rows} rows:`,
    decisions: 'The file was read like this:',
    written: (files: string) => `Written: ${files}.`,
    refused: 'Nothing was written.',
    shown: 'Only shown, nothing was written; --out DIRECTORY writes CSV and datapackage.json.',
    labels: {
      title: 'Title',
      code: 'Table',
      source: 'Source',
      updated: 'Date of the data',
      licence: 'Licence',
      footnote: 'Note',
    },
  },
} as const;
