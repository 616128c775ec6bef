import type { Unit } from '@teilhabe/core/publication';
import { isPlain, type Language } from './language.js';
import { formatBare, formatDifference, formatNumber, formatSigned, isShare } from './numbers.js';

/** How numbers are written in a sentence; in plain language rounded, for which its sentences say 'ungefähr'. */
export interface SentenceNumbers {
  /** With its unit: '24,0 %'. */
  readonly number: (value: number, unit: Unit | undefined) => string;
  /** Without: '24,0'. */
  readonly bare: (value: number, unit: Unit | undefined) => string;
  /** Without a sign, in percentage points for shares: '4,6 Prozentpunkte'. */
  readonly distance: (value: number, unit: Unit | undefined) => string;
  /** The same with its sign. */
  readonly signed: (value: number, unit: Unit | undefined) => string;
}

export function sentenceNumbers(language: Language): SentenceNumbers {
  const unitFor = isPlain(language) ? plainUnit : (_value: number, unit: Unit | undefined) => unit;
  return {
    number: (value, unit) => formatNumber(language, value, unitFor(value, unit)),
    bare: (value, unit) => formatBare(language, value, unitFor(value, unit)),
    distance: (value, unit) => formatDifference(language, value, unitFor(value, unit)),
    signed: (value, unit) => formatSigned(language, value, unitFor(value, unit)),
  };
}

/** Below this a whole number would be another statement: a ratio of 0.6 is not parity. */
const ROUNDED_FROM = 10;

/** Whole shares and large numbers; small averages and ratios with one place. */
function plainUnit(value: number, unit: Unit | undefined): Unit {
  const whole = Math.abs(value) >= ROUNDED_FROM || (isShare(unit) && Math.abs(value) >= 1);
  return { label: unit?.label ?? '', decimals: Math.min(unit?.decimals ?? 1, whole ? 0 : 1) };
}
