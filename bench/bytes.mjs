import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleGraph } from '../scripts/lib/bundle-graph.mjs';

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
  return {
    title:
      'script for a page with one element, German (aim: 40 kB gzip, 36 Brotli for the indicator; 70 and 60 for the dashboard)',
    columns: ['', 'files', 'gzip kB', 'Brotli kB', 'min kB'],
    rows: [
      row('teilhabe-indicator with a line', graph.filesFor(['indicator'], 'de', ['line'])),
      row('teilhabe-timeline', graph.filesFor(['timeline'], 'de')),
      row('teilhabe-dashboard, its overview', graph.filesFor(['dashboard', 'key-figure'], 'de', ['key-figure'])),
      row(
        'teilhabe-dashboard, then cards with three charts',
        graph.filesFor(['dashboard', 'key-figure', 'indicator'], 'de', ['key-figure', 'line', 'bar', 'likert']),
      ),
      row('teilhabe.all.js (everything, all languages)', ['teilhabe.all.js']),
    ],
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
