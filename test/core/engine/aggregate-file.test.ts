import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import { aggregateFile } from '../../../packages/core/src/engine/aggregate-file.js';
import { aggregate } from '../../../packages/core/src/engine/embedded-engine.js';
import { fieldsIn } from '../../../packages/core/src/engine/fields-in.js';
import type { AggregatePlan } from '../../../packages/core/src/engine/plan.js';
import { toArquero } from '../../../packages/core/src/engine/to-arquero.js';

const schema: TableSchema = {
  fields: [
    { name: 'year', type: 'year', 'teilhabe:aliases': ['Jahr'] },
    { name: 'name' },
    { name: 'answer', missingValues: [{ value: 'k.A.', label: 'nonresponse' }] },
    { name: 'hours', type: 'number', decimalChar: ',' },
  ],
};

const plan: AggregatePlan = {
  resource: 'staff',
  groupings: [{ by: ['year'], aggregates: ['rows', 'yes', 'hours'] }],
  aggregates: [
    { as: 'rows', op: 'count', where: [] },
    { as: 'yes', op: 'count', where: [{ field: 'answer', in: ['ja'] }] },
    { as: 'hours', op: 'sum', field: 'hours', where: [] },
  ],
};

const bytes = (text: string) => new TextEncoder().encode(text);
const ROWS = 'Jahr;name;answer;hours\n2024;Ä;ja;0,1\n2024;B;k.A.;0,2\n2025;C;nein;7\n';

const run = (text: string, its: TableSchema = schema) =>
  aggregateFile({ source: sourceOfBytes(bytes(text)), file: 'x.csv', schema: its }, plan);

function whole(text: string) {
  const { dataset, problems } = validateTable(parseCsv(bytes(text), 'x.csv'), schema, 'x.csv');
  return { answer: aggregate(new Map([['staff', dataset]]), plan), problems };
}

describe('aggregateFile', () => {
  it('aggregateFile(a file) gives the cells of the whole table', async () => {
    const { answer, rows, problems } = await run(ROWS);
    expect(answer).toEqual(whole(ROWS).answer);
    expect(answer[0]![0]).toEqual({ key: ['2024'], numbers: { rows: 2, yes: 1, hours: 0.3 } });
    expect({ rows, problems }).toEqual({ rows: 3, problems: [] });
  });

  it('aggregateFile(a large file) gives the cells of the whole table', async () => {
    const row = (i: number) =>
      `${2020 + (i % 5)};Name ${i};${['ja', 'nein', 'k.A.', '"ja"'][i % 4]};${i % 90},${i % 10}\n`;
    const text = `Jahr;name;answer;hours\n${Array.from({ length: 30_000 }, (_, i) => row(i)).join('')}`;
    expect((await run(text)).answer).toEqual(whole(text).answer);
  });

  it('aggregateFile(a wrong cell in a field of the plan) has its problem with row and line', async () => {
    const { problems } = await run(ROWS.replace('0,2', 'zwei'));
    expect(problems).toMatchObject([{ code: 'type-error', row: 3, line: 3, field: 'hours', found: 'zwei' }]);
  });

  it('aggregateFile(a file without a field of the plan) has no cells and says which is missing', async () => {
    const { answer, problems } = await run(ROWS.replace(';hours', ';stunden'));
    expect(answer).toEqual([[]]);
    expect(problems).toMatchObject([{ code: 'missing-label', expected: 'hours' }]);
  });

  it('aggregateFile(rows with personal cells that have slipped) masks them', async () => {
    const personal = {
      fields: schema.fields.map((field) => (field.name === 'name' ? { ...field, 'teilhabe:personal': true } : field)),
    };
    const { problems } = await run(`${ROWS}2025;nein;Erika Mustermann;Erika\n`, personal);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(await run(`${ROWS}2025;nein;Erika Mustermann\n`, personal))).not.toContain('Erika');
  });
});

describe('fieldsIn', () => {
  it('fieldsIn(plans) names every field that their cells depend on', () => {
    const among = {
      resource: 'staff',
      field: 'f',
      period: 'same' as const,
      where: [{ field: 'g', present: true as const }],
    };
    const plan: AggregatePlan = {
      resource: 'staff',
      groupings: [{ by: ['a'], aggregates: ['1'] }],
      period: 'b',
      aggregates: [
        { as: '1', op: 'sum', field: 'c', weight: 'd', where: [{ field: 'e', among }] },
        { as: '2', op: 'largest', field: 'c', contributor: 'h', where: [] },
        { as: '3', op: 'pairs', field: 'c', person: 'i', time: 'j', before: 'x', after: 'y', where: [] },
        { as: '4', op: 'distinct', field: 'k', where: [] },
        {
          as: '5',
          op: 'histogram',
          field: 'l',
          where: [{ field: 'm', among: { ...among, resource: 'others', field: 'n' } }],
        },
      ],
    };
    const fields = fieldsIn([plan]);
    expect([...fields.get('staff')!].sort().join('')).toBe('abcdefghijklm');
    expect([...fields.get('others')!].sort().join('')).toBe('bgn');
  });
});

describe('toArquero', () => {
  it('toArquero(dataset) gives a table for the verbs of Arquero', async () => {
    const { dataset } = validateTable(parseCsv(ROWS, 'x.csv'), schema, 'x.csv');
    const table = await toArquero(dataset);
    expect(table.groupby('year').count().objects()).toEqual([
      { year: '2024', count: 2 },
      { year: '2025', count: 1 },
    ]);
    expect(table.array('answer')).toEqual(['ja', null, 'nein']);
  });
});
