import type { Aggregate } from '../engine/plan.js';
import type { MeasureDefinition, Quantity } from '../indicator/definition.js';
import type { Measure } from '../publication.js';
import type { Scale } from '../series/scale.js';
import type { Missing, Numbers } from '../series/series.js';

/** One type of measure: what an engine must count for it, and the statistics that follow from the counts of a cell. */
export interface MeasureKind<Definition extends MeasureDefinition = MeasureDefinition> {
  /** The numbers that `estimate` needs of every cell, by name. */
  readonly counted: (measure: Definition, rated: Rated) => Counted;
  /** Counts to statistics, or why a cell has none. Gaps (null) have been sorted out before. */
  readonly estimate: (numbers: KnownNumbers, measure: Definition, cell: CellContext) => Numbers | Missing;
  /** The statistics that are published. The definition decides, not the data: a column more must not say what is hidden. */
  readonly measures: (measure: Definition) => readonly Measure[];
}

/** What is counted, by name: rows of a resource, or a further aggregate of them. */
export type Counted = Readonly<Record<string, CountedRows>>;

export type CountedRows = Quantity | OtherAggregate;

/** Aggregates that no definition writes by hand: histograms and pairs. */
export interface OtherAggregate {
  readonly resource: string;
  readonly aggregate: Aggregate extends infer Each ? (Each extends unknown ? Omit<Each, 'as'> : never) : never;
}

/** The numbers of a cell; what no resource has a row for is absent. */
export type KnownNumbers = Readonly<Record<string, number>>;

/** What a rated field allows: its answers in their order, and its scale. */
export interface Rated {
  readonly answers: readonly string[];
  readonly scale: Scale;
}

export interface CellContext extends Rated {
  /**
   * One of the finest groups, of which only the parts are used: somebody who changed the department may then be counted
   * where the base is smaller, and must not be lost to disclosure control.
   */
  readonly finest: boolean;
}
