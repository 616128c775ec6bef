/**
 * `node scripts/generate-records.mjs`, after a build: writes what follows from the kinds of records, the template of every
 * table to packages/core/catalogue/tables and the published files to packages/core/schemas/publication.schema.json. A test
 * compares both.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { recordsSchema } from '../packages/core/dist/records/item-schema.js';
import { RECORD_KINDS } from '../packages/core/dist/records/record-kinds.js';
import { tableTemplate } from '../packages/core/dist/records/table-template.js';

const CORE = new URL('../packages/core/', import.meta.url);
const SCHEMA = new URL('schemas/publication.schema.json', CORE);

mkdirSync(new URL('catalogue/tables/', CORE), { recursive: true });
for (const kind of RECORD_KINDS)
  await writeJson(new URL(`catalogue/tables/${kind.name}.json`, CORE), JSON.stringify(tableTemplate(kind)));

const published = RECORD_KINDS.filter((kind) => kind.file !== null);
const { anyOf, $defs, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
const others = anyOf.filter(({ $ref }) => !$ref.startsWith('#/$defs/records-'));
const complete = {
  ...schema,
  anyOf: [...others, ...published.map(({ file }) => ({ $ref: `#/$defs/records-${file}` }))],
  $defs: { ...$defs, ...Object.fromEntries(published.map((kind) => [`records-${kind.file}`, recordsSchema(kind)])) },
};
await writeJson(SCHEMA, JSON.stringify(complete, null, 2));

async function writeJson(url, text) {
  writeFileSync(url, await format(text, { parser: 'json', printWidth: 120, singleQuote: false }));
}
