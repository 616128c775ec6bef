import type { Unit } from '@teilhabe/core/publication';
import { numberFormat, pluralRules } from './formatters.js';
import { isPlain, type Language } from './language.js';
import { say } from './say.js';

const NO_BREAK_SPACE = '\u00a0';
const PERCENT = '%';

/** Whether numbers of this unit are shares, so that differences are percentage points. */
export function isShare(unit: Unit | undefined): boolean {
  return unit?.label === PERCENT;
}

/**
 * A number as the language writes it, with its unit behind a no-break space: '19,4 %', '1.234 Personen'.
 * Rounds half away from zero to the unit's decimals; without a unit up to three decimals and no word.
 */
export function formatNumber(language: Language, value: number, unit?: Unit): string {
  if (isShare(unit)) return format(language, value, unit, percentIn(language));
  const words = unitAfter(language, value, unit);
  return words ? formatBare(language, value, unit) + NO_BREAK_SPACE + words : formatBare(language, value, unit);
}

/** The number alone, with the unit's decimals: '19,4'; for places where the unit stands once for all. */
export function formatBare(language: Language, value: number, unit?: Unit): string {
  return format(language, value, unit, {});
}

/** The distance of two numbers, in percentage points for shares: '4,6 Prozentpunkte'. The sign is dropped. */
export function formatDifference(language: Language, difference: number, unit?: Unit): string {
  const size = Math.abs(difference);
  if (!isShare(unit)) return formatNumber(language, size, unit);
  return say(language, 'points', {
    plurality: pluralityOf(language, size, unit),
    number: formatBare(language, size, unit),
  });
}

/** A difference with its sign, in percentage points for shares: '−4,6 Prozentpunkte'. */
export function formatSigned(language: Language, difference: number, unit?: Unit): string {
  const words = formatDifference(language, difference, unit);
  // Beside letters from right to left, the minus needs a mark before it to stay at the left of its number.
  const minus = language.direction === 'rtl' ? '\u200e\u2212' : '\u2212';
  return difference < 0 && /[1-9]/.test(words) ? minus + words : words;
}

/** The unit in words for the top of an axis: 'Prozent', 'Personen'; '' without a unit. */
export function unitWords(language: Language, unit: Unit | undefined): string {
  const label = unit?.label ?? '';
  return say(language, 'axis.unit', { unit: isShare(unit) ? 'percent' : label, label });
}

function unitAfter(language: Language, value: number, unit: Unit | undefined): string {
  const label = unit?.label ?? '';
  return say(language, 'unit.after', { unit: label, label, plurality: pluralityOf(language, value, unit) });
}

/** The plural form of a number as it is written: one person, but 1,0 Punkte. */
export function pluralityOf(language: Language, value: number, unit: Unit | undefined): string {
  return pluralRules(language.tag, { minimumFractionDigits: unit?.decimals ?? 0 }).select(value);
}

/** Leichte Sprache writes the word: '24 Prozent'. */
function percentIn(language: Language): Intl.NumberFormatOptions {
  return { style: 'unit', unit: 'percent', ...(isPlain(language) ? { unitDisplay: 'long' } : {}) };
}

function format(language: Language, value: number, unit: Unit | undefined, options: Intl.NumberFormatOptions): string {
  const decimals = unit?.decimals;
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const rounded = Number(value.toFixed(decimals ?? 3)) === 0 ? 0 : value;
  // The hyphen that some languages get would be too short for a minus beside figures.
  return numberFormat(language.tag, { ...options, ...digits })
    .format(rounded)
    .replace('-', '\u2212');
}
