import type { LayoutName } from './imported.js';
import type { MissingReason } from './signs.js';

/** What somebody declares about a file; each overrules what is found in it. */
export interface TidyOptions {
  /** `--layout` */
  readonly layout?: LayoutName;
  /** `--decimal-char`: the decimal sign of all numbers. */
  readonly decimalChar?: string;
  /** `--group-char`: what stands between thousands; an empty text for nothing. */
  readonly groupChar?: string;
  /** `--period-field`: the heading of the column that says when. */
  readonly periodField?: string;
  /** `--period`: the period of all numbers, e.g. `2013` or `31.12.2013`. */
  readonly period?: string;
  /** `--keys`: the headings of the columns that say what a row is about. */
  readonly keys?: readonly string[];
  /** `--values`: the headings of the columns that hold numbers. */
  readonly values?: readonly string[];
  /** `--sign -=notDelivered`: what a sign in place of a number means. */
  readonly signs?: ReadonlyMap<string, MissingReason>;
  /** `--thousands multiply`: numbers whose unit is 1000 are multiplied; default `keep`. */
  readonly thousands?: 'keep' | 'multiply';
  /** `--rename found=wanted`: other names for dimensions. */
  readonly names?: ReadonlyMap<string, string>;
}
