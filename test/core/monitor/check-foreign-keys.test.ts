import { describe, expect, it } from 'vitest';
import type { Field, ForeignKey } from '../../../packages/core/src/dataset/schema.js';
import { MASK } from '../../../packages/core/src/problem.js';
import { dataPackage, inShort, problemsWith, SURVEY, type Files } from './tiny-monitor.js';

/** The tiny monitor with a table of offers beside it, and the problems that it then has. */
async function problemsOf(csv: string, keys: readonly ForeignKey[], files: Files = {}, personal = false) {
  const fields: readonly Field[] = [
    { name: 'id', 'teilhabe:personal': personal },
    { name: 'area' },
    { name: 'year', type: 'integer' },
    { name: 'parent' },
  ];
  const { resources, ...rest } = dataPackage();
  const offers = {
    ...{ name: 'offers', path: 'offers.csv', dialect: { delimiter: ',' }, schema: { fields, foreignKeys: keys } },
  };
  return problemsWith({
    'datapackage.json': { ...rest, resources: [...resources, offers] },
    'offers.csv': `id,area,year,parent\n${csv}`,
    ...files,
  });
}

const TO_AREAS: ForeignKey = { fields: 'area', reference: { resource: 'areas', fields: 'id' } };
const TO_PARENT: ForeignKey = { fields: ['parent'], reference: { fields: ['id'] } };

describe('foreignKeyProblems', () => {
  it('validate(rows that refer to rows that are there) has no problem', async () => {
    expect(await problemsOf('a,9.2.1,2024,\nb,9.2.1,2024,a\nc,,2024,c\n', [TO_AREAS, TO_PARENT])).toEqual([]);
  });

  it('validate names rows that refer to nothing, with their place', async () => {
    expect(await problemsOf('a,9.2.1,2024,\n"b\nb",1.1,2024,\nc,1.1,2024,\n', [TO_AREAS])).toEqual([
      {
        ...{ code: 'foreign-key', severity: 'error', file: 'offers.csv', row: 3, line: 3 },
        ...{ field: 'area', found: '1.1', expected: 'areas: id' },
      },
      {
        ...{ code: 'foreign-key', severity: 'error', file: 'offers.csv', row: 4, line: 5 },
        ...{ field: 'area', found: '1.1', expected: 'areas: id' },
      },
    ]);
  });

  it.each([{}, { resource: '' }, { resource: 'offers' }])('validate looks into the same table for %j', async (self) => {
    const key = { fields: 'parent', reference: { fields: 'id', ...self } };
    const problems = await problemsOf('a,9.2.1,2024,\nb,9.2.1,2024,x\n', [key]);
    expect(problems.map(inShort)).toEqual(['foreign-key | offers.csv | row 3 | parent | x | offers: id']);
  });

  it('validate compares keys of several fields as a whole, whatever their types', async () => {
    const key = { fields: ['year', 'id'], reference: { resource: 'survey', fields: ['year', 'person'] } };
    const problems = await problemsOf('P1,,2024,\nP1,,2025,\nP2,,2025,\nP2,,,\n', [key]);
    expect(problems.map(inShort)).toEqual([
      `foreign-key | offers.csv | row 4 | year + id | ${MASK} | survey: year + person`,
    ]);
  });

  it('validate shows no personal key', async () => {
    const key = { fields: 'id', reference: { resource: 'areas', fields: 'id' } };
    const problems = await problemsOf('Erika,,2024,\n', [key], {}, true);
    expect(problems).toMatchObject([{ code: 'foreign-key', found: MASK }]);
    expect(JSON.stringify(problems)).not.toContain('Erika');
  });

  it('validate keeps at most 200 problems of a key', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `${i},x${i},2024,\n`).join('');
    expect(await problemsOf(rows, [TO_AREAS])).toHaveLength(200);
  });

  it('validate does not compare with a table that could not be read', async () => {
    const key = { fields: 'id', reference: { resource: 'survey', fields: 'person' } };
    const problems = await problemsOf('a,,2024,\n', [key], { 'survey.csv': SURVEY.replace('Person', 'Mensch') });
    expect(problems.map(({ code }) => code)).not.toContain('foreign-key');
  });
});

describe('foreignKeyFaults', () => {
  it.each<readonly [string, ForeignKey, string]>([
    [
      'a table that is not there',
      { fields: 'area', reference: { resource: 'area', fields: 'id' } },
      'resource | area | survey, areas, offers',
    ],
    [
      'a field that is not there',
      { fields: 'area', reference: { resource: 'areas', fields: 'code' } },
      'fields | code | id, level, kind, title_de',
    ],
    [
      'a field of its own that is not there',
      { fields: 'area', reference: { fields: 'code' } },
      'fields | code | id, area, year, parent',
    ],
  ])('dataPackageProblems(a key that refers to %s)', async (_, key, expected) => {
    const [problem] = await problemsOf('a,9.2.1,2024,\n', [key]);
    expect(inShort(problem!)).toBe(
      `schema-error | datapackage.json | resources › offers › schema › foreignKeys › #1 › reference › ${expected}`,
    );
  });
});
