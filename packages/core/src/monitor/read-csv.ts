import { withByteOffsets } from '../csv/byte-offsets.js';
import type { ByteSource } from '../csv/byte-source.js';
import { readStart } from '../csv/read-bytes.js';
import { readTable } from '../csv/read-table.js';
import type { Dataset } from '../dataset/dataset.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import { contentKind, KIND_SAMPLE, type ContentKind } from '../import/content/content-kind.js';
import type { Problem } from '../problem.js';
import { checkedTable, lookAt } from './checked-table.js';
import type { ResourceDescriptor } from './data-package.js';
import type { Read, Reading } from './read-resource.js';
import { isStorable, storedDataset } from './stored-dataset.js';
import { tablesOf } from './stream-table.js';

/** Kinds of files that are no table of text, whatever their names say; JSON and XML may be cells. */
const NO_TABLES: ReadonlySet<ContentKind> = new Set([
  'zip',
  'xls',
  'pdf',
  'html',
  'rtf',
  'archive',
  'image',
  'parquet',
]);

/** A table that is a file of text: in memory, or in a store where there is one and the file is large. */
export async function readCsv(
  source: ByteSource,
  resource: ResourceDescriptor,
  { edition, store, counted }: Reading,
): Promise<Read<Dataset>> {
  const kind = contentKind(await readStart(source, KIND_SAMPLE));
  if (NO_TABLES.has(kind)) return { value: null, problems: [noTable(resource.path, kind)] };
  const { path: file, dialect = {}, encoding } = resource;
  const options = { ...dialect, ...(encoding === undefined ? {} : { encoding }) };
  if (store && counted && isStorable(resource) && (source.size ?? 0) >= store.from) {
    const look = lookAt(resource, edition);
    const { dataset, problems } = await storedDataset(tablesOf(source, file, options), resource, {
      ...{ store, fields: counted, look },
    });
    return { value: dataset, problems: withoutIdentifiers(problems) };
  }
  const table = await readTable(source, file, options);
  const { value, problems } = checkedTable(table, resource, edition);
  return { value, problems: value === null ? problems : await withByteOffsets(problems, table, source) };
}

function noTable(file: string, kind: ContentKind): Problem {
  return { code: 'format-error', severity: 'error', file, found: kind === 'zip' || kind === 'xls' ? 'workbook' : kind };
}
