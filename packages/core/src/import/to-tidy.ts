import type { Table } from '../csv/table.js';
import { shortened, type Problem } from '../problem.js';
import type { Decision, Imported, LayoutName } from './imported.js';
import { identifier } from './names/identifier.js';
import { readingToTidy } from './reading-to-tidy.js';
import type { Reading } from './reading.js';
import { LAYOUTS, recognise, type Recognised } from './recognise.js';
import type { TidyOptions } from './tidy-options.js';

/**
 * A table of any known layout as one tidy table: one number a row, with period, dimensions, measure, unit, value and
 * status. Every decision says how to overrule it. A table without numbers, and one that has not the layout that was
 * declared, has no columns and a `layout-error`.
 */
export function toTidy(table: Table, file: string, options: TidyOptions = {}): Imported {
  const unknown = unknownColumns(table, options);
  const found = unknown.length > 0 ? null : layoutOf(table, options);
  const layout = LAYOUTS.find(({ name }) => name === found?.layout);
  const reading = layout?.read(table, options) ?? null;
  if (found === null || reading === null) return nothingRead(table, file, { options, unknown });
  const whole = named(declared(reading, options), file);
  const imported = readingToTidy(whole, file, options);
  const decisions = [layoutDecision(imported.layout, found), ...periodDecision(whole, options), ...imported.decisions];
  return { ...imported, decisions };
}

/** That nothing says when the numbers were, or what was declared, where the layout itself did not decide about it. */
function periodDecision(
  { period, fixedPeriod, numbers, decisions }: Reading,
  declared: TidyOptions,
): readonly Decision[] {
  if (decisions.some(({ about }) => about === 'period' || about === 'periodField')) return [];
  const because = 'declared';
  if (declared.period !== undefined) {
    return [{ about: 'period', found: declared.period, because, option: '--period' }];
  }
  if (declared.periodField !== undefined) {
    return [{ about: 'periodField', found: declared.periodField, because, option: '--period-field' }];
  }
  const known = period ?? fixedPeriod ?? numbers.find((column) => column.period !== undefined);
  return known === undefined ? [{ about: 'period', found: '', because: 'no-period', option: '--period' }] : [];
}

/** What was declared; a table whose keys or numbers were declared is read by those alone; else what is found. */
function layoutOf(table: Table, { layout, keys, values }: TidyOptions): Recognised | null {
  if (layout !== undefined) return { layout, because: 'declared' };
  if (keys !== undefined || values !== undefined) return { layout: 'wide', because: 'declared' };
  return recognise(table);
}

function layoutDecision(found: LayoutName, { because }: Recognised): Decision {
  return { about: 'layout', found, because, option: '--layout' };
}

/** A reading whose periods are those that were declared. */
function declared(reading: Reading, { period, periodField }: TidyOptions): Reading {
  if (period !== undefined) {
    const { period: _column, ...rest } = reading;
    const numbers = reading.numbers.map(({ period: _heading, ...column }) => column);
    return { ...rest, numbers, fixedPeriod: period };
  }
  const column = reading.table.columns.find(({ header }) => header.trim() === periodField);
  if (column === undefined) return reading;
  return { ...reading, period: column, keys: reading.keys.filter(({ codes }) => codes !== column) };
}

/** `12531-0043_175879554_flat.csv`: the code of a table of GENESIS, which no cell of a flat file holds. */
const TABLE_CODE = /^([0-9A-Z]{5}(?:-[0-9A-Z]{1,4}){1,5})(?:[_.-]|$)/;

/** A reading whose measures all have a name: where no heading says what is counted, the title of the table does. */
function named(reading: Reading, file: string): Reading {
  const { metadata } = reading;
  const label = metadata.title ?? 'value';
  const numbers = reading.numbers.map((column) => {
    return column.measure.code === '' ? { ...column, measure: { code: identifier(label, 'value'), label } } : column;
  });
  const name = file.slice(file.lastIndexOf('/') + 1);
  const code = reading.layout === 'genesis-flat' ? TABLE_CODE.exec(name)?.[1] : undefined;
  return { ...reading, numbers, metadata: { ...metadata, ...(code !== undefined && { code }) } };
}

/** Headings that were declared and that no column has. */
function unknownColumns({ columns }: Table, { periodField, keys = [], values = [] }: TidyOptions): readonly string[] {
  const known = new Set(columns.map(({ header }) => header.trim()));
  return [...(periodField === undefined ? [] : [periodField]), ...keys, ...values].filter((name) => !known.has(name));
}

function nothingRead(
  table: Table,
  file: string,
  { options, unknown }: { options: TidyOptions; unknown: readonly string[] },
): Imported {
  const { layout = 'tidy' } = options;
  const problem = (found: string, expected = ''): Problem => {
    return { code: 'layout-error', severity: 'error', file, found, ...(expected !== '' && { expected }) };
  };
  const headings = shortened(table.columns.map(({ header }) => header.trim()).join(', '));
  const missing = unknown.map((name) => problem(`column: ${shortened(name)}`, headings));
  const reason = options.layout === undefined ? problem('no-numbers') : problem(`not: ${layout}`);
  // A table without columns has said already what is wrong with it.
  const own = unknown.length > 0 ? missing : table.columns.length === 0 ? [] : [reason];
  return {
    layout,
    table: { ...table, columns: [], length: 0, rows: new Uint32Array(0), lines: new Uint32Array(0) },
    schema: { fields: [] },
    dimensions: [],
    metadata: { footnotes: [], notes: [] },
    decisions: [],
    problems: [...table.problems, ...own],
  };
}
