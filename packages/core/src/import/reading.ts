import type { Table, TextColumn } from '../csv/table.js';
import type { Problem } from '../problem.js';
import type { NumberFormat } from './numbers/canonical-number.js';
import type { Decision, FileMetadata, LayoutName } from './imported.js';
import type { SignProfile } from './signs.js';
import type { TidyOptions } from './tidy-options.js';

/** A dimension as it stands in columns of the file: one cell a row. */
export interface KeyColumn {
  /** An identifier; made unique later. */
  readonly name: string;
  readonly title: string;
  readonly codes: TextColumn;
  /** Absent where the file has no labels of its own for the codes. */
  readonly labels?: TextColumn;
  /** Whether its categories are regions; a region without any number was not delivered. */
  readonly region?: boolean;
}

/** A dimension whose categories stand in the header: one category a column of numbers. */
export interface HeadingDimension {
  readonly name: string;
  readonly title: string;
}

export interface Measure {
  readonly code: string;
  readonly label: string;
}

/** A column of numbers, and what its heading says about all of them. */
export interface NumberColumn {
  readonly column: TextColumn;
  /** The column with a mark for each number. */
  readonly flags?: TextColumn;
  readonly measure: Measure;
  /** Empty when unknown. */
  readonly unit: string;
  /** One for each heading dimension, in their order. */
  readonly categories: readonly string[];
  /** The period that its heading names, as it is written there. */
  readonly period?: string;
}

/**
 * How a layout reads a table: which columns are keys and which are numbers, and what the headings mean. The common road
 * (`readingToTidy`) makes the tidy table of it.
 */
export interface Reading {
  readonly layout: LayoutName;
  /** The table whose rows count: section headings and spacers are left out. */
  readonly table: Table;
  /** When each row was, as the file writes it. */
  readonly period?: TextColumn;
  /** When everything was, as the file writes it; used where neither rows nor headings say it. */
  readonly fixedPeriod?: string;
  readonly keys: readonly KeyColumn[];
  readonly headings: readonly HeadingDimension[];
  readonly numbers: readonly NumberColumn[];
  /** The measure of each row, where rows differ in it. */
  readonly measures?: { readonly codes: TextColumn; readonly labels: TextColumn };
  /** The unit of each row, where rows have one. */
  readonly units?: TextColumn;
  readonly signs: SignProfile;
  /** How this layout writes numbers that can be read in two ways; null when it has no rule. */
  readonly convention: NumberFormat | null;
  readonly metadata: FileMetadata;
  readonly decisions: readonly Decision[];
  readonly problems: readonly Omit<Problem, 'file'>[];
}

/** One of the layouts known by name. */
export interface Layout {
  readonly name: LayoutName;
  /** Why a table has this layout, as a reason of a decision; null when it has not. */
  readonly recognise: (table: Table) => string | null;
  /** Null where the table is not of this layout, whatever was declared. */
  readonly read: (table: Table, options: TidyOptions) => Reading | null;
}
