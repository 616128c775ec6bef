import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cells, monitorBytes, monitorJson, resources, rows, type FieldOfPackage, type Texts } from './monitor.js';

const FOLDER = new URL('../../data/wetzlar/', import.meta.url);

describe('datapackage.json', () => {
  it('resources name every CSV file of the folder, each once', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
    expect(
      resources()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(files.sort());
  });

  it('monitor says in German and English what is fictitious', () => {
    const monitor = monitorJson('datapackage.json') as Record<string, Texts>;
    expect(Object.keys(monitor['teilhabe:title'] ?? {})).toEqual(['de', 'en']);
    expect(monitor['teilhabe:note']).toMatchObject({
      de: expect.stringContaining('fiktiv') as string,
      en: expect.stringContaining('fictitious') as string,
    });
  });

  it.each(resources())('$name names its source and licence, and says whether it is fictitious', (resource) => {
    expect(resource.title).not.toBe('');
    expect(resource.sources.length).toBeGreaterThan(0);
    expect(resource.licenses.length).toBeGreaterThan(0);
    const fictitious = resource['teilhabe:fictitious'] === true;
    expect(resource.description).toMatch(fictitious ? /Fiktive Daten/ : /Echte Daten\.$/);
    expect(resource.sources[0]?.title.includes('fiktiv')).toBe(fictitious);
    expect(resource['teilhabe:note']?.['de']?.startsWith('Fiktive Daten zur Veranschaulichung.') ?? false).toBe(
      fictitious,
    );
  });

  it.each(resources())('$name has the headers of its fields, in their order', (resource) => {
    const [header] = cells(resource);
    expect(header?.map((name) => name.trim())).toEqual(
      resource.schema.fields.map((field) => field['teilhabe:aliases'][0]),
    );
  });

  it.each(resources())('$name has rows of one width and cells that fit their fields', (resource) => {
    const [, ...body] = cells(resource);
    expect(new Set(body.map((row) => row.length))).toEqual(new Set([resource.schema.fields.length]));
    for (const field of resource.schema.fields) {
      const found = new Set(rows(resource.name).map((row) => row[field.name] ?? ''));
      expect([...found].filter((cell) => !fits(cell, field))).toEqual([]);
    }
  });

  it.each(resources())('$name has no key twice', (resource) => {
    const keys = rows(resource.name).map((row) => resource.schema.primaryKey.map((name) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('fields of one name and kind mean the same in every resource', () => {
    const shared = ['year', 'division', 'department', 'pay_group', 'gender', 'area'];
    for (const name of shared) {
      const definitions = resources().flatMap(({ schema }) => schema.fields.filter((field) => field.name === name));
      const codes = definitions.map((field) =>
        JSON.stringify([field.type, field.categories, field['teilhabe:values']]),
      );
      expect(new Set(codes).size, name).toBe(1);
    }
  });

  it('personal rows lie in fictitious resources only, and their pseudonyms are marked', () => {
    const personal = resources().filter((resource) => resource['teilhabe:personal'] === true);
    expect(personal.map(({ name }) => name)).toEqual(['staff-survey', 'training', 'project-evaluation']);
    for (const { schema, ...resource } of personal) {
      expect(resource['teilhabe:fictitious']).toBe(true);
      expect(schema.fields.filter((field) => field['teilhabe:personal'] === true)).toHaveLength(1);
    }
  });

  it.each(resources().filter(({ encoding }) => encoding === 'windows-1252'))(
    '$name is Windows-1252 and not UTF-8',
    ({ path }) => {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(monitorBytes(path))).toThrow();
    },
  );
});

/** Whether a cell is a value of its field or one of its missing values. */
function fits(cell: string, field: FieldOfPackage): boolean {
  if (field.missingValues?.some(({ value }) => value === cell) === true) return field.constraints?.required !== true;
  if (field.categories) return field.categories.some(({ value }) => String(value) === cell);
  if (field.constraints?.pattern !== undefined) return new RegExp(`^(?:${field.constraints.pattern})$`).test(cell);
  return PATTERNS[field.type]?.test(cell) ?? false;
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
  string: /./,
  year: /^20\d\d$/,
  integer: /^\d+$/,
  number: /^\d+(?:,\d+)?$/,
  boolean: /^(?:ja|nein)$/,
  list: /^[^,]+(?:,[^,]+)*$/,
  date: /^\d\d\.\d\d\.\d{4}$/,
};
