import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';

/**
 * A published quartile, or the end of a median's interval, is close to the smallest or largest amount where hardly anybody
 * lies beyond it, and that is one person's. No measure publishes a smallest or largest amount itself.
 */
export function extreme({ ends }: Parts, { threshold }: Rules): boolean {
  return ends !== undefined && ends < threshold;
}
