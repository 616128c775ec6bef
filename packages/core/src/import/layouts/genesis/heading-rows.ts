import { edtfOf } from '../../../period/german-period.js';
import { isCategories, namesCategories } from '../../names/dimension-titles.js';
import { isUnit, unitOfHeading } from '../../names/unit-of-heading.js';
import { isTimeHeading } from '../../periods/period-word.js';

/** What the header rows of a table say about each of its columns of numbers. */
export interface HeadingRows {
  /** When the numbers of a column were, as it is written; null where headings do not say it. */
  readonly periods: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly measures: readonly string[] | null;
  /** Rows of categories with the name that a row above gives them; empty where there is none. */
  readonly dimensions: readonly { readonly title: string; readonly categories: readonly string[] }[];
}

type Row = readonly string[];

/**
 * The meaning of one to three header rows, each a list of the texts above the columns of numbers. A row of units stands
 * below what is counted; a row with one text only names the row below it; a row of dates says when; others are categories.
 */
export function headingRows(rows: readonly Row[]): HeadingRows {
  const counted = countedRow(rows);
  let found: HeadingRows = { periods: null, units: null, measures: null, dimensions: [] };
  let title = '';
  rows.forEach((texts, i) => {
    const isTitle = isConstant(texts) && !isCategories(texts);
    if (isRowOf(texts, isUnit)) found = { ...found, units: texts };
    else if (isRowOf(texts, isPeriod)) found = { ...found, periods: texts };
    else if (i === counted) found = { ...found, measures: texts };
    else if (!isTitle) found = { ...found, dimensions: [...found.dimensions, { title, categories: texts }] };
    title = isTitle && i !== counted ? texts[0]! : '';
  });
  return found;
}

/** The row that says what is counted; -1 where none does, because other rows are categories, times and their names. */
function countedRow(rows: readonly Row[]): number {
  const units = rows.findIndex((texts) => isRowOf(texts, isUnit));
  if (units > 0) return countedAbove(rows, units);
  return rows.findIndex((texts, i) => isCounted(rows, i) && (isRowOf(texts, hasUnit) || namesNothing(rows, i)));
}

/** Above units the row next to them, or one further up whose every text always has the same unit. */
function countedAbove(rows: readonly Row[], units: number): number {
  const above = rows.findLastIndex((_, i) => i < units && isCounted(rows, i));
  return above === units - 1 || (above >= 0 && determines(rows[above]!, rows[units]!)) ? above : -1;
}

/** Whether a row may say what is counted: men and women are categories, dates a time, and `Geschlecht` names men and women. */
function isCounted(rows: readonly Row[], i: number): boolean {
  const texts = rows[i]!;
  const next = rows[i + 1];
  const isName = isConstant(texts) && next !== undefined && namesCategories(texts[0]!, next);
  return ![isUnit, isPeriod, isTimeHeading].some((isOne) => isRowOf(texts, isOne)) && !isCategories(texts) && !isName;
}

/** Whether a row with one text stands above no row, or above known categories that it does not name. */
function namesNothing(rows: readonly Row[], i: number): boolean {
  const next = rows[i + 1];
  return isConstant(rows[i]!) && (next === undefined || isCategories(next));
}

function isConstant(texts: Row): boolean {
  return new Set(texts).size === 1;
}

function isPeriod(text: string): boolean {
  return edtfOf(text) !== null;
}

function hasUnit(text: string): boolean {
  return unitOfHeading(text) !== '';
}

function isRowOf(texts: Row, isOne: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.every(isOne);
}

function determines(texts: Row, others: Row): boolean {
  return texts.every((text, i) => others[texts.indexOf(text)] === others[i]);
}
