import type { Indicator } from '../../indicator/definition.js';

/** Every choice of so many breakdowns is counted before, 63 of them, because none can be counted later in a database. */
const MOST_TREATED = 6;

/** The breakdowns of an indicator that a remedy may treat, by id: the first six. Of others single values are hidden. */
export function treatable({ breakdowns = [] }: Indicator): readonly string[] {
  return breakdowns.slice(0, MOST_TREATED).map(({ id }) => id);
}
