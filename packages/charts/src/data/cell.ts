import type { Observation, Status } from '@teilhabe/core/publication';

/**
 * One cell of a dataset as charts and sentences see it: a number, a secret, or a gap with its reason.
 * A confidential cell has no field for a number.
 */
export type Cell = PublishedCell | HiddenCell | MissingCell;

/** A number; interval, numerator and denominator as far as they are published. */
export interface PublishedCell {
  readonly kind: 'published';
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly count?: number;
  readonly base?: number;
  /** E estimated, P provisional, U low reliability, B break; null for an ordinary number. */
  readonly status: Status | null;
  /** Why an ordinary number looks like none: `zeroByRounding`. */
  readonly reason?: string;
  /** Every published measure by name, e.g. the gap beside a ratio. */
  readonly measures: Readonly<Record<string, number>>;
  /** Decimal places, where a small base allows fewer than the unit has. */
  readonly decimals?: number;
}

/** A number that is kept confidential; nothing of it is known here. */
export interface HiddenCell {
  readonly kind: 'hidden';
}

/** No number, for a reason that is not secret. */
export interface MissingCell {
  readonly kind: 'missing';
  /** The reason's code, e.g. `notDelivered`; '' when the publisher gives none. */
  readonly reason: string;
}

/** Reasons that follow from the status alone, for publishers that give no other. */
const REASON_OF_STATUS: Readonly<Partial<Record<Status, string>>> = { X: 'notApplicable', U: 'unreliable' };

/** The cell of an observation whose main number is `measure`; undefined, as for a cell outside the cube, is missing. */
export function cellOf(observation: Observation | undefined, measure: string): Cell {
  if (observation === undefined) return { kind: 'missing', reason: '' };
  const { status, reason } = observation;
  if (status === 'C') return { kind: 'hidden' };
  const measures = observation.measures as Readonly<Record<string, number>>;
  const value = measures[measure];
  if (value === undefined) return { kind: 'missing', reason: reason ?? (status && REASON_OF_STATUS[status]) ?? '' };
  const { lower, upper, count, base } = observation.measures;
  const decimals = (observation.decimals as Readonly<Record<string, number>> | undefined)?.[measure];
  return {
    kind: 'published',
    value,
    ...(lower !== undefined && upper !== undefined ? { lower, upper } : {}),
    ...(count !== undefined ? { count } : {}),
    ...(base !== undefined ? { base } : {}),
    measures,
    status,
    ...(reason !== null ? { reason } : {}),
    ...(decimals !== undefined ? { decimals } : {}),
  };
}
