import { components } from './components.js';
import { ranges, type Range, type RangeOptions } from './ranges.js';
import type { System } from './system.js';
import { tighten } from './tighten.js';

/**
 * Where the wanted quantities of a system can lie. Throws when its constraints contradict each other: `compatible` makes
 * them fit.
 */
export function solveSystem(
  system: System,
  wanted: readonly string[],
  options: RangeOptions = {},
): ReadonlyMap<string, Range> {
  const bounds = tighten(system);
  if (bounds === null) throw new RangeError('contradictory constraints; expected what compatible() returns');
  const asked = new Set(wanted);
  const solved = components(system, bounds).flatMap((component) => {
    const ids = component.ids.filter((id) => asked.has(id));
    return ids.length === 0 ? [] : [...ranges(component, ids, options)];
  });
  const found = new Map(solved);
  return new Map(
    wanted.map((id) => {
      const known = bounds.get(id)!;
      return [id, found.get(id) ?? { seen: known, within: known }];
    }),
  );
}
