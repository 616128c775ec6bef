import type { Series } from '../series/series.js';
import { applyPattern, type Protected } from './apply-pattern.js';
import { decidePattern } from './decide-pattern.js';
import type { Rules } from './policy/rules.js';
import type { SafeSeries } from './safe-series.js';

/** No pattern of hidden observations keeps the hidden numbers of an indicator secret; it must not be published. */
export class ProtectionError extends Error {
  override readonly name = 'ProtectionError';

  constructor(
    readonly indicator: string,
    /** The observations that nothing protects: `hr1~department 2025 10`. */
    readonly observations: readonly string[],
  ) {
    super(`${indicator}: hidden numbers could be computed from the published ones (${observations.join(', ')})`);
  }
}

/**
 * Protects one indicator that is published alone: hides what would disclose something about few people, then what would
 * let it be recomputed. Indicators about the same people must be protected together: `buildPublication` does.
 * `published` says what stands beside the numbers; default the profile `staffPublic`, no reasons, a stock of people.
 * Throws `ProtectionError` rather than let a number through that can be found.
 */
export function protect(series: Series, rules: Rules, published: Partial<Omit<Protected, 'rules'>> = {}): SafeSeries {
  const { pattern, unprotected } = decidePattern([{ series, rules }]);
  if (unprotected.length > 0) throw new ProtectionError(series.indicator.id, unprotected);
  return applyPattern(series, pattern, {
    rules,
    profile: 'staffPublic',
    reasons: [],
    time: 'stock',
    ...published,
  });
}
