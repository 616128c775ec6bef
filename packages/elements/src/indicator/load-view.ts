import { viewOf, type ChartModelBase, type ChartView, type View } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';

/** A chart whose model only its own drawing understands. */
export type AnyView = ChartView<ChartModelBase>;

const views: Readonly<Record<View, () => Promise<{ readonly view: unknown }>>> = {
  line: () => import('@teilhabe/charts/views/line'),
  bar: () => import('@teilhabe/charts/views/bar'),
  likert: () => import('@teilhabe/charts/views/likert'),
  dot: () => import('@teilhabe/charts/views/dot'),
  slope: () => import('@teilhabe/charts/views/slope'),
  dumbbell: () => import('@teilhabe/charts/views/dumbbell'),
  'small-multiples': () => import('@teilhabe/charts/views/small-multiples'),
  heatmap: () => import('@teilhabe/charts/views/heatmap'),
  sparkline: () => import('@teilhabe/charts/views/sparkline'),
  'key-figure': () => import('@teilhabe/charts/views/key-figure'),
  'grouped-bar': () => import('@teilhabe/charts/views/grouped-bar'),
  'stacked-bar': () => import('@teilhabe/charts/views/stacked-bar'),
  'part-to-whole': () => import('@teilhabe/charts/views/part-to-whole'),
  funnel: () => import('@teilhabe/charts/views/funnel'),
};

/** The chart of a dataset, fetched when a page first shows one of its kind; `asked` is `auto` or the name of a chart. */
export async function loadView(dataset: Dataset, asked: string): Promise<AnyView> {
  return (await views[viewOf(dataset, asked)]()).view as AnyView;
}

/**
 * Fetches the chart that a card will show, as far as that can be told before its data are there: the one that was asked for,
 * else a line, which a total nearly always is; undefined for a breakdown.
 */
export function loadLikelyView(asked: {
  readonly view: string;
  readonly breakdown: string;
}): Promise<unknown> | undefined {
  if (isView(asked.view)) return views[asked.view]();
  return asked.breakdown === '' ? views.line() : undefined;
}

function isView(name: string): name is View {
  return Object.hasOwn(views, name);
}
