import type { Table, TextColumn } from '../../../csv/table.js';
import { cellKind } from '../../columns/column-kind.js';
import { measuresOf } from '../../columns/tidy-measure.js';
import { occurringCells } from '../../columns/keep-rows.js';
import type { LayoutName } from '../../imported.js';
import { dimensionTitles } from '../../names/dimension-titles.js';
import { identifier } from '../../names/identifier.js';
import { unitOfHeading } from '../../names/unit-of-heading.js';
import { isTimeHeading } from '../../periods/period-word.js';
import type { KeyColumn, NumberColumn, Reading } from '../../reading.js';
import { GENESIS_SIGNS } from '../../signs.js';
import { officialFooter, textOf } from '../official-footer.js';
import { headerDecision, withHeaderBelow } from './header-below.js';
import { headingRows, type HeadingRows } from './heading-rows.js';
import { keyParts, type KeyParts } from './key-columns.js';
import { withMarks, type MarkedColumn } from './mark-columns.js';
import { numberConvention } from './number-convention.js';
import { genesisPreamble, withoutUnit, type GenesisPreamble } from './preamble.js';
import { joinPeriods } from './split-periods.js';

/** Reads a table with header rows above columns of numbers and keys without headings in front of them. */
export function readClassic(source: Table, layout: LayoutName): Reading | null {
  const first = firstNumberColumn(source);
  if (first < 0) return null;
  const table = withHeaderBelow(source, first);
  const preamble = genesisPreamble(table.preamble);
  const columns = withMarks(table.columns.slice(first).filter((column, i) => isUsed(table, column, first + i)));
  const positions = columns.map(({ column }) => table.columns.indexOf(column));
  const above = headingRows(textsAbove(table, positions));
  const { parts, headings } = joinPeriods(keyParts(table.columns.slice(0, first)), above);
  return {
    layout,
    table,
    ...(parts.period && { period: parts.period }),
    ...namedDimensions(parts, headings, preamble.title),
    numbers: numbersOf(columns, headings, preamble),
    signs: GENESIS_SIGNS,
    convention: numberConvention(wordsAround(table)),
    metadata: metadataOf(table, preamble),
    decisions: table === source ? [] : [headerDecision(table)],
    problems: [],
  };
}

/** The first line, the header rows and what stands below the table: each is in the language of the numbers. */
function wordsAround({ preamble, headers, footer }: Table): readonly string[] {
  const above = preamble.slice(0, 1).map(textOf);
  const below = footer.map((row) => textOf(row).replace(/^(?:©|\(c\))\s*/i, ''));
  return [...above, ...headers.flatMap(({ cells }) => cells), ...below];
}

/** The dimensions of rows and headings with names, most of which only the title of the table knows. */
function namedDimensions(
  { keys }: KeyParts,
  { dimensions }: HeadingRows,
  tableTitle: string,
): Pick<Reading, 'keys' | 'headings'> {
  const ofRows = keys.map(({ codes, region }) => {
    return { categories: occurringCells(codes), title: codes.header.trim(), region };
  });
  const titles = dimensionTitles([...ofRows, ...dimensions], tableTitle);
  const nameOf = (i: number) => ({ name: identifier(titles[i]!), title: titles[i]! });
  return {
    keys: keys.map((key, i): KeyColumn => ({ ...key, ...nameOf(i), ...(key.region && { name: 'region' }) })),
    headings: dimensions.map((_, i) => nameOf(keys.length + i)),
  };
}

/**
 * The first column of numbers: it has a heading in one of the header rows. A key column may have one as well, but then it
 * holds texts, or its heading is a word for time alone.
 */
function firstNumberColumn({ columns, headers }: Table): number {
  return columns.findIndex((column, i) => {
    const texts = headers.map(({ cells }) => (cells[i] ?? '').trim()).filter((text) => text !== '');
    if (texts.length === 0 || cellKind(column) === 'texts') return false;
    return texts.length > 1 || !isTimeHeading(texts[0]!);
  });
}

function isUsed({ headers }: Table, column: TextColumn, i: number): boolean {
  return headers.some(({ cells }) => (cells[i] ?? '').trim() !== '') || cellKind(column) !== 'blank';
}

/** The texts of each header row above some columns; a text that was written once for several columns holds for all of them. */
function textsAbove({ headers }: Table, positions: readonly number[]): readonly (readonly string[])[] {
  return headers
    .map(({ cells }) => {
      let last = '';
      return positions.map((i) => (last = (cells[i] ?? '').trim() || last));
    })
    .filter((texts) => texts.some((text) => text !== ''));
}

function numbersOf(
  columns: readonly MarkedColumn[],
  rows: HeadingRows,
  preamble: GenesisPreamble,
): readonly NumberColumn[] {
  const { content, title } = preamble;
  const named = rows.measures ?? columns.map(() => content || title.replace(/:.*$/, ''));
  const measures = measuresOf(named.map(withoutUnit));
  return columns.map(({ column, marks }, i) => ({
    column,
    ...(marks && { flags: marks }),
    measure: measures[i]!,
    unit: rows.units?.[i] ?? (unitOfHeading(named[i]!) || preamble.unit),
    categories: rows.dimensions.map(({ categories }) => categories[i]!),
    ...(rows.periods && { period: rows.periods[i]! }),
  }));
}

function metadataOf({ footer }: Table, { code, title, notes }: GenesisPreamble): Reading['metadata'] {
  return {
    ...(title === '' ? {} : { title }),
    ...(code === undefined ? {} : { code }),
    ...officialFooter(footer),
    notes,
  };
}
