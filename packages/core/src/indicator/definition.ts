import type { MeasureType, Texts } from '../publication.js';

/** An indicator as a city writes it in `indicators.json`: data, no code. */
export interface Indicator {
  readonly id: string;
  /** The field of action it belongs to. */
  readonly area: string;
  readonly title: Texts;
  /** What is counted, out of what. */
  readonly definition: Texts;
  /** ICU MessageFormat clauses without a final stop; arguments period, value, count, base. */
  readonly finding?: Texts;
  readonly direction: -1 | 0 | 1;
  /** Which definition of the population (mz, mighev, eg, register, nat, zugeschrieben). */
  readonly population?: string;
  readonly unit: Texts;
  /** Decimal places of the value, 0 to 3. */
  readonly decimals: number;
  readonly period: { readonly field: string };
  /** Names of the measures in this indicator, e.g. `count` → "mit Migrationshintergrund". */
  readonly labels?: Readonly<Record<string, Texts>>;
  readonly measure: MeasureDefinition;
  readonly breakdowns?: readonly Breakdown[];
  /** The smallest change that matters, in the displayed unit. Default 1. */
  readonly minimumChange?: number;
  readonly methodNotes?: readonly Texts[];
}

export interface Breakdown {
  readonly id: string;
  /** The field, under this name in every resource that the measure uses. */
  readonly field: string;
  readonly title: Texts;
}

export type MeasureDefinition =
  | { readonly type: 'count'; readonly count: Quantity }
  | {
      readonly type: 'proportion';
      readonly count: Quantity;
      readonly base: Quantity;
      /** For voluntary surveys: who could have answered. Absent for full counts, which have no interval. */
      readonly survey?: { readonly frame: Quantity };
    }
  | { readonly type: 'distinctShare'; readonly count: Quantity; readonly base: Quantity }
  | { readonly type: 'mean'; readonly of: FieldOfRows }
  | { readonly type: 'distribution'; readonly of: FieldOfRows };

/** What is counted: rows, or the sum of a field, or the distinct values of a field. */
export interface Quantity {
  readonly resource: string;
  readonly where?: readonly Condition[];
  readonly sum?: string;
  readonly distinct?: string;
}

export interface FieldOfRows {
  readonly resource: string;
  readonly field: string;
  readonly where?: readonly Condition[];
}

/** Rows whose field holds one of these values, or any value at all. */
export type Condition =
  | { readonly field: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly present: true };

export type { MeasureType };
