import { palette, type ColourName } from './palette.js';

/** How a class of shapes looks: colours by name, all else as SVG presentation attributes. */
interface Look {
  readonly fill?: ColourName | 'none';
  readonly stroke?: ColourName;
  readonly other?: Readonly<Record<string, string | number>>;
}

const hairline = { 'stroke-width': 1, 'shape-rendering': 'crispEdges' };
const rim = { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

const line = { 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
/** Dashes end where they end: round ends would close their gaps. */
const dashed = (dashes: string) => ({ ...line, 'stroke-linecap': 'butt', 'stroke-dasharray': dashes });
const interval = { 'fill-opacity': 0.13 };
const edge = { 'stroke-width': 1, 'stroke-opacity': 0.5 };
const range = { 'stroke-width': 1.5, 'stroke-opacity': 0.75 };
const dot = { 'stroke-width': 1.5 };

/** How the classes of the six series end. */
const SERIES = ['', '-2', '-3', '-4', '-5', '-6'] as const;

/** The looks of a class of shapes that each series has in its own colour. */
function ofSeries<Name extends string>(name: Name, lookOf: (colour: ColourName) => Look) {
  const looks = SERIES.map((end, i) => [name + end, lookOf(`series-${i + 1}` as ColourName)] as const);
  return Object.fromEntries(looks) as Readonly<Record<`${Name}${(typeof SERIES)[number]}`, Look>>;
}

/**
 * The looks of all shapes, once: as attributes, so that a file of its own looks right in any viewer, and
 * as CSS, so that a page may recolour them.
 */
export const looks = {
  label: { fill: 'text' },
  quiet: { fill: 'quiet' },
  value: { fill: 'text', stroke: 'background', other: rim },
  'quiet-rim': { fill: 'quiet', stroke: 'background', other: rim },
  strong: { fill: 'text', other: { 'font-weight': 600 } },
  grid: { stroke: 'text', other: { ...hairline, 'stroke-opacity': 0.15 } },
  zero: { stroke: 'text', other: { ...hairline, 'stroke-opacity': 0.6 } },
  line: { fill: 'none', stroke: 'series-1', other: line },
  'line-2': { fill: 'none', stroke: 'series-2', other: dashed('8 4') },
  'line-3': { fill: 'none', stroke: 'series-3', other: dashed('2 3') },
  'line-4': { fill: 'none', stroke: 'series-4', other: dashed('10 3 2 3') },
  'line-5': { fill: 'none', stroke: 'series-5', other: dashed('16 4') },
  'line-6': { fill: 'none', stroke: 'series-6', other: dashed('5 2 1 2 1 2') },
  ...ofSeries('interval', (fill) => ({ fill, other: interval })),
  ...ofSeries('interval-edge', (stroke) => ({ fill: 'none', stroke, other: edge })),
  ...ofSeries('range', (stroke) => ({ fill: 'none', stroke, other: range })),
  ...ofSeries('dot', (fill) => ({ fill, stroke: 'background', other: dot })),
  square: { fill: 'none', stroke: 'series-1', other: { 'stroke-width': 2 } },
  join: { stroke: 'series-6', other: { 'stroke-width': 2 } },
  'line-other': { fill: 'none', stroke: 'series-6', other: { 'stroke-width': 1.5, 'stroke-linecap': 'round' } },
  'dot-other': { fill: 'series-6', stroke: 'background', other: { 'stroke-width': 1.5 } },
  'range-other': { fill: 'none', stroke: 'series-6', other: { 'stroke-width': 1.5, 'stroke-opacity': 0.75 } },
  bar: { fill: 'series-1' },
  'bar-1': { fill: 'series-1' },
  'bar-2': { fill: 'series-2' },
  'bar-3': { fill: 'series-3' },
  'bar-4': { fill: 'series-4' },
  'bar-5': { fill: 'series-5' },
  'bar-6': { fill: 'series-6' },
  'on-bar-1': { fill: 'on-strong' },
  'on-bar-2': { fill: 'on-middle' },
  'on-bar-3': { fill: 'on-strong' },
  'on-bar-4': { fill: 'on-strong' },
  'on-bar-5': { fill: 'on-strong' },
  'on-bar-6': { fill: 'on-middle' },
  whisker: { stroke: 'text', other: { 'stroke-width': 1.5 } },
  'whisker-within': { stroke: 'background', other: { 'stroke-width': 1.5 } },
  slot: { fill: 'hatch', other: { 'fill-opacity': 0.08 } },
  hatch: { fill: 'none', stroke: 'hatch', other: { 'stroke-width': 1, 'stroke-opacity': 0.7 } },
  plate: { fill: 'background' },
  lock: { fill: 'none', stroke: 'quiet', other: { 'stroke-width': 1.5, 'stroke-linejoin': 'round' } },
  'lock-body': { fill: 'quiet' },
  break: { stroke: 'quiet', other: { ...hairline } },
  band: { fill: 'text', other: { 'fill-opacity': 0.07 } },
  'band-edge': { stroke: 'text', other: { ...hairline, 'stroke-opacity': 0.35 } },
  'event-tick': { stroke: 'quiet', other: { ...hairline, 'stroke-dasharray': '2 3' } },
  badge: { fill: 'background', stroke: 'quiet', other: { 'stroke-width': 1 } },
  target: { stroke: 'text', other: { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' } },
  'target-within': { stroke: 'background', other: { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' } },
  'negative-2': { fill: 'negative-2' },
  'negative-1': { fill: 'negative-1' },
  neutral: { fill: 'neutral' },
  'positive-1': { fill: 'positive-1' },
  'positive-2': { fill: 'positive-2' },
  'on-negative-2': { fill: 'on-strong' },
  'on-negative-1': { fill: 'on-middle' },
  'on-neutral': { fill: 'on-middle' },
  'on-positive-1': { fill: 'on-middle' },
  'on-positive-2': { fill: 'on-strong' },
  'sequential-1': { fill: 'sequential-1' },
  'sequential-2': { fill: 'sequential-2' },
  'sequential-3': { fill: 'sequential-3' },
  'sequential-4': { fill: 'sequential-4' },
  'sequential-5': { fill: 'sequential-5' },
  region: { fill: 'none', stroke: 'background', other: { 'stroke-width': 2, 'stroke-linejoin': 'round' } },
  'region-missing': { fill: 'none', stroke: 'hatch', other: { 'stroke-width': 1, 'stroke-dasharray': '3 2' } },
  'on-sequential-1': { fill: 'text' },
  'on-sequential-2': { fill: 'text' },
  'on-sequential-3': { fill: 'text' },
  'on-sequential-4': { fill: 'on-strong' },
  'on-sequential-5': { fill: 'on-strong' },
  leader: { fill: 'none', stroke: 'text', other: { 'stroke-width': 1, 'stroke-opacity': 0.35 } },
  lane: { fill: 'text', other: { 'fill-opacity': 0.045 } },
  'lane-line': { stroke: 'text', other: { ...hairline, 'stroke-opacity': 0.4 } },
  today: { stroke: 'text', other: { 'stroke-width': 1.5, 'stroke-dasharray': '2 3' } },
  event: { fill: 'series-1', stroke: 'background', other: { 'stroke-width': 2 } },
  phase: { fill: 'series-1', other: { 'shape-rendering': 'crispEdges' } },
} as const satisfies Readonly<Record<string, Look>>;

/** A class of shapes. */
export type LookName = keyof typeof looks;

/** The attributes of a class of shapes: its name and its look on a light background. */
export function look(name: LookName): Readonly<Record<string, string | number>> {
  const { fill, stroke, other }: Look = looks[name];
  return {
    class: name,
    ...(fill ? { fill: fill === 'none' ? fill : palette[fill].light } : {}),
    ...(stroke ? { stroke: palette[stroke].light } : {}),
    ...other,
  };
}
