import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { parseDataset } from '../../../packages/core/src/publication.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { WETZLAR } from '../wetzlar.js';

type Table = readonly (readonly string[])[];

/** Tables of rows, none of which refers to another. */
const TABLES = ['staff-survey.csv', 'headcount.csv', 'training.csv', 'project-evaluation.csv'];

const rowsReversed = ([header, ...rows]: Table): Table => [header!, ...rows.reverse()];
const columnsReversed = (table: Table): Table => table.map((row) => row.toReversed());
/** As if two offices had sent a file each, and the second was put first. */
const halvesSwapped = ([header, ...rows]: Table): Table => {
  const middle = Math.floor(rows.length / 2);
  return [header!, ...rows.slice(middle), ...rows.slice(0, middle)];
};

const folders: string[] = [];

/** The indicators that a changed copy of data/wetzlar publishes, file by file. */
async function published(changed: (table: Table) => Table): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-'));
  folders.push(folder);
  cpSync(WETZLAR, folder, { recursive: true });
  for (const name of TABLES) {
    const text = readFileSync(join(folder, name), 'latin1');
    // A remark below a table is no row.
    const table = parse(text, { delimiter: ';', skip_records_with_error: true });
    const lines = changed(table).map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(';'));
    writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`, 'latin1');
  }
  const { monitor, problems } = await readMonitor(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { files } = buildPublication(monitor!);
  return new Map([...files].filter(([path]) => path.startsWith('indicators/')));
}

describe('buildPublication(data/wetzlar), its tables written in another way', () => {
  let original: ReadonlyMap<string, string>;

  beforeAll(async () => {
    original = await published((table) => table);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('buildPublication hides something there', () => {
    const { status } = parseDataset(JSON.parse(original.get('indicators/hr1~department.json')!));
    expect(Object.values(status)).toContain('C');
  });

  it.each([
    ['rows in reverse order', rowsReversed],
    ['columns in reverse order', columnsReversed],
    ['two halves put together the other way round', halvesSwapped],
  ])('buildPublication(%s) publishes and hides the same, byte by byte', async (_, changed) => {
    expect(await published(changed)).toEqual(original);
  });
});
