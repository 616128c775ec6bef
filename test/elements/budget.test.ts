import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleGraph } from '../../scripts/lib/bundle-graph.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const KILOBYTE = 1000;

/** Every script that a page may load. */
const FILES = ['teilhabe.js', 'teilhabe.all.js', ...readdirSync(`${DIST}chunks`).map((name) => `chunks/${name}`)];

/** Lit makes its templates with `innerHTML`, once, from its own constant texts and through its Trusted Types policy. */
const LITS_OWN = 1;
const holdsLit = (file: string) => file === 'teilhabe.all.js' || file.startsWith('chunks/element-');

function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(DIST + file), { level: 9 }).length, 0);
}

describe('bundles', () => {
  it.each([
    [['indicator'], ['line'], 48.1],
    [['timeline'], [], 48.1],
    [['key-figure'], ['key-figure'], 46.4],
    [['dashboard', 'key-figure'], ['key-figure'], 56.5],
    [['dashboard', 'key-figure', 'indicator'], ['key-figure', 'line', 'bar', 'likert'], 70],
  ] as const)(
    'teilhabe.js with %j and the charts %j loads at most %s kB of script, gzipped, until they are painted',
    (kinds, views, budget) => {
      const files = bundleGraph(DIST).filesFor([...kinds], 'de', [...views]);
      expect(gzipBytes(files)).toBeLessThanOrEqual(budget * KILOBYTE);
    },
  );

  it.each(FILES)('%s runs no text, starts no worker and puts no text into a page as markup', (file) => {
    const text = readFileSync(DIST + file, 'utf8');
    expect(text).not.toMatch(/\bFunction\(|\beval\(|new (Shared)?Worker\(|[Pp]apa[Pp]arse|[Aa]rquero/);
    expect(text).not.toMatch(/(outerHTML|srcdoc)\s*=|insertAdjacentHTML|setHTMLUnsafe|document\.write|DOMParser/);
    expect(text.match(/\.innerHTML\s*=/g) ?? []).toHaveLength(holdsLit(file) ? LITS_OWN : 0);
    expect(text).not.toMatch(/(local|session)Storage|indexedDB|document\.cookie|sendBeacon|serviceWorker|@font-face/);
  });

  it('teilhabe.all.js imports nothing', () => {
    expect(readFileSync(`${DIST}teilhabe.all.js`, 'utf8')).not.toMatch(/\bimport\(|(^|[;}\n])import\s*["'{*\w]/);
  });

  it.each([
    ['workshop/workshop.js', 95],
    ['workshop/worker.js', 530],
  ])('%s is at most %i kB, gzipped', (file, budget) => {
    expect(gzipBytes([file])).toBeLessThanOrEqual(budget * KILOBYTE);
  });
});
