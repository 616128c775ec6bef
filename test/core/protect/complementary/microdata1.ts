import { readFileSync } from 'node:fs';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { crossTables } from './cross-table.js';

interface Microdata {
  readonly microdata: readonly { readonly region: string; readonly gender: string }[];
}

/** sdcTable's example: 100 people by region and gender, threshold 3. */
export function microdata1(rules: Partial<Rules> = {}): LinearSystem {
  const { microdata } = JSON.parse(
    readFileSync(new URL('../../../vectors/sdc/sdctable-microdata1.json', import.meta.url), 'utf8'),
  ) as Microdata;
  const rows = microdata.map(({ region, gender }) => ({ codes: { region, gender }, count: 1 }));
  return crossTables(rows, [[{ finest: 'region' }, { finest: 'gender' }]], {
    threshold: 3,
    minimumWidth: 3,
    minimumSum: 3,
    ...rules,
  });
}
