import type { Condition, PairedField, Quantity, RowMeasure } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';
import type { CountedGroup } from '../series/counted-people.js';
import type { Scale } from '../series/scale.js';
import type { Missing, Numbers } from '../series/series.js';

/** One type of measure: what an engine must count for it, and the statistics that follow from the counts of a cell. */
export interface MeasureKind<Definition extends RowMeasure = RowMeasure> {
  /** The numbers that `estimate` needs of every cell, by name. */
  readonly counted: (measure: Definition, fields: Fields) => Counted;
  /** Counts to statistics, or why a cell has none. Cells with a gap in the data never come here. */
  readonly estimate: (numbers: KnownNumbers, measure: Definition, cell: CellContext) => Numbers | Missing;
  /** Who stands behind the parts of an observation, group by group; without it nobody whom another indicator counts too. */
  readonly people?: (measure: Definition, fields: Pick<Fields, 'categories'>) => readonly CountedGroup[];
  /** The statistics that are published. The definition decides, not the data: a column more must not say what is hidden. */
  readonly measures: (measure: Definition) => readonly Measure[];
}

/** What is counted, by name. */
export type Counted = Readonly<Record<string, CountedRows>>;

export type CountedRows = Quantity | HistogramRows | PairedRows;

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
