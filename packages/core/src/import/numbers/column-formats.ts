import type { TextColumn } from '../../csv/table.js';
import { canonicalNumber, type NumberFormat } from './canonical-number.js';
import { decideFormat, ENOUGH_GROUPS, groupsOf, type DeclaredFormat, type FormatDecision } from './decide-format.js';
import { numberEvidence, type NumberEvidence } from './number-evidence.js';
import { numberParts } from './number-parts.js';
import { onlySign } from './only-sign.js';

/** What is known about the number formats of a file beside its cells. */
export interface FormatHints {
  readonly declared: DeclaredFormat;
  /** How this layout always writes numbers; asked only where a column's cells prove nothing. */
  readonly convention: NumberFormat | null;
}

export interface ColumnFormat extends FormatDecision {
  readonly evidence: NumberEvidence;
}

/**
 * The number format of each column. Where a column's own cells prove nothing, other columns may: the same row adds up to
 * a total whose format is proven, or the layout writes numbers in one way, or all other columns of the file agree, or
 * all columns together have enough numbers with groups.
 */
export function columnFormats(columns: readonly TextColumn[], hints: FormatHints): readonly ColumnFormat[] {
  const alone = columns.map((column): ColumnFormat => {
    const evidence = numberEvidence(column.dictionary);
    return { ...decideFormat(evidence, hints.declared), evidence };
  });
  const sum = rowSum(columns, alone);
  const shared = agreement(alone) ?? pooledGroups(alone);
  return alone.map((column) => {
    if (column.because !== 'ambiguous-numbers' && !column.because?.startsWith('groups-of-three')) return column;
    if (sum !== null) return { ...column, format: sum.format, because: `row-sum: ${sum.total}`, certain: true };
    if (column.certain) return column;
    if (hints.convention !== null) return { ...column, format: hints.convention, because: 'layout', certain: true };
    if (shared === null) return column;
    return { ...column, format: completed(shared, column), because: 'as-other-columns', certain: true };
  });
}

/** The format of the columns whose own numbers prove one, when they all have the same. */
function agreement(columns: readonly ColumnFormat[]): NumberFormat | null {
  const proven = columns.filter(({ because }) => because === 'proven-by-numbers' || because?.startsWith('other-'));
  const decimal = onlySign(proven.map(({ format }) => format.decimalChar));
  const group = onlySign(proven.map(({ format }) => format.groupChar));
  if (decimal === undefined || group === undefined || (decimal === null && group === null)) return null;
  return group === null ? { decimalChar: decimal, groupChar: null } : groupsOf(group);
}

/** Where the other columns only prove the decimal sign, another sign in this one can only stand between groups. */
function completed(shared: NumberFormat, { evidence }: ColumnFormat): NumberFormat {
  const [open = null] = evidence.ambiguous.keys();
  return shared.groupChar === null && open !== shared.decimalChar ? { ...shared, groupChar: open } : shared;
}

/** Groups, where all columns in doubt have the same sign and together what one column alone would need. */
function pooledGroups(columns: readonly ColumnFormat[]): NumberFormat | null {
  const evidence = columns.map((column) => column.evidence);
  const signs = new Set(evidence.flatMap(({ ambiguous }) => [...ambiguous.keys()]));
  const [sign] = signs;
  if (sign === undefined || signs.size > 1) return null;
  const count = evidence.reduce((sum, { ambiguous }) => sum + (ambiguous.get(sign) ?? 0), 0);
  const isGroup = evidence.every(({ decimals, ungrouped }) => !decimals.has(sign) && !ungrouped);
  return isGroup && count >= ENOUGH_GROUPS && evidence.some(({ short }) => short) ? groupsOf(sign) : null;
}

/** Rounded parts miss their total by a little; read in the wrong way they miss it by a factor of 1000. */
const TOLERANCE = 0.01;
const ENOUGH_ROWS = 2;

/** A total with proven groups to which the columns in doubt add up, row for row, when their points are groups as well. */
function rowSum(columns: readonly TextColumn[], formats: readonly ColumnFormat[]) {
  const parts = columns.filter((_, i) => isOpen(formats[i]!));
  const [sign] = formats.find(isOpen)?.evidence.ambiguous.keys() ?? [];
  if (parts.length < 2 || sign === undefined) return null;
  const format = groupsOf(sign);
  const total = columns.find(
    (column, i) =>
      formats[i]!.because === 'proven-by-numbers' &&
      formats[i]!.format.groupChar === sign &&
      addsUp(parts, column, format),
  );
  return total === undefined ? null : { total: total.header, format };
}

function isOpen({ because }: ColumnFormat): boolean {
  return because === 'ambiguous-numbers' || because?.startsWith('groups-of-three') === true;
}

function addsUp(parts: readonly TextColumn[], total: TextColumn, format: NumberFormat): boolean {
  const values = parts.map((part) => part.dictionary.map((cell) => valueOf(cell, format)));
  const totals = total.dictionary.map((cell) => valueOf(cell, format));
  let rows = 0;
  for (let row = 0; row < total.codes.length; row += 1) {
    const sum = parts.reduce((so, part, i) => so + values[i]![part.codes[row]!]!, 0);
    const whole = totals[total.codes[row]!]!;
    if (Number.isNaN(sum + whole)) continue;
    if (Math.abs(sum - whole) > Math.max(2, whole * TOLERANCE)) return false;
    rows += 1;
  }
  return rows >= ENOUGH_ROWS;
}

function valueOf(cell: string, format: NumberFormat): number {
  const parts = numberParts(cell);
  const text = parts && canonicalNumber(parts, format);
  return text === null ? Number.NaN : Number(text);
}
