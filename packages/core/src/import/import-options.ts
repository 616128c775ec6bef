import type { CsvOptions } from '../csv/csv-options.js';
import type { TidyOptions } from './tidy-options.js';

/** What somebody declares about a file that is imported; each overrules what is found in it. */
export interface ImportOptions extends TidyOptions {
  /** How text is read: `--encoding`, `--delimiter`, `--header-rows` …, and the limits of reading. */
  readonly csv?: CsvOptions;
  /** `--sheet`: the name of a workbook's sheet, or its number among the visible ones, from 1; default the first. */
  readonly sheet?: string | number;
}
