import { existingDay } from '../period/existing-day.js';
import type { Problem } from '../problem.js';
import { schemaFaults } from '../dataset/schema-faults.js';
import type { TableOptions } from '../dataset/validate-table.js';
import { declaredHash } from './check-file.js';
import { foreignKeyFaults } from './check-foreign-keys.js';
import { isInWarehouse, isParquet, type DataPackage, type ResourceDescriptor } from './data-package.js';
import { misspeltInResource, misspeltProperties } from './misspelt-properties.js';

const FILE = 'datapackage.json';

/** What in a data package cannot be meant although its JSON Schema accepts it. Empty when its tables can be read. */
export function dataPackageProblems(dataPackage: DataPackage): readonly Problem[] {
  return [
    ...misspeltProperties(dataPackage),
    ...createdProblems(dataPackage),
    ...duplicateNames(dataPackage),
    ...foreignKeyFaults(dataPackage),
    ...dataPackage.resources.flatMap((resource) => resourceProblems(resource)),
  ];
}

/** Whether a table's description can be used to read it. */
export function resourceProblems(resource: ResourceDescriptor): readonly Problem[] {
  const { name, dialect = {}, schema, hash } = resource;
  const faults = [
    ...misspeltInResource(resource),
    ...misplacedProperties(resource),
    ...schemaFaults(schema).map(({ place, found, expected }) =>
      fault(['resources', name, 'schema', ...place], found, expected),
    ),
    ...(hash === undefined || declaredHash(hash) ? [] : [fault(['resources', name, 'hash'], hash, 'checksum')]),
  ];
  const { delimiter, quoteChar = '"' } = dialect;
  const usable = delimiter === undefined || (!delimiter.includes(quoteChar) && /^[^\r\n"\uFEFF]+$/u.test(delimiter));
  return usable ? faults : [fault(['resources', name, 'dialect', 'delimiter'], delimiter, 'one character'), ...faults];
}

/** What is said of a file of text, or of a file at all, where the table is none. */
function misplacedProperties(resource: ResourceDescriptor): readonly Problem[] {
  const isTable = isInWarehouse(resource);
  if (!isTable && !isParquet(resource)) return [];
  const { name, dialect = {}, schema } = resource;
  const misplaced = (place: readonly string[], property: string) =>
    fault(['resources', name, ...place], property, 'no such property');
  const ofDialect = Object.keys(dialect).filter((property) => !(isTable && property === 'table'));
  const ofFiles = isTable ? (['encoding', 'bytes', 'hash'] as const) : (['encoding'] as const);
  const readByRow = isTable ? (['teilhabe:record', 'teilhabe:geo'] as const) : [];
  return [
    ...ofDialect.map((property) => misplaced(['dialect'], property)),
    ...ofFiles.filter((property) => resource[property] !== undefined).map((property) => misplaced([], property)),
    ...readByRow
      .filter((property) => resource[property] !== undefined)
      .map((property) => fault(['resources', name, property], 'sql', 'table in a file')),
    ...(isTable && (schema.foreignKeys ?? []).length > 0
      ? [fault(['resources', name, 'schema', 'foreignKeys'], 'sql', 'table in a file')]
      : []),
  ];
}

/**
 * What `validateTable` must know of a resource. It may hold persons unless it says that its figures are published already
 * that its rows are records of the concept or that they are places.
 */
export function tableOptions(resource: ResourceDescriptor): TableOptions {
  const { rows, fields, 'teilhabe:published': published, 'teilhabe:record': record, 'teilhabe:geo': geo } = resource;
  return {
    confidential: published === undefined && record === undefined && geo === undefined,
    ...(rows === undefined ? {} : { rows }),
    ...(fields === undefined ? {} : { fields }),
  };
}

function createdProblems({ created }: DataPackage): readonly Problem[] {
  const [year = '', month = '', day = ''] = created.slice(0, 10).split('-');
  if (existingDay(Number(year), Number(month), Number(day)) !== null) return [];
  return [fault(['created'], created, 'day')];
}

/** Resources with the same name: only one of them would be read. */
function duplicateNames({ resources }: DataPackage): readonly Problem[] {
  const names = resources.map((resource) => resource.name);
  const twice = new Set(names.filter((name, i) => names.indexOf(name) < i));
  return [...twice].map((name) => ({
    code: 'duplicate-id',
    severity: 'error',
    file: FILE,
    field: `resources › ${name}`,
  }));
}

function fault(place: readonly string[], found: string, expected: string): Problem {
  return { code: 'schema-error', severity: 'error', file: FILE, field: place.join(' › '), found, expected };
}
