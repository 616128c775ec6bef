import { MISSING_REASONS, plainSign } from './signs.js';

/** What a mark in a column of its own says about the number beside it. */
export interface Flag {
  /** The word for the column `status`; empty when the mark says that all is well. */
  readonly status: string;
  /** Whether the number must not be shown, even where it still stands in its cell. */
  readonly removes: boolean;
}

/**
 * The marks of GENESIS (`e` final, `p` or `v` provisional, `r` revised, `s` estimated, `|` not comparable with earlier
 * values) and the words of offices.
 */
const FLAGS: ReadonlyMap<string, Flag> = new Map([
  ['', { status: '', removes: false }],
  ['e', { status: '', removes: false }],
  ['p', { status: 'provisional', removes: false }],
  ['v', { status: 'provisional', removes: false }],
  ['r', { status: 'revised', removes: false }],
  ['s', { status: 'estimated', removes: false }],
  ['|', { status: 'break', removes: false }],
  ['||', { status: 'break', removes: false }],
  ['-', { status: 'nothing', removes: false }],
  ['()', { status: 'unreliable', removes: false }],
  ['( )', { status: 'unreliable', removes: false }],
  ['/', { status: 'unreliable', removes: true }],
  ['.', { status: 'unknownOrConfidential', removes: true }],
  ['x', { status: 'notApplicable', removes: true }],
  ['...', { status: 'pending', removes: true }],
]);

/** Reasons for which no number may be shown. */
const HIDING: ReadonlySet<string> = new Set(['suppressed', 'unknownOrConfidential']);

/** The words that stand in the column `status` of a tidy table, which may be imported again. */
const OWN_WORDS: ReadonlyMap<string, Flag> = new Map(
  MISSING_REASONS.map((status) => [status.toLowerCase(), { status, removes: HIDING.has(status) }] as const),
);

const SUPPRESSED = /gesperrt|geheim|suppress|confidential|unterdrückt|anonymisiert/;
const UNRELIABLE = /statistisch (?:relativ )?unsicher|aussagewert eingeschränkt|unreliable|low reliability/;
const PROVISIONAL = /^(?:vorläufig|provisional|preliminary)/;
const ESTIMATED = /^(?:geschätzt|estimate)/;

/**
 * What a mark means. Words that are not known stay as they are, beside the number: a note is shown, not lost.
 * An empty mark and `e` (final) say nothing.
 */
export function flagOf(cell: string): Flag {
  const text = plainSign(cell);
  const known = FLAGS.get(text) ?? OWN_WORDS.get(text);
  if (known !== undefined) return known;
  if (SUPPRESSED.test(text)) return { status: 'suppressed', removes: true };
  if (UNRELIABLE.test(text)) return { status: 'unreliable', removes: false };
  if (PROVISIONAL.test(text)) return { status: 'provisional', removes: false };
  if (ESTIMATED.test(text)) return { status: 'estimated', removes: false };
  return { status: cell.trim(), removes: false };
}
