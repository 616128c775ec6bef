import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';

/** A share or a statistic of so few people that it says too much about each; a count alone is a matter of `frequency`. */
export function minimumBase({ values, people, statistic }: Parts, rules: Rules): boolean {
  return (values.length > 1 || statistic === true) && people < rules.minimumBase;
}
