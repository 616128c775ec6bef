import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataPackage, ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import type { Problem } from '../../../packages/core/src/problem.js';
import type { PolicyFile } from '../../../packages/core/src/protect/policy/policy-file.js';

/** The files of a monitor's folder: objects are written as JSON, texts and bytes as they are, null is left out. */
export type Files = Readonly<Record<string, object | string | Uint8Array | null>>;

const FIELDS: readonly Field[] = [
  { name: 'year', type: 'year', title: 'Jahr', constraints: { required: true } },
  { name: 'person', title: 'Person', constraints: { required: true }, 'teilhabe:personal': true },
  {
    name: 'department',
    title: 'Amt',
    categories: ['bau', 'schule'],
    'teilhabe:values': { Bauamt: 'bau', Schulamt: 'schule' },
  },
  {
    name: 'origin',
    title: 'Herkunft',
    categories: ['yes', 'no'],
    missingValues: [{ value: 'k.A.', label: 'nonresponse' }],
  },
  { name: 'grade', title: 'Note', type: 'integer', constraints: { minimum: 1, maximum: 5 } },
  { name: 'hours', title: 'Stunden', type: 'number', decimalChar: ',' },
];

const survey: ResourceDescriptor = {
  name: 'survey',
  path: 'survey.csv',
  encoding: 'utf-8',
  dialect: { delimiter: ';' },
  schema: { fields: FIELDS, primaryKey: ['year', 'person'] },
  'teilhabe:personal': true,
};

const areas: ResourceDescriptor = {
  name: 'areas',
  path: 'areas.csv',
  schema: { fields: ['id', 'level', 'kind', 'title_de'].map((name) => ({ name })), primaryKey: 'id' },
  'teilhabe:record': 'areas',
};

/** The data package of the tiny monitor; `changes` go into its one table about people. */
export function dataPackage(
  changes: Partial<Omit<ResourceDescriptor, 'fields'>> & { readonly fields?: readonly Field[] } = {},
): DataPackage {
  const { fields, ...rest } = changes;
  const schema = fields ? { ...survey.schema, fields } : survey.schema;
  return {
    name: 'tiny',
    title: 'Kleiner Monitor',
    created: '2026-03-01',
    resources: [{ ...survey, schema, ...rest }, areas],
  };
}

/** The fields of the table about people, with one of them changed. */
export function fieldsWith(name: string, change: Partial<Field> | Readonly<Record<string, unknown>>): readonly Field[] {
  return FIELDS.map((field) => (field.name === name ? { ...field, ...change } : field));
}

const indicator: Indicator = {
  id: 'hr1',
  area: '9.2.1',
  title: { de: 'Herkunft' },
  definition: { de: 'Anteil mit Migrationshintergrund.' },
  finding: { de: '{period} waren es {value}', en: 'In {period} it was {value}' },
  direction: 1,
  unit: { de: '%' },
  decimals: 1,
  period: { field: 'year' },
  measure: {
    type: 'proportion',
    count: { resource: 'survey', where: [{ field: 'origin', in: ['yes'] }] },
    base: { resource: 'survey', where: [{ field: 'origin', in: ['yes', 'no'] }] },
  },
  breakdowns: [{ id: 'department', field: 'department', title: { de: 'Amt' } }],
};

/** The indicators file of the tiny monitor: its one indicator, changed. */
export function indicators(...changes: readonly (Partial<Indicator> | Readonly<Record<string, unknown>>)[]) {
  return { indicators: (changes.length > 0 ? changes : [{}]).map((change) => ({ ...indicator, ...change })) };
}

export const POLICY: PolicyFile = { profile: 'staffPublic' };

/** The table about people. */
export const SURVEY = `Jahr;Person;Amt;Herkunft;Note;Stunden
2024;P1;Bauamt;yes;1;1,5
2024;P2;Schulamt;no;2;2
2025;P1;Bauamt;k.A.;;0,5
`;

const FILES: Files = {
  'datapackage.json': dataPackage(),
  'indicators.json': indicators(),
  'policy.json': POLICY,
  'survey.csv': SURVEY,
  'areas.csv': 'id,level,kind,title_de\n9.2.1,administration,structural,Öffnung\n',
};

/** Writes the tiny monitor with some files changed, gives its folder to `use`, and removes it. */
export async function withTinyMonitor<Result>(
  changes: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-tiny-'));
  try {
    for (const [name, content] of Object.entries({ ...FILES, ...changes })) writeContent(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeContent(path: string, content: object | string | Uint8Array | null): void {
  if (content === null) return;
  mkdirSync(dirname(path), { recursive: true });
  const plain = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, plain ? content : JSON.stringify(content, null, 2));
}

/** All problems of the tiny monitor with some files changed: what reading finds, then what does not fit together. */
export async function problemsWith(changes: Files): Promise<readonly Problem[]> {
  return withTinyMonitor(changes, async (folder) => {
    const { monitor, problems } = await readMonitor(folder);
    return monitor ? [...problems, ...validate(monitor)] : problems;
  });
}

/** A problem in short: code, file, place, found, expected; parts that it does not have are left out. */
export function inShort({ code, file, row, field, found, expected }: Problem): string {
  const parts = [code, file, row === undefined ? undefined : `row ${row}`, field, found, expected];
  return parts.filter((part) => part !== undefined).join(' | ');
}
