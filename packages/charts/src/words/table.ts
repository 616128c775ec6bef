import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf, type Category, type Cube } from '../data/cube.js';
import { dimensionLabel, labelLanguage } from '../data/labels.js';
import { timeDimension, type PeriodPoint } from '../data/periods.js';
import { datedAnnotations, referenceAnnotations } from './annotations.js';
import { answerKey, rowKeys } from './row-keys.js';
import { listed } from './joined.js';
import type { Language } from './language.js';
import { say } from './say.js';
import type { SignProfile } from './status-sign.js';
import { isSameLanguage } from './text-in.js';
import { answerColumns, baseColumn, measureColumns, type CellColumn } from './table-columns.js';

/** A table as words: a caption, columns and rows. */
export interface TableModel {
  readonly caption: string;
  /** The first column is that of the row headers; the others are those of `cells`, in order. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /**
   * What a reader of the chart sees beside the numbers, in words: targets and bands, and where the table has several
   * periods breaks and events; absent where there is none.
   */
  readonly notes?: readonly string[];
  /** The language of the row headers where it is another than the table's. */
  readonly headerLanguage?: string;
  /** Whether cells of a row that say the same words stay apart, as they are about different things; they are one by default. */
  readonly apart?: boolean;
}

/** A column: `numeric` ones are set flush at the end. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** The key of the answer that it is about, where answers are columns. */
  readonly answer?: string;
}

/** A row: its header and one text for each further column. */
export interface TableRow {
  readonly header: string;
  readonly cells: readonly string[];
  /** The same in words, for a screen reader; absent where `cells` are in words already. */
  readonly spoken?: readonly string[];
  /** The keys of the marks that show in a chart what the row holds; absent without a chart. */
  readonly keys?: readonly string[];
  /** The key of the mark that shows what one of `cells` holds, '' for none; absent where a mark shows the whole row. */
  readonly cellKeys?: readonly string[];
}

/** What of a dataset a table shows, and how. */
export interface TableOptions {
  /** A period's code; the newest by default. */
  readonly period?: string;
  /** The signs for cells without a number; words by default. */
  readonly profile?: SignProfile;
  /** Whether a breakdown has rows for every period instead of one; false by default. */
  readonly everyPeriod?: boolean;
}

/** A row before it is in words: its header and where its cells lie. */
export interface TablePlace {
  readonly header: string;
  readonly period: PeriodPoint | undefined;
  readonly row: Category;
  readonly answer?: Category;
}

/**
 * The numbers of a dataset as a table: one row per period for a total, per category for a breakdown and per
 * answer for a distribution, at `period` (a code; the newest by default). With `everyPeriod` a breakdown has one row per
 * category and period, for charts that show them all.
 * A confidential cell reads 'geheim gehalten', a missing one its reason, or both have the sign of `profile`. No rows for
 * an empty dataset.
 */
export function dataTable(
  dataset: Dataset,
  language: Language,
  { period: code, profile, everyPeriod = false }: TableOptions = {},
): TableModel {
  const cube = openCube(dataset, language);
  const overTime = everyPeriod && cube.rows.length > 1 && cube.answers.length === 0 && cube.periods.length > 1;
  const period = overTime ? undefined : periodOf(cube, code);
  const places = overTime ? placesOverTime(cube) : tablePlaces(cube, period);
  const columns = columnsOf(cube, places, language, profile);
  const answers = isCrossed(cube) ? cube.answers.map(({ key }) => key) : [];
  const spoken = profile && columnsOf(cube, places, language);
  return {
    caption: caption(cube, period, language),
    columns: [
      { id: 'header', label: headerLabel(cube, language, overTime), numeric: false },
      ...columns.map(tableColumn),
    ],
    rows: places.map((place) => ({
      header: place.header,
      cells: columns.map((column) => column.text(place)),
      ...(spoken ? { spoken: spoken.map((column) => column.text(place)) } : {}),
      keys: rowKeys(place, period, answers),
      ...(answers.length > 0
        ? { cellKeys: columns.map(({ answer }) => (answer ? answerKey(place, answer) : '')) }
        : {}),
    })),
    ...notesOf(cube, places, language),
    ...headerLanguage(dataset, language),
  };
}

function notesOf(cube: Cube, places: readonly TablePlace[], language: Language): Pick<TableModel, 'notes'> {
  if (places.length === 0) return {};
  const periods = cube.periods.filter((point) => places.some(({ period }) => period === point));
  const said = [...referenceAnnotations(cube, language), ...datedAnnotations(cube, periods, language)];
  return said.length > 0 ? { notes: said.map(({ text }) => text) } : {};
}

function headerLanguage(dataset: Dataset, { tag }: Language): Pick<TableModel, 'headerLanguage'> {
  const found = labelLanguage(dataset, tag);
  return isSameLanguage(found, tag) ? {} : { headerLanguage: found };
}

function columnsOf(
  cube: Cube,
  places: readonly TablePlace[],
  language: Language,
  profile?: SignProfile,
): readonly CellColumn[] {
  return isCrossed(cube)
    ? [...answerColumns(cube, places, language, profile), baseColumn(cube, language, profile)]
    : measureColumns(cube, places, language, profile);
}

/** Whether a table has categories and answers, which then are its columns. */
function isCrossed(cube: Cube): boolean {
  return cube.answers.length > 0 && cube.rows.length > 1;
}

/** The rows of a dataset's table at `period`, for those that show several; none for an empty dataset. */
export function tablePlaces(cube: Cube, period: PeriodPoint | undefined): readonly TablePlace[] {
  if (cube.dataset.value.length === 0) return [];
  if (cube.rows.length > 1) return cube.rows.map((row) => ({ header: row.label, period, row }));
  const row = cube.rows[0]!;
  if (cube.answers.length > 0) return cube.answers.map((answer) => ({ header: answer.label, period, row, answer }));
  if (cube.periods.length === 0) return [{ header: cube.label, period: undefined, row }];
  return cube.periods.map((point) => ({ header: point.text, period: point, row }));
}

function placesOverTime(cube: Cube): readonly TablePlace[] {
  return cube.rows.flatMap((row) =>
    cube.periods.map((period) => ({ header: listed([row.label, period.text], cube.language), period, row })),
  );
}

/** A table of all periods is called like its dataset; others name their period and the base all rows share. */
function caption(cube: Cube, period: PeriodPoint | undefined, language: Language): string {
  const answers = cube.answers.length > 0;
  if (!answers && cube.rows.length === 1) return cube.label;
  const cell = answers && cube.rows.length === 1 ? cube.cell(period, cube.rows[0]!, cube.answers[0]) : undefined;
  const base = cell?.kind === 'published' && cell.base !== undefined ? say(language, 'base', { base: cell.base }) : '';
  return listed([cube.label, period?.text ?? '', base], language);
}

function headerLabel(cube: Cube, language: Language, overTime: boolean): string {
  const { dataset, rows, answers } = cube;
  const named = (id: string | undefined) => (id ? dimensionLabel(dataset, id, language.tag) : '');
  const time = overTime ? [timeDimension(dataset)] : [];
  if (rows.length > 1) return listed([...Object.keys(rows[0]!.at), ...time].map(named), language);
  if (answers.length > 0) return named(dataset.extension.teilhabe?.answers) || say(language, 'table.answer');
  return named(timeDimension(dataset)) || say(language, 'table.category');
}

function tableColumn({ id, label, answer }: CellColumn): TableColumn {
  return { id, label, numeric: true, ...(answer === undefined ? {} : { answer }) };
}
