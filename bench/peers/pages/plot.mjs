import { dot, line, plot } from '@observablehq/plot';
import { drawn, shares } from './shares.mjs';

const data = await shares();
const place = document.querySelector('#place');
place.append(
  plot({
    title: 'Anteil in Prozent',
    width: place.clientWidth,
    marks: [line(data, { x: 'year', y: 'share' }), dot(data, { x: 'year', y: 'share' })],
  }),
);
drawn();
