import type { Texts } from '../publication.js';

/** How an indicator is computed: a type, and what each part of it counts. Each type has its own file in `measures/`. */
export type MeasureDefinition = RowMeasure | ReferenceMeasure | RecordMeasure;

/** Computed from counts of rows. */
export type RowMeasure =
  /** How many. */
  | { readonly type: 'count'; readonly count: Quantity }
  /** How much in all: hours, euros, visitors. */
  | { readonly type: 'sum'; readonly sum: Quantity }
  /** A share of those who belong, in per cent. */
  | {
      readonly type: 'proportion';
      readonly count: Quantity;
      readonly base: Quantity;
      /** For voluntary surveys; absent for full counts, which have no interval. */
      readonly survey?: Survey;
    }
  /** Different people out of all, in per cent. */
  | { readonly type: 'distinctShare'; readonly count: Quantity; readonly base: Quantity }
  /** One amount over another, e.g. euros per head; `per` multiplies it. */
  | { readonly type: 'ratio'; readonly count: Quantity; readonly base: Quantity; readonly per?: number }
  /** Events over the people at risk, per `per` of them (default 1000), with Garwood's interval. */
  | { readonly type: 'rate'; readonly count: Quantity; readonly base: Quantity; readonly per?: number }
  /** The average of a rating or an amount. */
  | { readonly type: 'mean'; readonly of: AmountOfRows; readonly weight?: string }
  /** The middle of amounts, with its quartiles. */
  | { readonly type: 'median'; readonly of: FieldOfRows }
  /** How many gave which answer. */
  | { readonly type: 'distribution'; readonly of: FieldOfRows }
  /** An ordered scale in one number: the share of its two most positive answers, with median, net agreement, mean. */
  | { readonly type: 'rating'; readonly of: FieldOfRows; readonly polarity?: 1 | -1 }
  /** How much likelier the others are than the group (above 1: the group is at a disadvantage), with the gap. */
  | { readonly type: 'relativeLikelihood'; readonly group: Share; readonly others: Share }
  /** How much likelier the others are to stand in the upper than in the lower level, compared with the group. */
  | { readonly type: 'disparityRatio'; readonly group: Levels; readonly others: Levels }
  /** Of those who started together, how many completed; who is still under way is counted apart. */
  | {
      readonly type: 'completion';
      readonly started: Quantity;
      readonly completed: Quantity;
      readonly running?: Quantity;
    }
  /** The same people before and after. */
  | { readonly type: 'effect'; readonly of: PairedField }
  /** How long until it ended, for half of them (Kaplan-Meier): `ended` tells those whose end is known. */
  | { readonly type: 'medianDuration'; readonly of: FieldOfRows; readonly ended: readonly Condition[] }
  /** A share as if the composition (by `by`) were that of the standard. */
  | {
      readonly type: 'standardisedShare';
      readonly count: Quantity;
      readonly base: Quantity;
      readonly by: string;
      readonly standard: Quantity;
    }
  /** What was reached of what was aimed at, in per cent; with a baseline, of the way. */
  | {
      readonly type: 'attainment';
      readonly actual: Quantity;
      readonly target: Quantity;
      readonly baseline?: Quantity;
    };

/** Computed from other indicators, which are named by their id. */
export type ReferenceMeasure =
  /** A share over the share of a reference: ratio (1 is parity) and gap, always together. */
  | {
      readonly type: 'parity';
      readonly of: string;
      readonly reference: string;
      /** Why two population definitions may be compared nevertheless; shown as a footnote. */
      readonly allowMixed?: Texts;
    }
  /** How many more people there would have to be for parity with the reference. */
  | {
      readonly type: 'shortfall';
      readonly of: string;
      readonly reference: string;
      readonly allowMixed?: Texts;
    }
  /** Whether the way from the baseline to the target is on time (ratio of growth rates, else linear). */
  | {
      readonly type: 'progress';
      readonly of: string;
      readonly baseline: string;
      readonly target: { readonly period: string; readonly value: number };
    };

/** Computed from records, texts and networks, not from rows about people; `record` names the kind of table. */
export type RecordMeasure =
  /** Of the recommendations or another instrument, as of the end of every period. */
  | { readonly type: 'implementation'; readonly statistic: ImplementationStatistic }
  /** Of committees and the organisations in them. */
  | { readonly type: 'network'; readonly statistic: NetworkStatistic }
  /** The share of texts that are at most as hard as the level (Wiener Sachtextformel 1, school grade). */
  | { readonly type: 'readability'; readonly of: FieldOfRows; readonly maximum: number }
  /** The share of residents with another language who find services in it. */
  | { readonly type: 'languageCoverage'; readonly services: FieldOfRows; readonly residents: LanguageCounts };

export type ImplementationStatistic =
  | 'implemented'
  | 'started'
  | 'overdue'
  | 'weightedProgress'
  | 'medianDuration'
  | 'withOwner'
  | 'withIndicator'
  | 'withBudget';

export type NetworkStatistic =
  | 'organisationOverlap'
  | 'overlapCoefficient'
  | 'doubleStructures'
  | 'departmentsTakingPart'
  | 'membershipsPerOrganisation'
  | 'density'
  | 'bridgingOrganisations';

/** What is counted: rows, or the sum of a field, or the distinct values of a field. */
export interface Quantity {
  readonly resource: string;
  readonly where?: readonly Condition[];
  readonly sum?: string;
  /** The field that a sum is multiplied by, row by row: hours times participants. */
  readonly weight?: string;
  readonly distinct?: string;
  /** Of the distinct values only those that stand in so many rows or more. */
  readonly atLeast?: number;
  /** A stock at the end of each period: the average of this and the period before. */
  readonly average?: true;
  /** Of a sum: the field that names who contributes to it, such as a sponsor. Default: each row is a contributor. */
  readonly contributor?: string;
}

export interface FieldOfRows {
  readonly resource: string;
  readonly field: string;
  readonly where?: readonly Condition[];
}

export interface AmountOfRows extends FieldOfRows {
  /** As of a `Quantity`. */
  readonly contributor?: string;
}

export interface Share {
  readonly count: Quantity;
  readonly base: Quantity;
}

export interface Levels {
  readonly lower: Quantity;
  readonly upper: Quantity;
}

/** A field that was asked twice: `person` joins the rows, `time` tells them apart. */
export interface PairedField extends FieldOfRows {
  readonly person: string;
  readonly time: string;
  readonly before: string;
  readonly after: string;
}

export interface Survey {
  /** Who could have answered. */
  readonly frame: Quantity;
  /** Frame and answers by this field are known: the share is weighted to the frame (post-stratification). */
  readonly strata?: string;
}

export interface LanguageCounts {
  readonly resource: string;
  readonly language: string;
  readonly count: string;
}

/** Rows whose field holds one of these values, or any value at all, or a value that another table has as well. */
export type Condition =
  | { readonly field: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly present: true }
  | { readonly field: string; readonly among: Among };

/** The values of a field in the rows of another table (a semi-join). */
export interface Among {
  readonly resource: string;
  readonly field: string;
  readonly where?: readonly Exclude<Condition, { readonly among: Among }>[];
  /** Only rows of the same period, or of it and those before; default any. */
  readonly period?: 'same' | 'until';
}
