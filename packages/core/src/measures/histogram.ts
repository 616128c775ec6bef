import type { KnownNumbers } from './measure-kind.js';

/** How often each number occurs, smallest first, from the names `<name>=<number>`; empty when none does. */
export function histogramOf(numbers: KnownNumbers, name: string): readonly (readonly [value: number, times: number])[] {
  const prefix = `${name}=`;
  return Object.entries(numbers)
    .filter(([key, times]) => key.startsWith(prefix) && times > 0)
    .map(([key, times]) => [Number(key.slice(prefix.length)), times] as const)
    .sort(([a], [b]) => a - b);
}
