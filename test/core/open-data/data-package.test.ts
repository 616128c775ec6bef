import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedJson, skipped } from '../csv/shared.js';
import { publishedWith } from './published.js';

interface Validate {
  (value: unknown): boolean;
  readonly errors?: unknown;
}
// The version that core depends on; beside the root lies an older one.
const require = createRequire(new URL('../../../packages/core/package.json', import.meta.url));
const { Ajv } = require('ajv') as { readonly Ajv: new (options: object) => { compile: (schema: object) => Validate } };
const PROFILE = 'csv-suites/frictionless/profiles/2.0-datapackage.json';
const profile = sharedJson(PROFILE) as object | null;

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly decimalChar?: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: { readonly fields: readonly Field[] };
}

let files: ReadonlyMap<string, string>;
let resources: readonly Resource[];

beforeAll(async () => {
  files = await publishedWith({ homepage: 'https://www.example.org/monitor/' });
  ({ resources } = JSON.parse(files.get('datapackage.json')!) as { resources: readonly Resource[] });
}, 60_000);

describe('datapackage.json of a publication', () => {
  it.skipIf(profile === null && skipped(PROFILE))('is as the official profile says', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile!);
    expect(validate(JSON.parse(files.get('datapackage.json')!)) ? [] : validate.errors).toEqual([]);
  });

  it('resources have names of their own, and fields that are the header of their file and read every cell', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, dialect, schema } of resources) {
      const [header, ...rows] = parse(files.get(path)!, { bom: true, delimiter: dialect.delimiter });
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
      const unread = rows.flatMap((row) => row.filter((cell, i) => !reads(schema.fields[i]!, cell)));
      expect(unread).toEqual([]);
    }
  });
});

/** Table Schema: an empty cell is missing; a number has digits and its decimal sign. */
function reads({ type, decimalChar = '.' }: Field, cell: string): boolean {
  if (type === 'string' || cell === '') return true;
  return /^-?\d+(\.\d+)?$/.test(cell.replace(decimalChar, '.')) && (decimalChar === '.' || !cell.includes('.'));
}
