import type { Breakdown, Indicator } from '../indicator/definition.js';
import type { RecordMeasure } from '../indicator/measure-definition.js';
import type { Measure, Period } from '../publication.js';
import type { Atom, LabelledCategory, MeasureValues, Missing, Numbers } from '../series/series.js';
import type { RecordSource } from './record-source.js';

/** One type of measure on records: what it observes, and which statistics are published. */
export interface RecordKind<Definition extends RecordMeasure = RecordMeasure> {
  readonly observed: (indicator: Indicator & { readonly measure: Definition }, source: RecordSource) => Observed;
  /** The definition decides which there are, not the data. */
  readonly measures: (measure: Definition) => readonly Measure[];
}

/** Records that have been read, ready to be looked at by period and group. */
export interface Observed {
  readonly periods: readonly Period[];
  readonly categories: (breakdown: Breakdown) => readonly LabelledCategory[];
  /** The numbers of a period: of all records, or of those of one category. */
  readonly observe: (period: Period, group?: Group) => Numbers | Missing;
  /** The finest groups of a period where the records are about people; absent where they are about things. */
  readonly atoms?: (period: Period, breakdowns: readonly Breakdown[]) => readonly Atom[];
}

/** The records whose field has this value. */
export interface Group {
  readonly field: string;
  readonly code: string;
}

/** Numbers about things: there is nobody to protect, whatever their size. */
export function aboutThings(measures: MeasureValues, things: number): Numbers {
  const parts = { values: [things], whole: things, people: things, counted: false };
  return { kind: 'numbers', measures: [measures], parts };
}
