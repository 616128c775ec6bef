import type { Break, DatedEvent, MeasureType, ReferenceBand, Status, Target, Texts } from '../publication.js';
import type { MeasureDefinition } from './measure-definition.js';

/** An indicator as a city writes it in `indicators.json`, or takes it from the catalogue: data, no code. */
export interface Indicator {
  readonly id: string;
  /** The catalogue's code, e.g. `HR1`, of an indicator that comes from there. */
  readonly code?: string;
  /** Whether it belongs to the catalogue's default set, which a town starts with. */
  readonly default?: boolean;
  /** The field of action it belongs to. */
  readonly area: string;
  readonly title: Texts;
  /** How the number is to be read, in one sentence with an example (Lesehilfe). */
  readonly readingAid?: Texts;
  /** What is counted, out of what. */
  readonly definition: Texts;
  /** What is counted. */
  readonly numerator?: Texts;
  /** Out of what. */
  readonly denominator?: Texts;
  /** What the value is to be compared with. */
  readonly reference?: Texts;
  /** Who usually has the data. */
  readonly source?: Texts;
  readonly integrationDimension?: 'structural' | 'social' | 'cultural' | 'identificational';
  /** ICU MessageFormat clauses without a final stop; arguments are the published measures and period. */
  readonly finding?: Texts;
  readonly direction: -1 | 0 | 1;
  readonly population?: PopulationDefinition;
  readonly unit: Texts;
  /** Decimal places of the value, 0 to 3. */
  readonly decimals: number;
  /** What `count` and `base` count. Default persons. */
  readonly countUnit?: Texts;
  readonly period: {
    readonly field: string;
    /** Rare events: so many periods together, each with those before it; then there is one value for all of them. */
    readonly pool?: number;
    /** The last period of one of those blocks, with which the others keep step; publishing takes it from the ledger. */
    readonly last?: string;
  };
  /** Names of the measures in this indicator, e.g. `count` → "mit Migrationshintergrund". */
  readonly labels?: Readonly<Record<string, Texts>>;
  readonly measure: MeasureDefinition;
  readonly breakdowns?: readonly Breakdown[];
  /** The smallest change that matters, in the displayed unit. Default 1. */
  readonly minimumChange?: number;
  readonly targets?: readonly Target[];
  /** Dated changes of definition or method: nothing is compared across them. */
  readonly breaks?: readonly Break[];
  /** Ranges of values to read the numbers against. */
  readonly bands?: readonly ReferenceBand[];
  /** What happened meanwhile; nothing is said about its effect. */
  readonly events?: readonly DatedEvent[];
  /** Periods whose values are provisional, estimated or of low reliability, e.g. `{ "2025": "P" }`. */
  readonly periodStatus?: Readonly<Record<string, Extract<Status, 'E' | 'P' | 'U'>>>;
  readonly methodNotes?: readonly Texts[];
}

/** Who counts as having a migration background (METHODOLOGY.md section 3.1); they differ and must not be mixed. */
export type PopulationDefinition = 'mz' | 'mighev' | 'eg' | 'register' | 'nat' | 'zugeschrieben';

/** By which field an indicator is broken down, and what that is called. */
export interface Breakdown {
  readonly id: string;
  /** The field, under this name in every resource that the measure uses. */
  readonly field: string;
  readonly title: Texts;
  /** The coarser breakdown of the same indicator in whose categories these lie: departments within `division`. */
  readonly within?: string;
}

export type { MeasureDefinition, MeasureType };
export type { Condition, FieldOfRows, Quantity } from './measure-definition.js';
