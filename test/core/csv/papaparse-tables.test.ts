import { describe, expect, it } from 'vitest';
import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { readRows } from '../../../packages/core/src/csv/read-rows.js';
import { sharedJson, skipped } from './shared.js';

interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config?: {
    readonly delimiter?: string;
    readonly quoteChar?: string;
    readonly escapeChar?: string;
    readonly comments?: boolean | string | number;
    readonly skipEmptyLines?: boolean | string;
    readonly [other: string]: unknown;
  };
  readonly expected: {
    readonly data: readonly unknown[];
    readonly errors?: readonly { readonly code: string; readonly row?: number }[];
  };
}

/** What has no counterpart in a Table Dialect: types come from the schema, and a file is read from its first row to its last. */
const FOREIGN = ['header', 'dynamicTyping', 'preview', 'skipFirstNLines'];

/** Where we give something else than PapaParse, and why. */
const DIFFERS: Readonly<Record<string, string>> = {
  'Mixed slash n and slash r should choose first as precident': 'CR, LF and CRLF end a row, also in one file',
  'One column input with empty fields': NO_ROW(),
  'Fast mode with blank line at end': NO_ROW(),
  'Blank lines at end': NO_ROW(),
  'Empty lines': NO_ROW(),
  'Input with only a commented line and blank line after': NO_ROW(),
  'Quoted fields with spaces between closing quote and next delimiter': LOOSE(),
  'Quoted fields with spaces between closing quote and next new line': LOOSE(),
  'Quoted fields with spaces after closing quote': LOOSE(),
  'Quoted fields with spaces between closing quote and next delimiter and contains delimiter': LOOSE(),
  'Quoted fields with spaces between closing quote and newline and contains newline': LOOSE(),
};

function NO_ROW(): string {
  return 'the end of the last line begins no other row';
}

function LOOSE(): string {
  return 'the same cells, but the blanks behind a quotation mark are reported';
}

const suite = (sharedJson('csv-suites/papaparse/cases.json') ?? { CORE_PARSER: [], PARSE: [] }) as {
  readonly CORE_PARSER: readonly PapaCase[];
  readonly PARSE: readonly PapaCase[];
};
const cases = [...suite.CORE_PARSER, ...suite.PARSE]
  .filter(({ config }) => !FOREIGN.some((name) => Object.keys(config ?? {}).includes(name)))
  .map((item) => [item.description, item] as const);

/** Delimiters are found elsewhere; here they are given. */
function delimiterOf({ config, input, description }: PapaCase): string {
  if (config?.delimiter !== undefined && config.delimiter !== '\n') return config.delimiter;
  if (description.startsWith('Pipe delimiter') && /\|.*\n.*\|/.test(input)) return '|';
  return description.includes('is guessed correctly') && input.includes(';') ? ';' : ',';
}

function optionsOf(item: PapaCase): CsvOptions {
  const { quoteChar = '"', escapeChar, comments } = item.config ?? {};
  const commentChar = comments === true ? '#' : comments;
  return {
    layout: 'plain',
    delimiter: delimiterOf(item),
    quoteChar,
    ...(escapeChar === undefined ? {} : { escapeChar }),
    ...(typeof commentChar === 'string' ? { commentChar } : {}),
  };
}

/** What PapaParse expects in our terms: LF inside of cells, and the first fault of each row. */
function expectedOf({ expected }: PapaCase) {
  const rows = (expected.data as readonly (readonly string[])[]).map((row) =>
    row.map((cell) => cell.replace(/\r\n?/g, '\n')),
  );
  const faults = (expected.errors ?? []).filter(({ code }) => code.endsWith('Quotes'));
  const first = faults.filter(({ row }, i) => faults.findIndex((other) => other.row === row) === i);
  return { rows, faults: first.map(({ code }) => code) };
}

function resultOf(item: PapaCase) {
  const { rows, problems } = readRows(item.input, 'x.csv', optionsOf(item));
  const { skipEmptyLines } = item.config ?? {};
  const blank = (cells: readonly string[]) =>
    skipEmptyLines === 'greedy' ? cells.join('').trim() === '' : cells.length === 1 && cells[0] === '';
  const kept = rows.map(({ cells }) => cells).filter((cells) => !skipEmptyLines || !blank(cells));
  return { rows: kept, faults: problems.map(({ found }) => found) };
}

describe.skipIf(cases.length === 0 && skipped('PapaParse tables'))('PapaParse’s own tables (MIT)', () => {
  it('most tables of the suite are in our dialect', () => {
    expect(cases.length).toBeGreaterThanOrEqual(110);
  });

  it.each(cases.filter(([name]) => !(name in DIFFERS)))('readRows(%s) is what PapaParse expects', (_, item) => {
    expect(resultOf(item)).toEqual(expectedOf(item));
  });

  it.each(cases.filter(([name]) => name in DIFFERS))('readRows(%s) differs on purpose', (_, item) => {
    expect(resultOf(item)).not.toEqual(expectedOf(item));
  });

  it.each(cases.filter(([name]) => DIFFERS[name] === LOOSE()))('readRows(%s) gives the same cells', (_, item) => {
    expect(resultOf(item).rows).toEqual(expectedOf(item).rows);
  });

  it('every table that differs is in the suite', () => {
    const names = new Set(cases.map(([name]) => name));
    expect(Object.keys(DIFFERS).filter((name) => !names.has(name))).toEqual([]);
  });
});
