import type { Indicator } from './definition.js';
import { referencesOf } from './references-of.js';

/**
 * Every resource that an indicator reads, each once: those that it counts, those that a condition looks into, and those of
 * the indicators that it refers to. Circular references end where they began.
 */
export function resourcesOf(indicator: Indicator, indicators: readonly Indicator[] = []): readonly string[] {
  const related = referredBy(indicator, indicators);
  return [...new Set([indicator, ...related].flatMap(({ measure }) => resourcesIn(measure)))];
}

/** The indicators that an indicator refers to, directly or through others; unknown ids are left out. */
export function referredBy(indicator: Indicator, indicators: readonly Indicator[]): readonly Indicator[] {
  const found = new Map<string, Indicator>();
  const visit = (from: Indicator) => {
    for (const { id } of referencesOf(from)) {
      const other = indicators.find((candidate) => candidate.id === id);
      if (other === undefined || found.has(id)) continue;
      found.set(id, other);
      visit(other);
    }
  };
  visit(indicator);
  return [...found.values()];
}

/** Whatever stands under the name `resource`, however deep. */
function resourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'resource' && typeof part === 'string' ? [part] : resourcesIn(part),
  );
}
