import type { KnownSystem } from './compatible.js';
import { components } from './components.js';
import { ranges, type Range, type RangeOptions } from './ranges.js';

/** Where the wanted quantities of a system can lie: component by component, the known ones as they are. */
export function solveSystem(
  { system, bounds }: KnownSystem,
  wanted: readonly string[],
  options: RangeOptions = {},
): ReadonlyMap<string, Range> {
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
