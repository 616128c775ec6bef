import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../packages/core/src/dataset/schema-faults.js';
import { resourceProblems } from '../../../packages/core/src/monitor/check-data-package.js';
import { recordsSchema } from '../../../packages/core/src/records/item-schema.js';
import { personalFieldProblems } from '../../../packages/core/src/records/personal-fields.js';
import { RECORD_SHAPES } from '../../../packages/core/src/publication/record-shapes.js';
import { recordShape } from '../../../packages/core/src/records/record-shape.js';
import { headerOf, publishedName } from '../../../packages/core/src/records/record-kind.js';
import { recordKind, RECORD_KINDS } from '../../../packages/core/src/records/record-kinds.js';
import { tableTemplate } from '../../../packages/core/src/records/table-template.js';

const core = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../packages/core/${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const KINDS = RECORD_KINDS.map((kind) => [kind.name, kind] as const);

describe('RECORD_KINDS', () => {
  it('RECORD_KINDS are those that a data package may name', () => {
    const { $defs } = core('schemas/datapackage.schema.json') as {
      $defs: { resource: { properties: { 'teilhabe:record': { enum: readonly string[] } } } };
    };
    expect(KINDS.map(([name]) => name)).toEqual($defs.resource.properties['teilhabe:record'].enum);
  });

  it.each(KINDS)('tableTemplate(%s) is the committed one and can be read', (name, kind) => {
    const template = tableTemplate(kind);
    expect(core(`catalogue/tables/${name}.json`)).toEqual(JSON.parse(JSON.stringify(template)));
    expect([
      ...resourceProblems(template),
      ...schemaFaults(template.schema),
      ...personalFieldProblems(template),
    ]).toEqual([]);
  });

  it.each(KINDS.filter(([, { file }]) => file !== null))('recordsSchema(%s) is the committed one', (_, kind) => {
    const { $defs } = core('schemas/publication.schema.json') as { $defs: Record<string, unknown> };
    expect($defs[`records-${kind.file}`]).toEqual(JSON.parse(JSON.stringify(recordsSchema(kind))));
  });

  it('recordShape of every published kind is the committed one', () => {
    const published = RECORD_KINDS.filter(({ file }) => file !== null);
    expect(Object.fromEntries(published.map((kind) => [kind.file, recordShape(kind)]))).toEqual(RECORD_SHAPES);
  });

  it.each(KINDS)('recordKind(%s) has fields, headings and published names that differ', (_, { fields }) => {
    for (const words of [fields.map(headerOf), fields.map(publishedName)])
      expect(new Set(words).size).toBe(words.length);
  });

  it.each(KINDS)('recordKind(%s) names only what there is', (name, { key = ['id'], fields, inside = {} }) => {
    const names = fields.map((field) => field.name);
    expect(names).toEqual(expect.arrayContaining([...key]));
    expect(recordKind(name).fields).toBe(fields);
    for (const { kind, by } of Object.values(inside))
      expect(recordKind(kind).fields.map((field) => field.name)).toContain(by);
  });

  it.each(KINDS)('recordKind(%s) publishes no field that counts people', (_, { fields }) => {
    const counts = /count|number_of|visitors|participants|teilnehm|besuch|anzahl/i;
    expect(fields.filter((field) => counts.test(`${field.name} ${headerOf(field)}`))).toEqual([]);
  });
});
