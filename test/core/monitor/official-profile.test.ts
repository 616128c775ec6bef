import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../packages/core/src/dataset/schema-faults.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { dataPackageProblems } from '../../../packages/core/src/monitor/check-data-package.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { sharedJson, skipped } from '../csv/shared.js';
import { dataPackage, inShort } from './tiny-monitor.js';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
type Validator = new (options: object) => { readonly compile: (schema: object) => Validate };

// The version that core depends on; beside the root lies an older one.
const require = createRequire(new URL('../../../packages/core/package.json', import.meta.url));
const { Ajv } = require('ajv') as { readonly Ajv: Validator };

const PROFILES = 'csv-suites/frictionless/profiles';
const profiles = new Map(
  ['datapackage', 'tableschema'].map((name) => [name, sharedJson(`${PROFILES}/2.0-${name}.json`) as object | null]),
);

/** What the official profile has against a value; empty when it is valid. */
function errors(name: 'datapackage' | 'tableschema', value: unknown): readonly string[] {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profiles.get(name)!);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every type, option, constraint and key that a table of ours may have and the profile knows; it lacks `list`. */
const EVERYTHING: TableSchema = {
  fields: [
    { name: 'id', title: 'Kennung', constraints: { required: true, unique: true, pattern: '[a-z]+', maxLength: 9 } },
    { name: 'mail', type: 'string', format: 'email', constraints: { minLength: 3, enum: ['a@b.de'] } },
    { name: 'period', type: 'string', 'teilhabe:type': 'edtf', 'teilhabe:titles': { de: 'Zeitraum' } },
    { name: 'region', type: 'string', 'teilhabe:type': 'geoid', 'teilhabe:aliases': ['AGS'] },
    { name: 'persons', type: 'integer', groupChar: '.', constraints: { minimum: 0, exclusiveMaximum: 1e6 } },
    { name: 'share', type: 'number', decimalChar: ',', groupChar: ' ', bareNumber: false, constraints: { minimum: 0 } },
    { name: 'asked', type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
    { name: 'day', type: 'date', format: '%d.%m.%Y', constraints: { minimum: '2020-01-01' } },
    { name: 'year', type: 'year', constraints: { minimum: '2000' } },
    { name: 'month', type: 'yearmonth', constraints: { minimum: '2020-01' } },
    { name: 'lasting', type: 'duration', constraints: { maximum: 'P1Y' } },
    { name: 'note', type: 'any', missingValues: [{ value: '-', label: 'nothing' }, { value: '' }] },
    {
      name: 'answer',
      type: 'string',
      categories: [{ value: 'no', label: 'nein', 'teilhabe:labels': { en: 'no' } }, { value: 'yes' }],
      categoriesOrdered: true,
      'teilhabe:values': { ja: 'yes' },
      'teilhabe:personal': true,
    },
    { name: 'grade', type: 'integer', categories: [1, 2, 3] },
  ],
  fieldsMatch: ['subset'],
  missingValues: ['', '-'],
  primaryKey: ['id'],
  uniqueKeys: [['mail', 'day']],
  foreignKeys: [
    { fields: ['region'], reference: { resource: 'regions', fields: ['id'] } },
    { fields: 'note', reference: { fields: 'id' } },
  ],
};

// The standard has the type `list`, which its profile lacks.
const wetzlar = JSON.parse(
  readFileSync(new URL('../../../data/wetzlar/datapackage.json', import.meta.url), 'utf8'),
  (key, value: unknown) => (key === 'type' && value === 'list' ? 'string' : value),
) as object;

describe('our schema of a data package', () => {
  it('schemaFaults(a schema with everything) is empty, and our JSON Schema accepts it', () => {
    expect(schemaFaults(EVERYTHING)).toEqual([]);
    const sizes = { bytes: 1, rows: 0, fields: 1, hash: 'sha256:00' };
    expect(schemaProblems(dataPackage({ schema: EVERYTHING }), 'datapackage', 'x.json')).toEqual([]);
    const [survey, ...others] = dataPackage().resources;
    const sized = { ...dataPackage(), resources: [{ ...survey, ...sizes }, ...others] };
    expect(schemaProblems(sized, 'datapackage', 'x.json')).toEqual([]);
  });

  it('dataPackageProblems of a schema with everything names the resource that is not there', () => {
    expect(dataPackageProblems(dataPackage({ schema: EVERYTHING })).map(inShort)).toEqual([
      'schema-error | datapackage.json | resources › survey › schema › foreignKeys › #1 › reference › resource | regions | survey, areas',
    ]);
  });
});

describe.skipIf(profiles.get('datapackage') === null && skipped('the official profile'))(
  'the official profile of Data Package 2.0',
  () => {
    it('accepts a schema with everything that ours can say', () => {
      expect(errors('tableschema', EVERYTHING)).toEqual([]);
    });

    it("accepts Wetzlar's data package", () => {
      expect(errors('datapackage', wetzlar)).toEqual([]);
    });

    it("accepts the tests' data packages", () => {
      expect(errors('datapackage', dataPackage())).toEqual([]);
      expect(errors('datapackage', dataPackage({ schema: EVERYTHING }))).toEqual([]);
    });

    it('refuses what is none', () => {
      expect(errors('tableschema', { fields: [{ name: 'x', type: 'edtf' }] })).not.toEqual([]);
    });
  },
);
