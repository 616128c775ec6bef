import { dot, line, plot } from '@observablehq/plot';
import { places, series } from './series.mjs';

const draw = (points, width) =>
  plot({
    width,
    marks: [line(points, { x: 'year', y: 'share' }), dot(points, { x: 'year', y: 'share' })],
  });
const all = places();
globalThis.change = (on) => all.forEach((place, i) => place.replaceChildren(draw(series(i, on), place.clientWidth)));
globalThis.change(false);
