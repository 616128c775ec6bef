import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiReport, ENTRIES } from '../../scripts/api-report.mjs';

describe.each(Object.entries(ENTRIES))('apiReport of %s', (name, entry) => {
  const report = apiReport(entry);

  it(`is docs/api/${name}.api.md; after a change that is meant, run npm run api`, () => {
    expect(report.text).toBe(readFileSync(new URL(`../../docs/api/${name}.api.md`, import.meta.url), 'utf8'));
  });

  it('every export has a comment', () => {
    expect(report.undocumented).toEqual([]);
  });
});

it('apiReport([name, file]) says to build first where nothing is built', () => {
  expect(() => apiReport(['x', 'packages/none/dist/index.d.ts'])).toThrow('npm run build');
});
