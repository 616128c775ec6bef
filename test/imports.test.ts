import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources } from './imports/source-file.js';
import { sharedLibraries, undeclared, violations } from './imports/violations.js';
import { walls } from './imports/walls.js';

const packages = ['core', 'charts', 'elements', 'workshop', 'sql', 'cli'];
const sources = readSources([...packages.map((name) => `packages/${name}/src`), 'stories', 'examples', 'test']);

const below = (name: string) => sources.filter((source) => source.path.startsWith(`packages/${name}/src/`));

interface Manifest {
  readonly dependencies: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
}

function dependenciesOf(name: string): string[] {
  const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest;
  return Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies });
}

describe('who imports whom', () => {
  for (const wall of walls) {
    it(`imports(${wall.inside}) are ${wall.allowed}`, () => {
      expect(violations(sources, wall)).toEqual([]);
    });
  }

  it.each(['core', 'sql', 'cli'])('imports(packages/%s) name each library in one file', (name) => {
    expect(sharedLibraries(below(name))).toEqual([]);
  });

  it.each(packages)('imports(packages/%s) are named in its package.json', (name) => {
    expect(undeclared(below(name), dependenciesOf(name))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['packages/core/src/statistics/wilson.ts', 'node:fs'],
    ['packages/core/src/statistics/wilson.ts', '../index.js'],
    ['packages/core/src/audit/audit-releases.ts', '../protect/policy/rules.js'],
    ['packages/core/src/audit/judge/verdict.ts', '../../series/series.js'],
    ['packages/core/src/publication.ts', './problem.js'],
    ['packages/core/src/publication/narrow.ts', 'ajv'],
    ['packages/core/src/publish/write.ts', '@teilhabe/charts'],
    ['packages/core/src/publish/write.ts', '../../../charts/src/index.js'],
    ['packages/charts/src/models/line-chart.ts', '../svg/line-chart.js'],
    ['packages/charts/src/models/line-chart.ts', '@teilhabe/core'],
    ['packages/charts/src/svg/line-chart.ts', 'lit'],
    ['packages/charts/src/svg/line-chart.ts', 'd3'],
    ['packages/elements/src/load/load.ts', '@teilhabe/core'],
    ['packages/elements/src/load/load.ts', 'd3-array'],
    ['packages/elements/src/load/load.ts', 'node:fs'],
    ['packages/cli/src/publish.ts', '@teilhabe/core/src/index.js'],
    ['packages/cli/src/publish.ts', '../../core/src/index.js'],
    ['packages/sql/src/sql.ts', '@teilhabe/charts'],
    ['packages/sql/src/sql.ts', '../../core/src/index.js'],
    ['stories/timeline.stories.ts', '../packages/elements/src/define.js'],
    ['examples/node/one-indicator.mjs', '../../packages/core/dist/index.js'],
    ['test/core/publication.test.ts', '@teilhabe/core/publication/narrow'],
    ['test/core/publication.test.ts', '../../packages/core/dist/index.js'],
  ])('violations() names %s when it imports %s', (path, imported) => {
    const found = walls.flatMap((wall) => violations([{ path, imports: [imported] }], wall));
    expect(found).not.toEqual([]);
    expect(found[0]).toContain(`${path} imports ${imported}`);
  });

  it.each([
    ['packages/core/src/publication/narrow.ts', './contract-error.js'],
    ['packages/core/src/audit/release-of.ts', '../publication.js'],
    ['packages/core/src/csv/parse-csv.ts', 'papaparse'],
    ['packages/charts/src/svg/line-chart.ts', '../models/line-chart.js'],
    ['packages/charts/src/index.ts', './svg/line-chart.js'],
    ['packages/elements/src/words/load-language.ts', '@teilhabe/charts/messages/de'],
    ['stories/timeline.stories.ts', '@teilhabe/elements/define'],
    ['test/core/publication.test.ts', '../../packages/core/src/publication/narrow.js'],
  ])('violations() is silent when %s imports %s', (path, imported) => {
    expect(walls.flatMap((wall) => violations([{ path, imports: [imported] }], wall))).toEqual([]);
  });

  it('sharedLibraries() names a library that two files import', () => {
    const importing = ['a.ts', 'b.ts'].map((path) => ({ path, imports: ['ajv/dist/2020.js', 'node:fs', './c.js'] }));
    expect(sharedLibraries(importing)).toEqual(['ajv is imported by a.ts and b.ts; one file may']);
  });

  it('undeclared() names an import that package.json lacks', () => {
    const imports = ['lit/decorators.js', '@teilhabe/charts', 'left-pad', './b.js'];
    expect(undeclared([{ path: 'a.ts', imports }], ['lit', '@teilhabe/charts'])).toEqual([
      'a.ts imports left-pad; package.json does not name it',
    ]);
  });

  it('importsOf() reads every form of import, and no comment', () => {
    const text = `
      import a from 'a'; import type { B } from 'b'; export * from 'c'; import 'd'; export type { E } from 'e';
      const f = () => import('f'); // import 'not-this'
      /* import 'nor-this' */`;
    expect(importsOf(text).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('readSources() finds the sources', () => {
    expect(sources.length).toBeGreaterThan(20);
  });
});
