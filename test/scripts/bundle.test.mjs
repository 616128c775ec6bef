import { scaleLinear } from 'd3-scale';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { entryStandsAlone } from '../../scripts/bundle/entry-stands-alone.mjs';
import { interpolate } from '../../scripts/bundle/number-interpolation.mjs';
import { slimScales } from '../../scripts/bundle/slim-scales.mjs';

/** Bundles modules that are given as texts by name. */
async function bundle(modules, input) {
  const texts = { name: 'texts', resolveId: (id) => (id in modules ? id : undefined), load: (id) => modules[id] };
  const bundled = await rollup({ input, plugins: [texts] });
  return bundled.generate({ format: 'es', plugins: [entryStandsAlone] });
}

describe('slimScales', () => {
  it('interpolate(from, to) is what a linear scale of d3 does', () => {
    for (const [from, to] of [
      [0, 1],
      [640, 37.5],
      [-3, 0.1],
    ]) {
      for (const share of [0, 0.1, 1 / 3, 0.7, 1]) {
        expect(interpolate(from, to)(share)).toBe(scaleLinear([from, to])(share));
      }
    }
  });

  it('interpolate(from, to) throws for colours instead of drawing nonsense', () => {
    expect(() => interpolate('red', 'blue')).toThrow('must be numbers; found blue');
  });

  it('slimScales.resolveId() changes what d3-scale imports, and nothing else', () => {
    const { resolveId } = slimScales;
    expect(resolveId('d3-format', 'x/node_modules/d3-scale/dist/d3-scale.mjs')).toMatch(/no-tick-format\.mjs$/);
    expect(resolveId('d3-array', 'x/node_modules/d3-scale/dist/d3-scale.mjs')).toBeUndefined();
    expect(resolveId('d3-format', 'x/packages/charts/dist/index.js')).toBeUndefined();
    expect(resolveId('d3-format')).toBeUndefined();
  });
});

describe('entryStandsAlone', () => {
  it('entryStandsAlone lets an entry import its chunks', async () => {
    const { output } = await bundle({ entry: "import('lazy')", lazy: 'console.log(1)' }, 'entry');
    expect(output).toHaveLength(2);
  });

  it('entryStandsAlone stops the build when a chunk imports the entry', async () => {
    const modules = {
      entry: "import { shared } from 'shared'; shared(); import('lazy')",
      shared: 'export const shared = () => console.log(1)',
      lazy: "import { shared } from 'shared'; shared()",
    };
    await expect(bundle(modules, 'entry')).rejects.toThrow('imports the entry entry.js');
  });
});
