import { describe, expect, it } from 'vitest';
import { buildInputs, hashOf } from '../../scripts/lib/inputs.mjs';
import { sourceOf } from '../../scripts/lib/orphans.mjs';

describe('buildInputs', () => {
  it('buildInputs() has sources, schemas, messages and configurations, and nothing that the build makes', () => {
    const inputs = buildInputs();
    for (const path of [
      'package-lock.json',
      'rollup.config.mjs',
      'packages/core/tsconfig.json',
      'packages/core/src/publication.ts',
      'packages/core/schemas/publication.schema.json',
      'packages/charts/src/messages/de.json',
    ]) {
      expect(inputs).toContain(path);
    }
    expect(inputs.filter((path) => /\/(dist|compiled|node_modules)\//.test(path))).toEqual([]);
  });

  it('hashOf(paths) differs when a file more is read, and only then', () => {
    expect(hashOf(['package.json', 'LICENSE'])).toBe(hashOf(['package.json', 'LICENSE']));
    expect(hashOf(['package.json', 'LICENSE'])).not.toBe(hashOf(['package.json']));
  });
});

describe('sourceOf', () => {
  it.each(['a.js', 'a.d.ts'])('sourceOf(dist/b/%s) is src/b/a.ts', (name) => {
    expect(sourceOf(`packages/core/dist/b/${name}`)).toBe('packages/core/src/b/a.ts');
  });

  it('sourceOf(dist/words.json) is src/words.json', () => {
    expect(sourceOf('packages/core/dist/words.json')).toBe('packages/core/src/words.json');
  });
});
