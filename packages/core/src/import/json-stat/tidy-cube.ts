import { ColumnBuilder } from '../../csv/column-builder.js';
import type { TextColumn } from '../../csv/table.js';
import { edtfOf } from '../../period/german-period.js';
import type { ImportedDimension } from '../imported.js';
import { uniqueIdentifiers } from '../names/identifier.js';
import type { CubeDimension } from './cube-dimension.js';
import type { Cube } from './cube.js';
import { statusWord } from './status-word.js';

/** Which edges of a cube are the period and the measure; the others are its dimensions. */
export interface CubeRoles {
  readonly period: CubeDimension | null;
  readonly measure: CubeDimension | null;
  readonly others: readonly CubeDimension[];
}

/** A cube as columns of equal length, and its dimensions. */
export interface CubeColumns {
  readonly columns: readonly TextColumn[];
  readonly dimensions: readonly ImportedDimension[];
  /** The codes and labels of the period that mean no known period. */
  readonly unknownPeriods: readonly string[];
}

/** The columns that every tidy table has; no dimension may take their names. */
const RESERVED = ['period', 'measure', 'measure_label', 'unit', 'value', 'status'] as const;

/**
 * A cube as the columns of a tidy table, one row a cell. Works once per category and copies numbers for the rows.
 * `names` holds other names for dimensions, by id or identifier; `period` stands in every row of a cube without one.
 */
export function tidyCube(
  cube: Cube,
  roles: CubeRoles,
  { names = new Map<string, string>(), period = '' }: { names?: ReadonlyMap<string, string>; period?: string } = {},
): CubeColumns {
  const wanted = roles.others.map(({ id }) => names.get(id) ?? id);
  const unique = uniqueIdentifiers(wanted, RESERVED).map((name) => names.get(name) ?? name);
  const placed = roles.others.map((dimension, i) => ({ dimension, name: unique[i]! }));
  const along = (header: string, dimension: CubeDimension, word: (code: string) => string) =>
    columnAlong(cube, dimension, { header, word });
  const measure = measureOf(cube, roles.measure);
  const columns = [
    roles.period === null ? constant('period', period, cube) : along('period', roles.period, periodWord(roles.period)),
    ...placed.flatMap(({ dimension, name }) => [
      along(name, dimension, (code) => code),
      ...(isLabelled(dimension) ? [along(`${name}_label`, dimension, labelOf(dimension))] : []),
    ]),
    ...measure.map(({ header, word }) =>
      roles.measure === null ? constant(header, word(''), cube) : along(header, roles.measure, word),
    ),
    built('value', cube.cells.values),
    built('status', statusWords(cube)),
  ];
  return {
    columns,
    dimensions: placed.map(({ dimension, name }) => describe(dimension, name)),
    unknownPeriods: roles.period === null ? [] : unknownPeriods(roles.period),
  };
}

function describe(dimension: CubeDimension, name: string): ImportedDimension {
  const known = new Set(dimension.codes);
  const totals = [...dimension.children].filter(([code, parts]) => known.has(code) && parts.length > 0);
  return { name, title: dimension.label, labelled: isLabelled(dimension), totals: totals.map(([code]) => code) };
}

/** What the measure's columns say for a code of the metric dimension, or for all rows where there is none. */
function measureOf(cube: Cube, metric: CubeDimension | null) {
  if (metric === null) {
    const said = (word: string) => () => word;
    return [
      { header: 'measure', word: said(cube.label || 'value') },
      { header: 'unit', word: said('') },
    ];
  }
  const label = isLabelled(metric) ? [{ header: 'measure_label', word: labelOf(metric) }] : [];
  const unit = { header: 'unit', word: (code: string) => metric.units.get(code) ?? '' };
  return [{ header: 'measure', word: (code: string) => code }, ...label, unit];
}

function isLabelled({ codes, labels }: CubeDimension): boolean {
  return codes.some((code) => (labels.get(code) ?? code) !== code);
}

function labelOf({ labels }: CubeDimension): (code: string) => string {
  return (code) => labels.get(code) ?? code;
}

/** The code as EDTF, or its label; what is neither stays as it stands. */
function periodWord(dimension: CubeDimension): (code: string) => string {
  return (code) => edtfIn(dimension, code) ?? code;
}

function edtfIn({ labels }: CubeDimension, code: string): string | null {
  return edtfOf(plainPeriod(code)) ?? edtfOf(plainPeriod(labels.get(code) ?? code));
}

function unknownPeriods(dimension: CubeDimension): readonly string[] {
  return dimension.codes.filter((code) => edtfIn(dimension, code) === null);
}

/** The codes of PxWeb and Eurostat: `2003M01`, `2003-Q1`, `2003K1`, `2003S1`, `2003H2`. */
function plainPeriod(code: string): string {
  const [, year = '', kind = '', number = ''] = /^(\d{4})-?([MQKSH])(\d{1,2})$/i.exec(code) ?? [];
  if (year === '') return code;
  if (/m/i.test(kind)) return `${year}-${number.padStart(2, '0')}`;
  return /[qk]/i.test(kind) ? `Q${number} ${year}` : `${number}. Halbjahr ${year}`;
}

/** The column of one dimension: its category in every cell. Categories with the same word share an entry. */
function columnAlong(
  cube: Cube,
  dimension: CubeDimension,
  { header, word }: { header: string; word: (code: string) => string },
): TextColumn {
  const words = dimension.codes.map(word);
  const dictionary = [...new Set(words)];
  const entry = new Map(dictionary.map((text, i) => [text, i]));
  const entryOf = words.map((text) => entry.get(text)!);
  const size = dimension.codes.length;
  const stride = strideOf(cube, dimension);
  const codes = Uint32Array.from(cube.cells.positions, (position) => entryOf[Math.floor(position / stride) % size]!);
  return { header, dictionary, codes };
}

/** How many cells lie between a category and the next one: the last dimension runs fastest. */
function strideOf({ dimensions }: Cube, dimension: CubeDimension): number {
  const after = dimensions.slice(dimensions.indexOf(dimension) + 1);
  return after.reduce((product, { codes }) => product * codes.length, 1);
}

function statusWords({ cells, statusLabels }: Cube): readonly string[] {
  return cells.statuses.map((status, i) => statusWord(status, cells.values[i]!, statusLabels));
}

function constant(header: string, word: string, { cells }: Cube): TextColumn {
  const length = cells.positions.length;
  return { header, dictionary: length === 0 ? [] : [word], codes: new Uint32Array(length) };
}

function built(header: string, cells: readonly string[]): TextColumn {
  const builder = new ColumnBuilder(header);
  for (const cell of cells) builder.push(cell);
  return builder.toColumn();
}
