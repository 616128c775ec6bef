import type { Table, TextColumn } from '../csv/table.js';
import { shortened, type Problem } from '../problem.js';
import { pairColumns } from './columns/map-column.js';
import { interleaveColumns, repeatNumbers } from './columns/spread-columns.js';
import { tidyDimensions, type TidyDimension } from './columns/tidy-dimensions.js';
import { measureColumns, unitColumn, withoutThousands } from './columns/tidy-measure.js';
import { tidySchema } from './columns/tidy-schema.js';
import type { Decision, Imported } from './imported.js';
import { countsThousands } from './names/unit-of-heading.js';
import { columnFormats } from './numbers/column-formats.js';
import { formatReport } from './numbers/format-report.js';
import { readNumbers, type NumbersRead } from './numbers/read-numbers.js';
import { settleSigns } from './numbers/settle-signs.js';
import { timesThousand } from './numbers/thousands.js';
import { unreadProblems } from './numbers/unread-problems.js';
import { tidyPeriod } from './periods/tidy-period.js';
import type { Reading } from './reading.js';
import { withSigns } from './signs.js';
import type { TidyOptions } from './tidy-options.js';

/** What a layout read as one tidy table: a row for each number of each row, from left to right. */
export function readingToTidy(reading: Reading, file: string, options: TidyOptions = {}): Imported {
  const { numbers, table } = reading;
  const { read, report, signs } = numbersRead(reading, file, options);
  const period = tidyPeriod(reading);
  const dimensions = tidyDimensions(reading, options.names ?? new Map());
  const measures = measureColumns(reading);
  const { values, units, decisions: thousands } = scaled(reading, read, options);
  const settled = settleSigns({
    values,
    statuses: interleaveColumns(
      'status',
      read.map((column) => column.statuses),
    ),
    period: period.column,
    measure: measures[0]!,
    ...regionOf(dimensions, options),
    roundedZero: signs.roundedZero,
  });
  const columns = [period.column, ...dimensions.flatMap(columnsOf), ...measures, units, values, settled.statuses];
  const unread = numbers.flatMap(({ column }, i) => unreadProblems(column, read[i]!.unread, { file, table }));
  const periods = periodProblems(reading, period.unknown, file);
  return {
    layout: reading.layout,
    table: tidyTable(reading, columns),
    schema: tidySchema(columns, titlesOf(reading, dimensions)),
    dimensions: dimensions.map(({ name, title, labelled, totals }) => ({ name, title, labelled, totals })),
    metadata: reading.metadata,
    decisions: [...reading.decisions, ...report.decisions, ...thousands, ...settled.decisions],
    problems: [
      ...table.problems,
      ...reading.problems.map((problem) => ({ ...problem, file })),
      ...report.problems,
      ...periods,
      ...unread,
    ],
  };
}

/** The numbers of all columns, each in the format that was decided for its column. */
function numbersRead({ numbers, table, signs: profile, convention }: Reading, file: string, options: TidyOptions) {
  const signs = withSigns(profile, options.signs ?? new Map());
  const columns = numbers.map(({ column }) => column);
  const formats = columnFormats(columns, { declared: options, convention });
  const headers = columns.map(({ header }) => header);
  return {
    signs,
    read: numbers.map((source, i) => readNumbers(source, formats[i]!, signs)),
    report: formatReport(headers, formats, { file, row: table.headerRow }),
  };
}

/** The rows of the file, each once for every column of numbers, so that a problem still knows its place. */
function tidyTable({ table, numbers }: Reading, columns: readonly TextColumn[]): Table {
  return {
    ...table,
    columns,
    length: table.length * numbers.length,
    rows: repeatNumbers(table.rows, numbers.length),
    lines: repeatNumbers(table.lines, numbers.length),
  };
}

function columnsOf({ codes, labels }: TidyDimension): readonly TextColumn[] {
  return labels === undefined ? [codes] : [codes, labels];
}

/** The values of all number columns with their units; thousands are multiplied where that was declared. */
function scaled(reading: Reading, read: readonly NumbersRead[], { thousands }: TidyOptions) {
  const values = interleaveColumns(
    'value',
    read.map((column) => column.values),
  );
  const units = unitColumn(reading, read);
  const unit = units.dictionary.find(countsThousands);
  if (unit === undefined) return { values, units, decisions: [] };
  const because = thousands === undefined ? `unit-of-thousands: ${unit}` : 'declared';
  if (thousands !== 'multiply') {
    return { values, units, decisions: [thousandsDecision('keep', because, '--thousands multiply')] };
  }
  return {
    values: pairColumns('value', [values, units], (value, of) => (countsThousands(of) ? timesThousand(value) : value)),
    units: withoutThousands(units),
    decisions: [thousandsDecision('multiply', because, '--thousands keep')],
  };
}

function thousandsDecision(found: string, because: string, option: string): Decision {
  return { about: 'thousands', found, because, option };
}

/** The regions by which signs are explained; none where `-` was declared, which then means what was declared. */
function regionOf(dimensions: readonly TidyDimension[], { signs }: TidyOptions) {
  const region = dimensions.find((dimension) => dimension.region);
  if (region === undefined || signs?.has('-') === true) return {};
  const { codes, labels } = region;
  return { region: { codes, ...(labels && { labels }) } };
}

function titlesOf({ period }: Reading, dimensions: readonly TidyDimension[]): ReadonlyMap<string, string> {
  const titles = dimensions.map(({ name, title }) => [name, title] as const);
  return new Map([...titles, ['period', period?.header.trim() ?? '']]);
}

function periodProblems({ period, table }: Reading, unknown: readonly string[], file: string): readonly Problem[] {
  if (unknown.length === 0) return [];
  const field = period?.header ?? 'period';
  const found = shortened(unknown.join(', '));
  return [{ code: 'type-error', severity: 'error', file, row: table.headerRow, field, found, expected: 'edtf' }];
}
