import type { NumberFormat } from './canonical-number.js';
import type { NumberEvidence } from './number-evidence.js';

/** The signs that somebody declared; they overrule what was found. */
export interface DeclaredFormat {
  readonly decimalChar?: string | undefined;
  readonly groupChar?: string | undefined;
}

/** A column's number format with what speaks for it. */
export interface FormatDecision {
  readonly format: NumberFormat;
  /** The reason as a code of `describeDecision`; null when the column has no sign to decide about. */
  readonly because: string | null;
  /** False when some cells can be read in two ways and nothing decides between them. */
  readonly certain: boolean;
}

/** Fewer different numbers that all have three digits behind a point may have them by chance. */
export const ENOUGH_GROUPS = 5;

/**
 * The decimal and the group sign of one column from all of its cells: what was declared, else what its numbers prove, else
 * undecided. Never looks at other columns, and never decides for a single cell.
 */
export function decideFormat(evidence: NumberEvidence, declared: DeclaredFormat = {}): FormatDecision {
  if (declared.decimalChar !== undefined || declared.groupChar !== undefined) return declaredFormat(declared);
  const { decimals, groups, ambiguous } = evidence;
  const contradiction = [...decimals].some((char) => groups.has(char)) || decimals.size > 1 || groups.size > 1;
  if (contradiction) return { format: UNKNOWN, because: 'contradicting-numbers', certain: false };
  const decimal = [...decimals][0] ?? null;
  const group = [...groups][0] ?? null;
  const [open] = ambiguous.keys();
  if (open === undefined || open === decimal || open === group) return proven(decimal, group);
  if (ambiguous.size > 1) return { format: UNKNOWN, because: 'contradicting-numbers', certain: false };
  if (decimal !== null) return certain({ decimalChar: decimal, groupChar: open }, 'other-decimal-sign');
  if (group !== null) return certain({ decimalChar: open, groupChar: group }, 'other-group-sign');
  const count = ambiguous.get(open)!;
  if (count >= ENOUGH_GROUPS && evidence.short && !evidence.ungrouped)
    return certain(groupsOf(open), `groups-of-three: ${count}`);
  return { format: UNKNOWN, because: 'ambiguous-numbers', certain: false };
}

/** The format in which a sign stands between groups; the other of point and comma is then the decimal sign. */
export function groupsOf(char: string): NumberFormat {
  return { decimalChar: char === '.' ? ',' : '.', groupChar: char };
}

const UNKNOWN: NumberFormat = { decimalChar: null, groupChar: null };

function certain(format: NumberFormat, because: string): FormatDecision {
  return { format, because, certain: true };
}

function proven(decimal: string | null, group: string | null): FormatDecision {
  if (decimal === null && group === null) return { format: UNKNOWN, because: null, certain: true };
  return certain({ decimalChar: decimal, groupChar: group }, 'proven-by-numbers');
}

function declaredFormat({ decimalChar, groupChar }: DeclaredFormat): FormatDecision {
  const decimal = decimalChar ?? (groupChar === '.' ? ',' : '.');
  const group = groupChar ?? (decimal === ',' ? '.' : ',');
  return certain({ decimalChar: decimal, groupChar: group === '' ? null : group }, 'declared');
}
