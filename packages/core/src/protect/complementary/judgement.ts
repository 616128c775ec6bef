import type { Rules } from '../policy/rules.js';
import type { ModelCell, ModelQuantity } from './model.js';
import { intervalOf, isUnpublished, type Pattern } from './pattern.js';

/** How wide the interval of a quantity must be when it ends at `upper`: at least 1, for it must not be known exactly. */
export function requiredWidth({ attainable }: ModelQuantity, upper: number, rules: Rules): number {
  return Math.min(attainable, Math.max(1, rules.minimumWidth, Math.ceil(rules.minimumRelativeWidth * upper)));
}

/**
 * What is still to be shown for a hidden cell: of each list one quantity must become wide. Empty when the cell is safe.
 * Each amount must possibly be larger by its margin. Each quantity that a reader might take for a small number must be wide,
 * and at least one of them all.
 */
export function stillNarrow(pattern: Pattern, cell: ModelCell): readonly (readonly number[])[] {
  // What is known already, whatever is hidden, is not looked at.
  const doubtful = cell.quantities.filter((quantity) => pattern.model.quantities[quantity]!.changeable);
  const amounts = doubtful.filter((quantity) => missingMargin(pattern, quantity) > 0);
  if (amounts.length > 0) return amounts.map((quantity) => [quantity]);
  const people = doubtful.filter((quantity) => pattern.model.quantities[quantity]!.margin === undefined);
  const narrow = people.filter((quantity) => !isWide(pattern, quantity, cell.rules));
  const small = narrow.filter((quantity) => mightBeSmall(pattern, quantity, cell));
  if (small.length > 0) return small.map((quantity) => [quantity]);
  return narrow.length === people.length && narrow.length > 0 ? [narrow] : [];
}

/** How much the upper end of a hidden amount is still too close to it; 0 or less when it is not, and for people. */
export function missingMargin(pattern: Pattern, quantity: number): number {
  const { value, margin } = pattern.model.quantities[quantity]!;
  return margin === undefined ? 0 : margin - (intervalOf(pattern, quantity)[1] - value);
}

function isWide(pattern: Pattern, quantity: number, rules: Rules): boolean {
  const [lower, upper] = intervalOf(pattern, quantity);
  return upper - lower >= requiredWidth(pattern.model.quantities[quantity]!, upper, rules);
}

/**
 * Whether some interval around the value would make it look small and be too narrow. Values well above the threshold
 * are wide as soon as a reader cannot tell that they are not small.
 */
function mightBeSmall(pattern: Pattern, quantity: number, { counted, rules }: ModelCell): boolean {
  const { value } = pattern.model.quantities[quantity]!;
  if (!counted) return false;
  if (value === 0) return !isZeroForCertain(pattern, quantity);
  return value - rules.threshold + 1 < requiredWidth(pattern.model.quantities[quantity]!, value, rules);
}

/** Everything unpublished under a published total is 0 together, or an unpublished total of nothing but zeros. */
function isZeroForCertain(pattern: Pattern, quantity: number): boolean {
  const { quantities, relations } = pattern.model;
  return quantities[quantity]!.relations.some((r) => {
    const { total, members } = relations[r]!;
    const unpublished = members.filter((member) => isUnpublished(pattern, member));
    if (total === quantity) return unpublished.length === 0;
    if (isUnpublished(pattern, total)) return false;
    return unpublished.every((member) => quantities[member]!.value === 0);
  });
}
