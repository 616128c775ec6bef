import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleGraph } from '../scripts/lib/bundle-graph.mjs';
import { aim } from './aims.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a visitor's browser loads for one element: script by gzip and Brotli, counted from the bundles' own imports. */
export async function measureBytes() {
  const graph = bundleGraph(DIST);
  const row = (name, files) => [
    name,
    files.length,
    kilobytes(files, gzip),
    kilobytes(files, brotli),
    kilobytes(files, (bytes) => bytes.length),
  ];
  const card = graph.filesFor(['indicator'], 'de', ['line']);
  const dashboard = graph.filesFor(['dashboard', 'key-figure', 'indicator'], 'de', [
    'key-figure',
    'line',
    'bar',
    'likert',
  ]);
  const aims = [
    ['script of a card', card, { gzip: 40, brotli: 36 }],
    ['script of a dashboard with its cards', dashboard, { gzip: 70, brotli: 60 }],
  ];
  return {
    title: 'script for a page with one element, German',
    columns: ['', 'files', 'gzip kB', 'Brotli kB', 'min kB'],
    rows: [
      row('teilhabe-indicator with a line', card),
      row('teilhabe-timeline', graph.filesFor(['timeline'], 'de')),
      row('teilhabe-dashboard, its overview', graph.filesFor(['dashboard', 'key-figure'], 'de', ['key-figure'])),
      row('teilhabe-dashboard, then cards with three charts', dashboard),
      row('teilhabe.all.js (everything, all languages)', ['teilhabe.all.js']),
    ],
    aims: aims.flatMap(([name, files, most]) => [
      aim(`${name}, gzip`, Number(kilobytes(files, gzip)), most.gzip, { unit: ' kB' }),
      aim(`${name}, Brotli`, Number(kilobytes(files, brotli)), most.brotli, { unit: ' kB' }),
    ]),
  };
}

function kilobytes(files, size) {
  const bytes = files.reduce((sum, file) => sum + size(readFileSync(join(DIST, file))), 0);
  return (bytes / 1000).toFixed(1);
}

function brotli(bytes) {
  return brotliCompressSync(bytes).length;
}

function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}
