/**
 * `node scripts/generate-record-tables.mjs`, after a build: writes the template of every kind of record to
 * packages/core/catalogue/tables. A test compares them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { RECORD_KINDS } from '../packages/core/dist/records/record-kinds.js';
import { tableTemplate } from '../packages/core/dist/records/table-template.js';

const TABLES = new URL('../packages/core/catalogue/tables/', import.meta.url);

mkdirSync(TABLES, { recursive: true });
for (const kind of RECORD_KINDS) {
  const text = await format(JSON.stringify(tableTemplate(kind)), { parser: 'json', printWidth: 120 });
  writeFileSync(new URL(`${kind.name}.json`, TABLES), text);
}
