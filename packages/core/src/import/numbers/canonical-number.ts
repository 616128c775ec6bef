import { separatorsOf, type NumberParts } from './number-parts.js';

/** How a column writes its numbers; null where it uses no such sign, or where nobody knows. */
export interface NumberFormat {
  readonly decimalChar: string | null;
  readonly groupChar: string | null;
}

/**
 * A number with a decimal point and without groups, its digits as they stand: `1.234,50` → `1234.50`, `+12.6` → `12.6`.
 * Null where it does not fit the column's format, and where it could be read in two ways that the format does not decide.
 */
export function canonicalNumber(parts: NumberParts, { decimalChar, groupChar }: NumberFormat): string | null {
  const separators = separatorsOf(parts);
  const { body } = parts;
  switch (separators.kind) {
    case 'plain':
      return written(parts, body);
    case 'proven': {
      const { decimal, group } = separators;
      if (conflicts(decimal, groupChar) || conflicts(group, decimalChar)) return null;
      const whole = group === undefined ? body : body.replaceAll(group, '');
      return written(parts, decimal === undefined ? whole : whole.replace(decimal, '.'));
    }
    case 'ambiguous':
      if (separators.char === groupChar) return written(parts, body.replace(groupChar, ''));
      return separators.char === decimalChar ? written(parts, body.replace(decimalChar, '.')) : null;
    case 'broken':
      return null;
  }
}

/** Whether a sign that a number uses one way is declared to mean the other. */
function conflicts(used: string | undefined, other: string | null): boolean {
  return used !== undefined && used === other;
}

function written({ negative, exponent }: NumberParts, digits: string): string {
  return `${negative ? '-' : ''}${digits.startsWith('.') ? '0' : ''}${digits}${exponent}`;
}
