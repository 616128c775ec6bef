import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleGraph } from '../../scripts/lib/bundle-graph.mjs';
import { groupOf, SHARED } from '../../scripts/lib/message-groups.mjs';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const DIST = inRoot('dist/');
const GRAPH = bundleGraph(DIST);
const KEYS = Object.keys(JSON.parse(readFileSync(inRoot('packages/charts/src/messages/de.json'), 'utf8')) as object);

/** Keys as minified scripts hold them, also the beginnings of those that are put together: `timeline.${id}`. */
function isSaid(key: string, scripts: string): boolean {
  const [start] = key.split('.');
  const whole = ['"', "'", '`'].some((quote) => scripts.includes(quote + key + quote));
  return whole || (key !== start && scripts.includes(`\`${start}.\${`));
}

describe('words', () => {
  it.each([
    ['indicator', ['line', 'bar', 'likert', 'slope', 'dumbbell', 'heatmap', 'funnel', 'stacked-bar', 'part-to-whole']],
    ['indicator', ['dot', 'small-multiples', 'grouped-bar', 'sparkline']],
    ['key-figure', ['key-figure']],
    ['timeline', []],
    ['swot', []],
    ['network', []],
    ['offers', []],
    ['projects', []],
    ['map', []],
    ['comparison', []],
    ['recommendations', []],
    ['checklist', []],
    ['dashboard', []],
    ['panel', []],
  ])('%s with the charts %j can load the group of every word that its scripts say', (kind, views) => {
    const files = GRAPH.filesFor([kind], 'de', views).filter((file) => !file.startsWith('chunks/words-'));
    const scripts = files.map((file) => readFileSync(DIST + file, 'utf8')).join('\n');
    const said = KEYS.filter((key) => groupOf(key) !== SHARED && isSaid(key, scripts));
    const lost = said.filter((key) => !scripts.includes(`words-de-${groupOf(key)}-`));
    expect(said).not.toEqual([]);
    expect(lost).toEqual([]);
  });
});
