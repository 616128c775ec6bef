import type { Dataset } from '@teilhabe/core/publication';
import { shapeOf, type Shape } from '../data/shape.js';

/** Nobody compares more small charts than these. */
const MOST_MULTIPLES = 40;

/** Which datasets a chart can show, by the chart's name. */
const fits = {
  line: ({ answers, categories, periods }) => answers === 0 && categories.length === 0 && periods > 0,
  bar: ({ answers }) => answers === 0,
  likert: ({ answers }) => answers > 0,
  dot: ({ answers, categories }) => answers === 0 && categories.length <= 1,
  slope: ({ answers, categories, periods }) =>
    answers === 0 && categories.length === 1 && categories[0]! <= 12 && periods > 1,
  dumbbell: ({ answers, categories, periods }) =>
    answers === 0 && ((categories.length === 1 && periods > 1) || (categories.length === 2 && categories.includes(2))),
  'small-multiples': ({ answers, categories, periods }) =>
    answers === 0 && categories.length === 1 && categories[0]! <= MOST_MULTIPLES && periods > 1,
  heatmap: ({ answers, categories, periods }) =>
    answers === 0 && (categories.length === 2 || (categories.length === 1 && periods > 0)),
  sparkline: ({ answers, categories, periods }) => answers === 0 && categories.length === 0 && periods > 0,
  'key-figure': ({ answers, categories }) => answers === 0 && categories.length === 0,
} as const satisfies Readonly<Record<string, (shape: Shape) => boolean>>;

/** The name of a chart, as `view` asks for it. */
export type View = keyof typeof fits;

/** The names of all charts. */
export const VIEWS = Object.keys(fits) as readonly View[];

/** The charts that can show a dataset. */
export function viewsFor(dataset: Dataset): readonly View[] {
  const shape = shapeOf(dataset);
  return VIEWS.filter((view) => fits[view](shape));
}

/**
 * The chart of a dataset: the one asked for where it can show the dataset, else the one that suits it: answers Likert,
 * a breakdown bars, several periods a line, one period a bar.
 */
export function viewOf(dataset: Dataset, asked: string = 'auto'): View {
  const shape = shapeOf(dataset);
  return VIEWS.find((view) => view === asked && fits[view](shape)) ?? suiting(shape);
}

/** The charts that show one period at a time; all others show every period. */
const ONE_PERIOD: readonly View[] = ['bar', 'likert'];

/**
 * Whether a chart shows one period of a dataset, so that a reader may choose which. A heat map of two dimensions does,
 * one of categories and periods does not.
 */
export function showsOnePeriod(view: View, dataset: Dataset): boolean {
  return ONE_PERIOD.includes(view) || (view === 'heatmap' && shapeOf(dataset).categories.length > 1);
}

function suiting({ answers, categories, periods }: Shape): View {
  if (answers > 0) return 'likert';
  return categories.length > 0 || periods < 2 ? 'bar' : 'line';
}
