import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../packages/core/src/csv/parse-csv.js';
import { validateTable } from '../../../../packages/core/src/dataset/validate-table.js';
import type { Imported } from '../../../../packages/core/src/import/imported.js';
import { tidyCsv } from '../../../../packages/core/src/import/resource/tidy-csv.js';
import { resourceName, tidyResource } from '../../../../packages/core/src/import/resource/tidy-resource.js';
import { dataPackageProblems } from '../../../../packages/core/src/monitor/check-data-package.js';
import { schemaProblems } from '../../../../packages/core/src/monitor/json-schema.js';
import { sharedJson, skipped } from '../../csv/shared.js';
import { importedOf } from '../imported-of.js';

const CENSUS = importedOf(
  'period|region|sex|sex_label|measure|unit|value|status',
  [
    '2022-05-15|06|||n|Anzahl|10|',
    '2022-05-15|06|m|männlich|n|Anzahl|6.5|',
    '2022-05-15|06|f|weiblich|n|Anzahl||pending',
  ],
  {
    layout: 'genesis-flat',
    metadata: {
      title: 'Bevölkerung',
      code: '1000A-0000',
      source: 'Statistisches Bundesamt (Destatis), 2024',
      updated: '2022-07-17',
      licence: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      footnotes: ['Ohne Totgeborene.'],
      notes: [['Gebietsstand', '15.05.2022']],
    },
  },
);

const STAFF = importedOf('period|office|value', ['2024|a|1', '2024|a|2']);

/** The library with which core checks schemas; at the root of the workspace lies another version of it. */
const { default: Ajv } = createRequire(new URL('../../../../packages/core/package.json', import.meta.url))('ajv') as {
  default: new (options: object) => { validate(schema: object, value: unknown): boolean; errorsText(): string };
};

const dataPackage = (imported: Imported) => ({
  name: 'x',
  title: 'X',
  created: '2024-01-01T00:00:00Z',
  resources: [tidyResource(imported, 'data.csv')],
});

describe('tidyResource', () => {
  it('tidyResource(imported, path) describes the file with its schema, source and licence', () => {
    expect(tidyResource(CENSUS, '1000A-0000.csv')).toEqual({
      name: '1000a-0000',
      type: 'table',
      path: '1000A-0000.csv',
      title: 'Bevölkerung',
      description: 'Gebietsstand: 15.05.2022\nOhne Totgeborene.',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ';' },
      sources: [{ title: 'Statistisches Bundesamt (Destatis), 2024, 1000A-0000', version: '2022-07-17' }],
      licenses: [
        {
          name: 'DL-DE-BY-2.0',
          title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
          path: 'https://www.govdata.de/dl-de/by-2-0',
        },
      ],
      'teilhabe:published': 'Veröffentlicht: Statistisches Bundesamt (Destatis), 2024, Tabelle 1000A-0000',
      schema: {
        fields: [
          { name: 'period', type: 'string' },
          { name: 'region', type: 'string' },
          { name: 'sex', type: 'string', missingValues: [] },
          { name: 'sex_label', type: 'string' },
          { name: 'measure', type: 'string' },
          { name: 'unit', type: 'string' },
          { name: 'value', type: 'number', decimalChar: ',' },
          { name: 'status', type: 'string' },
        ],
        primaryKey: ['period', 'region', 'sex', 'measure'],
      },
    });
  });

  it('tidyResource names no key where rows share it, no office where a city wrote the file, no comma where none is', () => {
    const resource = tidyResource(STAFF, 'staff.csv');
    expect(resource.schema).toEqual({
      fields: [
        { name: 'period', type: 'string' },
        { name: 'office', type: 'string' },
        { name: 'value', type: 'number' },
      ],
    });
    expect(resource).not.toHaveProperty('teilhabe:published');
    expect(resource).not.toHaveProperty('sources');
  });

  it('tidyResource keeps the words of a licence that nobody knows', () => {
    const metadata = { ...STAFF.metadata, licence: 'Mit Quellenangabe gestattet.' };
    const resource = tidyResource({ ...STAFF, metadata }, 'staff.csv');
    expect(resource.description).toBe('Mit Quellenangabe gestattet.');
    expect(resource).not.toHaveProperty('licenses');
  });

  it.each([CENSUS, STAFF])('tidyResource stands in a data package without a problem', (imported) => {
    expect(schemaProblems(dataPackage(imported), 'datapackage', 'datapackage.json')).toEqual([]);
    expect(dataPackageProblems(dataPackage(imported))).toEqual([]);
  });

  it('tidyResource reads what tidyCsv writes: an empty code is a category, an empty value has none', () => {
    const { schema, dialect } = tidyResource(CENSUS, 'data.csv');
    const table = parseCsv(tidyCsv(CENSUS), 'data.csv', dialect);
    const { dataset, problems } = validateTable(table, schema, 'data.csv');
    expect(problems).toEqual([]);
    const valuesOf = (name: string) => {
      const { codes, values } = dataset.columns.get(name)!;
      return Array.from(codes, (code) => values[code]);
    };
    expect(valuesOf('value')).toEqual([10, 6.5, null]);
    expect(valuesOf('sex')).toEqual(['', 'm', 'f']);
  });

  const profile = sharedJson('csv-suites/frictionless/profiles/2.0-dataresource.json') as object | null;
  const tableSchema = sharedJson('csv-suites/frictionless/profiles/2.0-tableschema.json') as object | null;
  const suite = 'the official profiles of Data Package 2.0';

  it.skipIf(profile === null && skipped(suite)).each([CENSUS, STAFF])(
    'tidyResource keeps to the official profile',
    (imported) => {
      const ajv = new Ajv({ strict: false, validateFormats: false });
      const resource = tidyResource(imported, 'data.csv');
      expect(ajv.validate(profile ?? {}, resource), ajv.errorsText()).toBe(true);
      expect(ajv.validate(tableSchema ?? {}, resource.schema), ajv.errorsText()).toBe(true);
    },
  );
});

describe('resourceName', () => {
  it.each([
    ['12411-0015.csv', '12411-0015'],
    ['daten/Einwohner nach Stadtteil (2024).xlsx', 'einwohner-nach-stadtteil-2024'],
    ['beschäftigte_ausländer.csv', 'beschaeftigte-auslaender'],
    ['.csv', 'table'],
  ])('resourceName(%j) is %j', (path, name) => {
    expect(resourceName(path)).toBe(name);
  });
});
