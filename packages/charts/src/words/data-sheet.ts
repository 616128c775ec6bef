import type { Dataset, Unit } from '@teilhabe/core/publication';
import type { Cell, PublishedCell } from '../data/cell.js';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { limited } from './cell-number.js';
import { gapWords } from './cell-words.js';
import type { Language } from './language.js';
import { say } from './say.js';
import { statusWords } from './status-words.js';
import { dataTable, tablePlaces, type TableColumn, type TablePlace } from './table.js';

/** A number as it is published; `unit` has its decimal places and what stands behind it, where that is known. */
export interface SheetNumber {
  readonly value: number;
  readonly unit: Unit | undefined;
}

/** A cell of a sheet: words, or a number to compute with. */
export type SheetCell = string | SheetNumber;

/** A table for a spreadsheet. */
export interface DataSheet {
  readonly caption: string;
  readonly columns: readonly string[];
  /** One cell for each column. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The words that stand in the place of numbers or beside them, each with what it means. */
  readonly signs: readonly string[];
  /** Targets, bands, breaks and events in words, as below the table. */
  readonly notes: readonly string[];
}

/** Which words a cell has beside its number, or instead of it. */
type Sign = 'hidden' | 'missing' | 'B' | 'E' | 'P' | 'U';

const SIGNS: readonly Sign[] = ['hidden', 'missing', 'B', 'E', 'P', 'U'];

/**
 * The table of a dataset with its numbers as numbers: the rows and columns of `dataTable`, the range as two columns, and
 * a last column for what must be known of a row's numbers, where there is such. A confidential cell is its word only, a
 * missing one its reason. No rows for an empty dataset.
 */
export function dataSheet(dataset: Dataset, language: Language, options: { readonly period?: string } = {}): DataSheet {
  const cube = openCube(dataset, language);
  const { caption, columns, notes = [] } = dataTable(dataset, language, options);
  const places = tablePlaces(cube, periodOf(cube, options.period));
  const fields = columns.slice(1).flatMap((column) => fieldsOf(column, language));
  const remarks = places.map((place) => remarkOn(cube, place, fields, language));
  const remarked = remarks.some(Boolean);
  return {
    caption,
    columns: [
      columns[0]!.label,
      ...fields.map(({ label }) => label),
      ...(remarked ? [say(language, 'sheet.remark')] : []),
    ],
    rows: places.map((place, i) => [
      place.header,
      ...fields.map((field) => sheetCell(cube, place, field, language)),
      ...(remarked ? [remarks[i]!] : []),
    ]),
    notes,
    signs: signsOf(cube, places, fields, language),
  };
}

type Field = Pick<TableColumn, 'id' | 'label' | 'answer'>;

/** A spreadsheet computes with both ends of a range. */
function fieldsOf(column: TableColumn, language: Language): readonly Field[] {
  if (column.id !== 'range') return [column];
  return (['lower', 'upper'] as const).map((end) => ({ id: end, label: say(language, 'sheet.range', { end }) }));
}

function sheetCell(cube: Cube, place: TablePlace, field: Field, language: Language): SheetCell {
  const cell = cellAt(cube, place, field);
  return cell.kind === 'published' ? (numberOf(cube, cell, field.id) ?? '') : gapWords(cell, language);
}

/** The cell of a field: where answers are columns, the field is about one of them. */
function cellAt(cube: Cube, { period, row, answer }: TablePlace, field: Field): Cell {
  const own = cube.answers.find(({ key }) => key === field.answer);
  return cube.cell(period, row, own ?? answer ?? cube.answers[0]);
}

function numberOf(cube: Cube, cell: PublishedCell, id: string): SheetNumber | undefined {
  const exact = limited(cube.unit, cell.decimals);
  if (id === 'value') return { value: cell.value, unit: exact };
  const value = id === 'lower' || id === 'upper' ? cell[id] : cell.measures[id];
  if (value === undefined) return undefined;
  if (id === 'lower' || id === 'upper') return { value, unit: exact };
  return { value, unit: id === 'count' || id === 'base' ? undefined : cube.unitOf(id) };
}

function remarkOn(cube: Cube, place: TablePlace, fields: readonly Field[], language: Language): string {
  const words = fields.map((field) => {
    const cell = cellAt(cube, place, field);
    return cell.kind === 'published' ? statusWords(cell.status, cell.reason ?? null, language) : '';
  });
  return [...new Set(words)].filter(Boolean).join('; ');
}

function signsOf(
  cube: Cube,
  places: readonly TablePlace[],
  fields: readonly Field[],
  language: Language,
): readonly string[] {
  const met = new Set(places.flatMap((place) => fields.map((field) => signOf(cellAt(cube, place, field)))));
  return SIGNS.filter((sign) => met.has(sign)).map((sign) => say(language, 'sheet.sign', { sign }));
}

function signOf(cell: Cell): string | null {
  return cell.kind === 'published' ? cell.status : cell.kind;
}
