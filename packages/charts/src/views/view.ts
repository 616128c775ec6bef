import type { Dataset } from '@teilhabe/core/publication';
import { shapeOf, type Shape } from '../data/shape.js';
import { MOST_SERIES } from '../data/most-series.js';

/** Nobody compares more small charts than these. */
const MOST_MULTIPLES = 40;

/** Which datasets a chart can show, by the chart's name. */
const fits = {
  line: ({ answers, categories, periods }) =>
    answers === 0 && (categories.length === 0 ? periods > 0 : areLines(categories) && periods > 1),
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
  'grouped-bar': ({ answers, categories: [groups = 0, series = 0, ...more], periods }) =>
    answers === 0 && groups > 0 && more.length === 0 && (series > 0 ? series <= 4 : periods > 1),
  'stacked-bar': ({ answers, counts, categories: [groups = 0, parts = 0, ...more] }) =>
    answers === 0 && counts && groups > 0 && parts > 0 && parts <= 6 && more.length === 0,
  'part-to-whole': ({ answers, counts, categories: [parts = 0, ...more] }) =>
    answers === 0 && counts && parts > 0 && parts <= 6 && more.length === 0,
  funnel: ({ answers, counts, shares, categories: [stages = 0, ...more] }) =>
    answers === 0 && (counts || shares) && stages > 0 && stages <= 8 && more.length === 0,
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
 * a breakdown in two dimensions, of which the second has at most four categories, bars in groups, any other bars, several
 * periods a line, one period a bar.
 */
export function viewOf(dataset: Dataset, asked: string = 'auto'): View {
  const shape = shapeOf(dataset);
  return VIEWS.find((view) => view === asked && fits[view](shape)) ?? suiting(shape);
}

/** The charts that show one period at a time. */
const ONE_PERIOD: readonly View[] = ['bar', 'likert', 'dot', 'stacked-bar', 'part-to-whole', 'funnel'];

/** The charts that do so where they have two dimensions to show; with one, they compare its periods. */
const ONE_PERIOD_OF_TWO_DIMENSIONS: readonly View[] = ['heatmap', 'dumbbell', 'grouped-bar'];

/** Whether a chart shows one period of a dataset, so that a reader may choose which; all others show several. */
export function showsOnePeriod(view: View, dataset: Dataset): boolean {
  if (ONE_PERIOD_OF_TWO_DIMENSIONS.includes(view)) return shapeOf(dataset).categories.length > 1;
  return ONE_PERIOD.includes(view);
}

/** One dimension with as many categories as lines can be told apart. */
function areLines(categories: Shape['categories']): boolean {
  return categories.length === 1 && categories[0]! <= MOST_SERIES;
}

function suiting({ answers, categories, periods }: Shape): View {
  if (answers > 0) return 'likert';
  if (categories.length === 2 && categories[1]! <= 4) return 'grouped-bar';
  return categories.length > 0 || periods < 2 ? 'bar' : 'line';
}
