import { readdirSync, readFileSync } from 'node:fs';
import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';

/** The indicators that come with Teilhabe, and the tables that they read. */
export interface Catalogue {
  /** In the order of their codes: HR1, HR2 … */
  readonly indicators: readonly Indicator[];
  /** Descriptions of the tables by name: a city fills in the CSV files. */
  readonly tables: ReadonlyMap<string, ResourceDescriptor>;
}

const FOLDER = new URL('../../catalogue/', import.meta.url);

let known: Catalogue | undefined;

/** The catalogue: METHODOLOGY.md section 2 as data, `packages/core/catalogue/`. Read once. */
export function catalogue(): Catalogue {
  known ??= {
    indicators: (readFolder('indicators/') as readonly { readonly indicators: readonly Indicator[] }[])
      .flatMap(({ indicators }) => indicators)
      .sort(byCode),
    tables: new Map((readFolder('tables/') as readonly ResourceDescriptor[]).map((table) => [table.name, table])),
  };
  return known;
}

function readFolder(name: string): readonly unknown[] {
  const folder = new URL(name, FOLDER);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

/** HR2 before HR10, HR3a before HR3b. */
function byCode({ code: a = '' }: Indicator, { code: b = '' }: Indicator): number {
  const [, familyA = '', numberA = '', letterA = ''] = CODE.exec(a) ?? [];
  const [, familyB = '', numberB = '', letterB = ''] = CODE.exec(b) ?? [];
  return compare(familyA, familyB) || Number(numberA) - Number(numberB) || compare(letterA, letterB);
}

const CODE = /^([A-Z]+)(\d+)([a-z]?)$/;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
