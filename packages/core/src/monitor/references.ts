import type { Indicator } from '../indicator/definition.js';
import { referencesOf, type Reference } from '../indicator/references-of.js';
import type { Monitor } from './monitor.js';

/** A reference with the indicator that it means. */
export interface Referenced extends Reference {
  readonly other: Indicator;
}

/** The references of an indicator that mean one of the monitor's. */
export function referenced(indicator: Indicator, monitor: Monitor): readonly Referenced[] {
  return referencesOf(indicator).flatMap((reference) => {
    const other = indicatorWith(monitor, reference.id);
    return other ? [{ ...reference, other }] : [];
  });
}

/** The indicator of an id; undefined when the monitor has none. */
export function indicatorWith({ indicators }: Monitor, id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

/**
 * The way of references that leads from an indicator back to itself, e.g. `hr3, hr5, hr3`; the shortest one.
 * Null when there is none, also where it only leads into a circle of others.
 */
export function circleOf(indicator: Indicator, monitor: Monitor): readonly string[] | null {
  const reached = new Set<string>();
  let ways: readonly (readonly string[])[] = [[indicator.id]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) => nextIds(lastOf(way), monitor).map((id) => [...way, id]));
    const circle = ways.find((way) => lastOf(way) === indicator.id);
    if (circle) return circle;
    ways = ways.filter((way) => isNew(lastOf(way), reached));
  }
  return null;
}

function lastOf(way: readonly string[]): string {
  return way.at(-1) ?? '';
}

function isNew(id: string, reached: Set<string>): boolean {
  if (reached.has(id)) return false;
  reached.add(id);
  return true;
}

function nextIds(id: string, monitor: Monitor): readonly string[] {
  const indicator = indicatorWith(monitor, id);
  return indicator ? referencesOf(indicator).map((reference) => reference.id) : [];
}
