import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../../packages/core/src/monitor/data-package.js';
import { misspeltInResource, misspeltProperties } from '../../../packages/core/src/monitor/misspelt-properties.js';
import { dataPackage, fieldsWith, inShort, problemsWith } from './tiny-monitor.js';

describe('misspeltInResource', () => {
  const SURVEY = 'schema-error | datapackage.json | resources › survey';

  it.each([
    [{ encodng: 'utf-8' }, `${SURVEY} | encodng | property encoding`],
    [{ 'teilhabe:publishd': 'Amt' }, `${SURVEY} | teilhabe:publishd | property teilhabe:published`],
    [{ 'teilhabe:secret': true }, `${SURVEY} | teilhabe:secret | no such property`],
    [{ dialect: { delimitter: ';' } }, `${SURVEY} › dialect | delimitter | property delimiter`],
    [{ schema: { fields: [], primarykey: 'a' } }, `${SURVEY} › schema | primarykey | property primaryKey`],
    [{ schema: { fields: [], primary_key: 'a' } }, `${SURVEY} › schema | primary_key | property primaryKey`],
    [{ schema: { fields: [], missingVlaues: [] } }, `${SURVEY} › schema | missingVlaues | property missingValues`],
  ])('misspeltInResource(%j) names what is meant', (change, expected) => {
    const resource = { ...dataPackage().resources[0]!, ...change } as never;
    expect(misspeltInResource(resource).map(inShort)).toEqual([expected]);
  });

  it('misspeltInResource accepts what is not ours and nothing like it', () => {
    const resource = {
      ...dataPackage().resources[0]!,
      mediatype: 'text/csv',
      description: '',
      'x:personal': 1,
      row: 2,
    };
    expect(misspeltInResource(resource)).toEqual([]);
  });
});

describe('misspeltProperties', () => {
  it('misspeltProperties looks at the settings of the whole data package', () => {
    const changed = { ...dataPackage(), licences: [] } as DataPackage;
    expect(misspeltProperties(changed).map(inShort)).toEqual([
      'schema-error | datapackage.json | licences | property licenses',
    ]);
  });

  it('a table whose personal field is misspelt is not read, and none of its cells shown', async () => {
    const fields = fieldsWith('person', { 'teilhabe:personal': undefined, 'teilhabe:personnal': true, type: 'year' });
    const problems = await problemsWith({ 'datapackage.json': dataPackage({ fields }) });
    expect(problems.map(({ file }) => file)).toEqual(['datapackage.json', 'indicators.json']);
    expect(JSON.stringify(problems)).not.toContain('P1');
  });
});
