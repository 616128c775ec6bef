import embed from 'vega-embed';
import { places, series } from './series.mjs';

const charts = await Promise.all(
  places().map((place, i) =>
    embed(
      place,
      {
        width: 600,
        data: { name: 'points', values: series(i, false) },
        mark: { type: 'line', point: true },
        encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'share', type: 'quantitative' } },
      },
      { actions: false, renderer: 'svg' },
    ),
  ),
);
globalThis.change = (on) => Promise.all(charts.map(({ view }, i) => view.data('points', series(i, on)).runAsync()));
