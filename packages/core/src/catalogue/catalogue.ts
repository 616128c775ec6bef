import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { shippedFolder, shippedJson } from '../shipped/shipped-files.js';

/** The indicators that come with Teilhabe, and the tables that they read. */
export interface Catalogue {
  /** In the order of their codes: HR1, HR2 … */
  readonly indicators: readonly Indicator[];
  /** Descriptions of the tables by name: a city fills in the CSV files. */
  readonly tables: ReadonlyMap<string, ResourceDescriptor>;
  /** The concept's fields of action, to which the indicators belong. */
  readonly areas: readonly CatalogueArea[];
}

/** A field of action of the concept: a row of `areas.csv`. */
export interface CatalogueArea {
  readonly id: string;
  readonly level: 'city' | 'administration';
  readonly kind: 'structural' | 'substantive';
  readonly title: { readonly de: string; readonly en: string };
}

let known: Catalogue | undefined;

/** The catalogue: METHODOLOGY.md section 2 as data, `packages/core/catalogue/`. Read once. */
export function catalogue(): Catalogue {
  known ??= {
    indicators: (shippedFolder('catalogue/indicators') as readonly { readonly indicators: readonly Indicator[] }[])
      .flatMap(({ indicators }) => indicators)
      .sort(byCode),
    tables: new Map(
      (shippedFolder('catalogue/tables') as readonly ResourceDescriptor[]).map((table) => [table.name, table]),
    ),
    areas: shippedJson('catalogue/areas.json') as readonly CatalogueArea[],
  };
  return known;
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
