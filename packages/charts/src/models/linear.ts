import { scaleLinear } from 'd3-scale';

/**
 * The straight map from one range of numbers to another, also beyond its ends; a domain of one number goes to the
 * middle. A plain function, so that models hold numbers and no scales.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const scale = scaleLinear(domain, range);
  return (value) => scale(value);
}
