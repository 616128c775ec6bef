import { edtfOf } from '../../../period/german-period.js';
import { isTimeHeading } from '../../periods/period-word.js';
import { isUnit } from '../../names/unit-of-heading.js';

/** What the header rows of a table say about each of its columns of numbers. */
export interface HeadingRows {
  /** When the numbers of a column were, as it is written; null where headings do not say it. */
  readonly periods: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly measures: readonly string[] | null;
  /** Rows of categories with the name that a row above gives them; empty where there is none. */
  readonly dimensions: readonly { readonly title: string; readonly categories: readonly string[] }[];
}

/**
 * The meaning of one to three header rows, each a list of the texts above the columns of numbers. A row of units stands
 * below what is counted; a row with one text only names the row below it; a row of dates says when; others are categories.
 */
export function headingRows(rows: readonly (readonly string[])[]): HeadingRows {
  let found: HeadingRows = { periods: null, units: null, measures: null, dimensions: [] };
  let title = '';
  rows.forEach((texts, i) => {
    const next = rows[i + 1];
    if (isRowOf(texts, isUnit)) found = { ...found, units: texts };
    else if (isRowOf(texts, (text) => edtfOf(text) !== null)) found = { ...found, periods: texts };
    else if (next !== undefined && isRowOf(next, isUnit)) found = { ...found, measures: texts };
    else if (new Set(texts).size === 1) {
      if (next !== undefined) title = texts[0]!;
      else if (!isTimeHeading(texts[0]!)) found = { ...found, measures: texts };
      return;
    } else found = { ...found, dimensions: [...found.dimensions, { title, categories: texts }] };
    title = '';
  });
  return found;
}

function isRowOf(texts: readonly string[], isOne: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.every(isOne);
}
