/**
 * `node scripts/generate-records.mjs`, after a build: writes what follows from the kinds of records, the template of every
 * table to packages/core/catalogue/tables, the published files to packages/core/schemas/publication.schema.json, and what a
 * reader checks of them to packages/core/src/publication/record-shapes.ts. A test compares all three.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { recordsSchema } from '../packages/core/dist/records/item-schema.js';
import { RECORD_KINDS } from '../packages/core/dist/records/record-kinds.js';
import { recordShape } from '../packages/core/dist/records/record-shape.js';
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

const shapes = Object.fromEntries(published.map((kind) => [kind.file, recordShape(kind)]));
const source = `import type { RecordShape } from './record-shape.js';
import type { RecordsName } from './record-types.js';

/** What the items of each records file hold; written by \`node scripts/generate-records.mjs\` from the kinds of records. */
export const RECORD_SHAPES: Readonly<Record<RecordsName, RecordShape>> = ${JSON.stringify(shapes)};`;
const options = { ...(await resolveConfig(fileURLToPath(SCHEMA))), parser: 'typescript' };
writeFileSync(new URL('src/publication/record-shapes.ts', CORE), await format(source, options));

async function writeJson(url, text) {
  writeFileSync(url, await format(text, { parser: 'json', printWidth: 120, singleQuote: false }));
}
