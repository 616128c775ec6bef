import type { Problem } from '../problem.js';
import type { DataPackage, ResourceDescriptor } from './data-package.js';
import { entryName } from './json-schema.js';
import { shippedJson } from '../shipped/shipped-files.js';
import { isSlip } from './slip.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Properties of a data package that the standard allows and nobody reads: any unknown one of ours (`teilhabe:personnal`),
 * and those that are one of the known in other capitals or one slip of the pen away (`primarykey`, `encodng`). Without
 * the word they are meant to be, they would switch off a check or a protection in silence.
 */
export function misspeltProperties({ resources: _resources, ...settings }: DataPackage): readonly Problem[] {
  return misspeltIn(settings, schemaOf(), []);
}

/** The same in the description of one table. */
export function misspeltInResource(resource: ResourceDescriptor): readonly Problem[] {
  return misspeltIn(resource, { $ref: '#/$defs/resource' }, ['resources', resource.name]);
}

let schema: Json | undefined;

function schemaOf(): Json {
  schema ??= shippedJson('schemas/datapackage.schema.json') as Json;
  return schema;
}

function misspeltIn(value: unknown, described: unknown, place: readonly string[]): readonly Problem[] {
  const { properties, items } = resolved(described);
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, i) => misspeltIn(entry, items, [...place, entryName(entry) ?? `#${i + 1}`]));
  }
  if (typeof value !== 'object' || value === null || properties === undefined) return [];
  const known = properties as Json;
  return Object.entries(value).flatMap(([name, child]) =>
    Object.hasOwn(known, name)
      ? misspeltIn(child, known[name], [...place, name])
      : misspelt(name, Object.keys(known), place),
  );
}

/** The part of the schema that a reference means. */
function resolved(described: unknown): Json {
  const part = (described ?? {}) as Json;
  const { $ref } = part;
  if (typeof $ref !== 'string') return part;
  return (schemaOf()['$defs'] as Json)[$ref.replace('#/$defs/', '')] as Json;
}

function misspelt(name: string, known: readonly string[], place: readonly string[]): readonly Problem[] {
  const meant = known.find((candidate) => isSlip(name, candidate));
  if (meant === undefined && !name.startsWith('teilhabe:')) return [];
  const expected = meant === undefined ? 'no such property' : `property ${meant}`;
  const field = place.length === 0 ? {} : { field: place.join(' › ') };
  return [{ code: 'schema-error', severity: 'error', file: 'datapackage.json', ...field, found: name, expected }];
}
