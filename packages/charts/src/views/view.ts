import type { Dataset } from '@teilhabe/core/publication';
import { shapeOf, type Shape } from '../data/shape.js';
import { MOST_SERIES } from '../models/most-series.js';

/** Which datasets a chart can show, by the chart's name. */
const fits = {
  line: ({ answers, categories, periods }) =>
    answers === 0 && (categories.length === 0 ? periods > 0 : areLines(categories) && periods > 1),
  bar: ({ answers }) => answers === 0,
  likert: ({ answers }) => answers > 0,
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

/** One dimension with as many categories as lines can be told apart. */
function areLines(categories: Shape['categories']): boolean {
  return categories.length === 1 && categories[0]! <= MOST_SERIES;
}

function suiting({ answers, categories, periods }: Shape): View {
  if (answers > 0) return 'likert';
  return categories.length > 0 || periods < 2 ? 'bar' : 'line';
}
