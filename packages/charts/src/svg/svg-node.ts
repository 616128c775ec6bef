/** Places after the point that a drawing keeps: fine enough for any screen, the same text on every machine. */
const DECIMALS = 2;

/** One element of a drawing, as plain data: no DOM, so that text, pages and tests make the same picture of it. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A node; numbers are rounded to two decimals, so that a drawing is the same text on every machine. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const rounded = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  return { tag, attributes: Object.fromEntries(rounded) as SvgNode['attributes'], children };
}

/** A number with at most two decimals, never -0. */
export function round(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
