import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileSource } from '../../../packages/core/src/csv/file-source.js';
import { limitsWith } from '../../../packages/core/src/csv/limits.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { aggregateFile, type AggregatedFile } from '../../../packages/core/src/engine/aggregate-file.js';
import { merged, partsOf } from '../../../packages/core/src/engine/parts/in-parts.js';
import { canBeMerged, mergeAnswers } from '../../../packages/core/src/engine/parts/merge-answers.js';
import { countPart } from '../../../packages/core/src/engine/parts/part.js';
import type { Aggregate, AggregatePlan } from '../../../packages/core/src/engine/plan.js';

const schema: TableSchema = {
  fields: [
    { name: 'year', type: 'year' },
    { name: 'unit' },
    { name: 'answer', missingValues: [{ value: 'k.A.', label: 'nonresponse' }] },
    { name: 'hours', type: 'number', decimalChar: ',' },
    { name: 'weight', type: 'number', decimalChar: ',' },
  ],
};

const plan: AggregatePlan = {
  resource: 'staff',
  groupings: [
    { by: ['year', 'unit'], aggregates: ['rows', 'yes', 'hours', 'weighted', 'spread'] },
    { by: [], aggregates: ['rows', 'known'] },
  ],
  aggregates: [
    { as: 'rows', op: 'count', where: [] },
    { as: 'yes', op: 'count', where: [{ field: 'answer', in: ['ja'] }] },
    { as: 'known', op: 'sum', field: 'hours', where: [{ field: 'hours', present: true }] },
    { as: 'hours', op: 'sum', field: 'hours', where: [] },
    { as: 'weighted', op: 'sum', field: 'hours', weight: 'weight', where: [] },
    { as: 'spread', op: 'histogram', field: 'hours', where: [] },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-parts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEADER = 'year;unit;answer;hours;weight\n';
const row = (i: number) =>
  `${2020 + (i % 4)};Amt ${i % 7};${['ja', 'nein', 'k.A.'][i % 3]};${i % 9},${i % 10};${1 + (i % 2)},${i % 100}\n`;
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i)).join('');

async function file(content: string | Uint8Array, more: Partial<AggregatedFile> = {}): Promise<AggregatedFile> {
  const path = join(folder, 'staff.csv');
  writeFileSync(path, content);
  return { source: await fileSource(path), file: 'staff.csv', schema, ...more };
}

/** What parts amount to, counted one after the other; undefined where one thread has to read the file. */
async function inParts(asked: AggregatedFile) {
  const parts = await partsOf(asked, plan);
  if (!parts) return undefined;
  const counted = [];
  for (const part of parts) counted.push(await countPart(part));
  const whole = counted.filter((one) => one !== undefined);
  return whole.length < parts.length ? undefined : merged(whole, limitsWith(asked.options?.limits));
}

const alone = (asked: AggregatedFile) => aggregateFile({ ...asked, threads: 1 }, plan);

describe('partsOf', () => {
  it.each([2, 3, 4])('partsOf(a plain file, %i threads) gives parts that amount to the file', async (threads) => {
    const asked = await file(HEADER + rows(5000), { threads });
    expect(await inParts(asked)).toEqual({ ...(await alone(asked)), threads });
  });

  it.each([
    ['CRLF', (HEADER + rows(3000)).replaceAll('\n', '\r\n')],
    ['no line end at the end', (HEADER + rows(3000)).trimEnd()],
    ['a byte order mark', `\uFEFF${HEADER}${rows(3000)}`],
    ['umlauts', (HEADER + rows(3000)).replaceAll('Amt', 'Ämter')],
    ['quotation marks', HEADER + rows(3000).replaceAll(/Amt \d/g, '"$&; Haus"')],
    ['line breaks in cells', HEADER + rows(3000).replaceAll(/Amt \d/g, '"$&\nHaus"')],
    ['columns that no plan needs', HEADER.replace('\n', ';note\n') + rows(3000).replaceAll('\n', ';x\n')],
  ])('partsOf(%s) gives parts that amount to the file, or none', async (_, text) => {
    const asked = await file(text, { threads: 3 });
    const counted = await inParts(asked);
    if (counted) expect({ ...counted, threads: 1 }).toEqual(await alone(asked));
    else expect(text).toContain('\nHaus');
  });

  it('partsOf(Windows-1252) gives parts that amount to the file', async () => {
    const text = (HEADER + rows(3000)).replaceAll('Amt', 'Ämter');
    const asked = await file(
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
      { threads: 2 },
    );
    const counted = await inParts(asked);
    expect(counted).toEqual({ ...(await alone(asked)), threads: 2 });
    expect(counted!.answer[0]![0]!.key[1]).toBe('Ämter 0');
  });

  it.each([
    ['a title above the header', `Personal der Stadt\n\n${HEADER}${rows(2000)}`],
    ['a footer', `${HEADER}${rows(2000)}\n© Statistisches Amt;;;;\nStand: 2025;;;;\n`],
    ['a line that names the delimiter', `sep=;\n${HEADER}${rows(2000)}`],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${HEADER}${rows(2000)}`, 'utf16le'))],
    ['a row a part', HEADER + row(1)],
  ])('partsOf(%s) gives none', async (_, content) => {
    expect(await partsOf(await file(content, { threads: 4 }), plan)).toBeUndefined();
  });

  it.each<[string, Partial<AggregatedFile>]>([
    ['rows of comment', { options: { commentRows: [3] } }],
    ['a line terminator', { options: { lineTerminator: '\n' } }],
    ['fewer bytes than the file has', { options: { limits: { bytes: 100 } } }],
    ['a unique field', { schema: { fields: [{ name: 'unit', constraints: { unique: true } }] } }],
    ['one thread', { threads: 1 }],
    ['no number of threads, as it is small', {}],
  ])('partsOf(a plain file, %s) gives none', async (_, more) => {
    const asked = await file(HEADER + rows(2000), 'limits' in more || more.threads ? more : { threads: 2, ...more });
    const small = Object.keys(more).length === 0 ? { ...asked, threads: undefined } : asked;
    const { threads, ...rest } = small;
    expect(await partsOf(threads === undefined ? rest : { ...rest, threads }, plan)).toBeUndefined();
  });

  it('partsOf(any rows and any number of parts) gives parts that amount to the file, or leave it to one thread', async () => {
    // What one thread has to read is seldom: else nothing would be left for parts.
    const seldom = <Value>(usual: fc.Arbitrary<Value>, other: Value) =>
      fc.oneof({ weight: 99, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(other) });
    const cell = seldom(fc.constantFrom('ja', 'nein', '"ja"', 'k.A.', '"x;y"', 'ä', '', '2'), '"a\nb"');
    const number = seldom(fc.constantFrom('1,5', '0,1', '7', '', '-2,25'), 'zwei');
    const line = fc
      .tuple(fc.constantFrom('2020', '2021', '"2022"'), cell, cell, number, number, fc.constantFrom('\n', '\r\n'))
      .map(([year, unit, answer, hours, weight, end]) => `${year};${unit};${answer};${hours};${weight}${end}`);
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 4, maxLength: 40 }),
        fc.integer({ min: 2, max: 5 }),
        async (lines, threads) => {
          // The beginning shows what the file is.
          const asked = await file(HEADER + rows(3) + lines.join(''), { threads });
          const counted = await inParts(asked);
          if (counted === undefined) return;
          cut += 1;
          expect({ ...counted, threads: 1 }).toEqual(await alone(asked));
        },
      ),
      { numRuns: 150 },
    );
    expect(cut).toBeGreaterThan(30);
  });
});

describe('mergeAnswers', () => {
  const cell = (key: string, numbers: Record<string, number | null>) => ({ key: [key], numbers });

  it('mergeAnswers(parts) adds up groups in the order in which they first occur', () => {
    const first = [[cell('b', { n: 1, s: 0.1 }), cell('a', { n: 2, s: 1 })]];
    const second = [[cell('c', { n: 5, s: 2 }), cell('b', { n: 3, s: 0.2 })]];
    expect(mergeAnswers([first, second])).toEqual([
      [cell('b', { n: 4, s: 0.3 }), cell('a', { n: 2, s: 1 }), cell('c', { n: 5, s: 2 })],
    ]);
  });

  it('mergeAnswers(a sum that lacks a value) has no sum', () => {
    expect(mergeAnswers([[[cell('a', { s: null })]], [[cell('a', { s: 1 })]]])).toEqual([[cell('a', { s: null })]]);
  });

  it('mergeAnswers(sums with more digits than a number holds) leaves it to one thread', () => {
    expect(mergeAnswers([[[cell('a', { s: 123456789.123456 })]], [[cell('a', { s: 1e7 })]]])).toBeDefined();
    expect(mergeAnswers([[[cell('a', { s: 123456789.1234567 })]], [[cell('a', { s: 1 })]]])).toBeUndefined();
  });

  it('canBeMerged(plan) only where numbers of parts add up', () => {
    const withOne = (aggregate: Aggregate): AggregatePlan => ({ ...plan, aggregates: [aggregate] });
    expect(canBeMerged(plan)).toBe(true);
    expect(canBeMerged(withOne({ as: 'd', op: 'distinct', field: 'unit', where: [] }))).toBe(false);
    const among = { field: 'unit', among: { resource: 'units', field: 'unit' } };
    expect(canBeMerged(withOne({ as: 'n', op: 'count', where: [among] }))).toBe(false);
  });
});

/** As it is built: threads run compiled code. */
const BUILT = fileURLToPath(new URL('../../../packages/core/dist/bundled/aggregate.js', import.meta.url));

describe('aggregateFile with threads', { timeout: 120_000 }, () => {
  const built = async () => (await import(BUILT)) as { aggregateFile: typeof aggregateFile };

  it('aggregateFile(a plain file, 3 threads) gives what one thread does', async () => {
    const asked = await file(HEADER + rows(20_000), { threads: 3 });
    expect(await (await built()).aggregateFile(asked, plan)).toEqual({ ...(await alone(asked)), threads: 3 });
  });

  it('aggregateFile(a wrong cell, 3 threads) has its problem with row and line, as one thread says it', async () => {
    const asked = await file(`${HEADER}${rows(20_000)}2024;Amt 1;ja;zwei;1,0\n${rows(10)}`, { threads: 3 });
    const { threads, problems } = await (await built()).aggregateFile(asked, plan);
    expect(threads).toBe(1);
    expect(problems).toMatchObject([{ code: 'type-error', row: 20_002, line: 20_002, found: 'zwei' }]);
  });

  it('aggregateFile(more rows than may be read, 2 threads) says so, as one thread does', async () => {
    const asked = await file(HEADER + rows(2000), { threads: 2, options: { limits: { rows: 1500 } } });
    const { problems } = await (await built()).aggregateFile(asked, plan);
    expect(problems).toMatchObject([{ code: 'limit-error', found: 'rows' }]);
  });
});
