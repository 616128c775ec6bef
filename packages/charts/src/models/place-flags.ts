import { raise, type Flag, type FlagRoom, type PlacedFlag } from './flags.js';
import { slantingFlags } from './slanting-flags.js';
import { uprightFlags } from './upright-flags.js';

const MOST_UPRIGHT_ROWS = 5;

/** Which setting of the labels was chosen, and where they stand. */
export interface FlagChoice {
  readonly setting: number;
  readonly flags: readonly PlacedFlag[];
}

/**
 * Labels in rows under their points, joined by hairlines. `settings` are the same labels, in the order of x,
 * set wide and ever narrower; the widest that does with few rows is chosen. No two labels overlap and no
 * hairline crosses a label, provided that every label is narrower than the room.
 * Straight poles in up to five rows; slanting ones when that does not do.
 */
export function placeFlags(settings: readonly (readonly Flag[])[], room: FlagRoom): FlagChoice {
  for (let rows = 1; rows <= MOST_UPRIGHT_ROWS; rows += 1) {
    for (const [setting, flags] of settings.slice(0, rows).entries()) {
      const plans = uprightFlags(flags, room, rows);
      if (plans) return { setting, flags: raise(plans, flags, room) };
    }
  }
  const setting = settings.length - 1;
  const narrowest = settings[setting] ?? [];
  return { setting, flags: raise(slantingFlags(narrowest, room), narrowest, room) };
}
