import type { Table } from '../csv/table.js';
import type { LayoutName } from './imported.js';
import { bundesagentur } from './layouts/bundesagentur.js';
import { genesisClassic } from './layouts/genesis-classic.js';
import { genesisFlat } from './layouts/genesis-flat.js';
import { landesdatenbank } from './layouts/landesdatenbank.js';
import { openSdg } from './layouts/open-sdg.js';
import { tidy } from './layouts/tidy.js';
import { wide } from './layouts/wide.js';
import type { Layout } from './reading.js';

/** The layouts of delimited tables; the first that fits is taken, so the more special ones come first. */
export const LAYOUTS: readonly Layout[] = [
  genesisFlat,
  landesdatenbank,
  genesisClassic,
  bundesagentur,
  openSdg,
  tidy,
  wide,
];

/** A layout and what speaks for it, as code of a decision. */
export interface Recognised {
  readonly layout: LayoutName;
  readonly because: string;
}

/** The layout of a table; null for a table in which no column holds numbers. */
export function recognise(table: Table): Recognised | null {
  for (const layout of LAYOUTS) {
    const because = layout.recognise(table);
    if (because !== null) return { layout: layout.name, because };
  }
  return null;
}
