import { VIEWS } from '@teilhabe/charts';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The first column of each table of docs/charts.md. */
const TABLES = readFileSync('docs/charts.md', 'utf8')
  .split('\n## ')
  .map((section) => [...section.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name!))
  .filter((names) => names.length > 0);

it('VIEWS are all in the three tables of docs/charts.md', () => {
  expect(TABLES).toHaveLength(3);
  for (const names of TABLES) expect(names).toEqual(expect.arrayContaining([...VIEWS]));
  for (const names of TABLES) expect(new Set(names)).toEqual(new Set(TABLES[0]));
});
