import type { Monitor } from '../monitor/monitor.js';
import { tileTables } from './tiles.js';

/** The dimensions of which a monitor has a map. */
export function geoDimensions(monitor: Monitor): readonly string[] {
  const boundaries = (monitor.boundaries ?? []).map(({ resource }) => resource['teilhabe:geo'].dimension);
  return [...new Set([...boundaries, ...tileTables(monitor).map(({ dimension }) => dimension)])];
}
