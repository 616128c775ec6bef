import type { Condition, PairedField, Quantity, RowMeasure } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';
import type { PeopleGroup } from '../series/counted-people.js';
import type { Scale } from '../series/scale.js';
import type { Missing, Numbers } from '../series/series.js';

/** One type of measure: what an engine must count for it, and the statistics that follow from the counts of a cell. */
export interface MeasureKind<Definition extends RowMeasure = RowMeasure> {
  /** The numbers that `estimate` needs of every cell, by name. */
  readonly counted: (measure: Definition, fields: Fields) => Counted;
  /** Counts to statistics, or why a cell has none. Cells with a gap in the data never come here. */
  readonly estimate: (numbers: KnownNumbers, measure: Definition, cell: CellContext) => Numbers | Missing;
  /** Who stands behind the parts of an observation, group by group; without it nobody whom another indicator counts too. */
  readonly groups?: (measure: Definition, fields: Pick<Fields, 'categories'>) => readonly PeopleGroup[];
  /** The statistics that are published. The definition decides, not the data: a column more must not say what is hidden. */
  readonly measures: (measure: Definition) => readonly Measure[];
  /** Which of a cell's numbers count people and are rounded where counts are; amounts are not. */
  readonly people: (measure: Definition, names: readonly string[]) => readonly NestedCounts[];
  /** Sums that are averaged over a count of people: they follow the count when it is rounded, so that the average stays. */
  readonly averaged?: (names: readonly string[]) => AveragedSums;
}

/**
 * Names of counts from the inside out: all that are counted in one level are counted in the next as well, and nobody twice
 * in one level: `[['completed', 'running'], ['started']]`.
 */
export type NestedCounts = readonly (readonly string[])[];

export interface AveragedSums {
  readonly over: string;
  readonly sums: readonly string[];
}

/** What is counted, by name. */
export type Counted = Readonly<Record<string, CountedRows>>;

export type CountedRows = Quantity | HistogramRows | PairedRows | LargestRows;

/** How often each number of a field occurs: `<name>=<number>`. */
export interface HistogramRows {
  readonly resource: string;
  readonly where?: readonly Condition[];
  readonly histogram: string;
}

/** Differences of the same people: `<name>.pairs`, `<name>.difference` … as in `AggregatePlan`. */
export interface PairedRows {
  readonly resource: string;
  readonly where?: readonly Condition[];
  readonly pairs: PairedField;
}

/**
 * Who contributes how much to an amount, as in `AggregatePlan`: `<name>=<contributor>` for all that are named, else
 * `<name>=<rank>` for the largest rows.
 */
export interface LargestRows {
  readonly resource: string;
  readonly where?: readonly Condition[];
  readonly largest: string;
  readonly weight?: string;
  readonly contributor?: string;
  readonly average?: true;
}

/** The numbers of a cell; what no resource has a row for is absent. */
export type KnownNumbers = Readonly<Record<string, number>>;

/** What the schemas say about fields. */
export interface Fields {
  /** The codes of a field's categories in their order; empty when it has none. */
  readonly categories: (of: { readonly resource: string; readonly field: string }) => readonly string[];
  /** The range of a rating. */
  readonly scale: (of: { readonly resource: string; readonly field: string }) => Scale;
}

export interface CellContext extends Fields {
  /**
   * One of the finest groups, of which only the parts are used: somebody who changed the department may then be counted
   * where the base is smaller, and must not be lost to disclosure control.
   */
  readonly finest: boolean;
}
