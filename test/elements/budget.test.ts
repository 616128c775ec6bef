import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleGraph } from '../../scripts/lib/bundle-graph.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const KILOBYTE = 1000;

function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(DIST + file), { level: 9 }).length, 0);
}

describe('bundles', () => {
  it.each([
    [['indicator'], ['line'], 57],
    [['timeline'], [], 49],
    [['key-figure'], ['key-figure'], 53],
    [['dashboard', 'key-figure'], ['key-figure'], 60],
    [['dashboard', 'key-figure', 'indicator'], ['key-figure', 'line', 'bar', 'likert'], 73],
  ] as const)(
    'teilhabe.js with %j and the charts %j loads at most %i kB of script, gzipped',
    (kinds, views, budget) => {
      const files = bundleGraph(DIST).filesFor([...kinds], 'de', [...views]);
      expect(gzipBytes(files)).toBeLessThanOrEqual(budget * KILOBYTE);
    },
  );

  it('no bundle holds Arquero, PapaParse, generated code or a dynamic import where there must be none', () => {
    const files = [
      ...bundleGraph(DIST).filesFor(['dashboard', 'key-figure', 'indicator'], 'de', [
        'key-figure',
        'line',
        'bar',
        'likert',
      ]),
      'teilhabe.all.js',
    ];
    for (const file of files) {
      const text = readFileSync(DIST + file, 'utf8');
      expect(text).not.toMatch(/\bFunction\(|\beval\(|new Worker\(|[Pp]apa[Pp]arse|[Aa]rquero/);
    }
    expect(readFileSync(`${DIST}teilhabe.all.js`, 'utf8')).not.toMatch(/\bimport\(/);
  });
});
