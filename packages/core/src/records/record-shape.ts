import type { RecordShape, ValueShape } from '../publication/record-shape.js';
import { recordsSchema } from './item-schema.js';
import type { RecordKind } from './record-kind.js';

/** As much of a JSON Schema as the schemas of records use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The shape of a published item of this kind, for `publication/record-shapes.ts`: its JSON Schema without what JSON Schema alone checks. */
export function recordShape(kind: RecordKind): RecordShape {
  const { properties } = recordsSchema(kind) as Schema;
  return shapeOf(properties?.['items']?.items ?? {});
}

function shapeOf({ properties = {}, required = [] }: Schema): RecordShape {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      required.includes(name) ? name : `${name}?`,
      valueShape(schema),
    ]),
  );
}

function valueShape({ $ref, type, items, anyOf = [] }: Schema): ValueShape {
  if ($ref === '#/$defs/texts') return 'texts';
  if ($ref === '#/$defs/period') return 'period';
  if (anyOf.some((schema) => schema.$ref === '#/$defs/period')) return 'periodOrNull';
  if (anyOf.length > 0) return 'numberOrString';
  if (items?.properties !== undefined) return [shapeOf(items)];
  if (type === 'array') return 'strings';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}
