import embed from 'vega-embed';
import { drawn, shares } from './shares.mjs';

const values = await shares();
await embed(
  '#place',
  {
    title: 'Anteil in Prozent',
    width: 'container',
    data: { values },
    mark: { type: 'line', point: true },
    encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'share', type: 'quantitative' } },
  },
  { actions: false, renderer: 'svg' },
);
drawn();
