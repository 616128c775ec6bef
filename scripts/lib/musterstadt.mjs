import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format } from 'prettier';

/** The folder of the fictitious town. */
export const TOWN = new URL('../../data/musterstadt/', import.meta.url);
const CATALOGUE = new URL('../../packages/core/catalogue/', import.meta.url);

const NOTE = {
  de: 'Musterstadt gibt es nicht: Alle Zahlen sind erfunden.',
  en: 'There is no Musterstadt: all figures are made up.',
};

/** @param {string} folder */
const jsonFilesIn = (folder) =>
  readdirSync(new URL(folder, CATALOGUE))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(`${folder}${file}`, CATALOGUE), 'utf8')));

const tables = jsonFilesIn('tables/');

/**
 * The town lists its departments where the catalogue cannot know them: also those that sit in no committee.
 * @param {any} table
 */
const withDepartments = (table) => {
  if (table.name !== 'memberships') return table;
  const { schema } = tables.find(({ name }) => name === 'service-access');
  /** @param {{ name: string }} field */
  const isDepartment = ({ name }) => name === 'department';
  const { categories, 'teilhabe:values': values } = schema.fields.find(isDepartment);
  /** @param {{ name: string }} field */
  const listed = (field) => (isDepartment(field) ? { ...field, categories, 'teilhabe:values': values } : field);
  return { ...table, schema: { ...table.schema, fields: table.schema.fields.map(listed) } };
};

const resources = tables
  .filter(({ path }) => existsSync(new URL(path, TOWN)))
  .map(withDepartments)
  .map((table) => ({ ...table, 'teilhabe:fictitious': true, 'teilhabe:note': NOTE }));

const dataPackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'musterstadt',
  title: 'Integrationsmonitor Musterstadt (fiktiv)',
  description:
    'Eine erdachte Stadt mit Daten für jede Kennzahl des Katalogs. Geschrieben von scripts/build-musterstadt.mjs aus den Tabellen des Katalogs.',
  version: '1.0.0',
  created: '2025-03-01T00:00:00Z',
  licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  contributors: [{ title: 'Stadt Musterstadt (fiktiv)', roles: ['publisher'] }],
  'teilhabe:title': {
    de: 'Integrationsmonitor Musterstadt (fiktiv)',
    en: 'Integration monitor of Musterstadt (fictitious)',
  },
  'teilhabe:languages': ['de', 'en'],
  'teilhabe:note': NOTE,
  resources,
};

const indicators = {
  $schema: '../../packages/core/schemas/indicators.schema.json',
  indicators: jsonFilesIn('indicators/')
    .flatMap(({ indicators }) => indicators)
    .map(({ code }) => ({ catalogue: code })),
};

/** What `datapackage.json` and `indicators.json` of Musterstadt hold, as text by file name. */
export async function filesOfMusterstadt() {
  const files = { 'datapackage.json': dataPackage, 'indicators.json': indicators };
  const texts = Object.entries(files).map(async ([name, value]) => [
    name,
    await format(JSON.stringify(value), { parser: 'json', printWidth: 120 }),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}
