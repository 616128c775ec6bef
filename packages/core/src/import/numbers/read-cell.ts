import { flagOf } from '../flags.js';
import { reasonOf, type SignProfile } from '../signs.js';
import { canonicalNumber, type NumberFormat } from './canonical-number.js';
import { numberParts, separatorsOf } from './number-parts.js';

/** What one cell of a column of numbers says. */
export interface CellReading {
  /** A decimal with a point and without groups; empty where there is none. */
  readonly value: string;
  /** Why there is no number, `unreliable` for a number in brackets, or the mark behind it; empty where nothing is to be said. */
  readonly status: string;
  /** The unit that stands in the cell: `%`; empty where there is none. */
  readonly unit: string;
  /** Set where the cell could not be read: it is no number, or one that can be read in two ways. */
  readonly unread?: 'text' | 'ambiguous';
}

/** A cell as number and status, in the format of its column. What cannot be read has no value and is never guessed. */
export function readCell(cell: string, format: NumberFormat, signs: SignProfile): CellReading {
  const reason = reasonOf(cell, signs);
  if (reason !== null) return { value: '', status: reason, unit: '' };
  const parts = numberParts(cell);
  if (parts === null) return { ...UNREAD, unread: 'text' };
  const value = canonicalNumber(parts, format);
  if (value !== null)
    return { value, status: parts.bracketed ? 'unreliable' : flagOf(parts.mark).status, unit: parts.unit };
  return { ...UNREAD, unread: separatorsOf(parts).kind === 'ambiguous' ? 'ambiguous' : 'text' };
}

const UNREAD = { value: '', status: 'missing', unit: '' } as const;
