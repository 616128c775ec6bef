import { needsConsent } from './consent.js';
import { publishedName, type RecordField, type RecordFieldType, type RecordKind } from './record-kind.js';
import { recordKind } from './record-kinds.js';

type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const PERIOD = { $ref: '#/$defs/period' };
const TEXTS = { $ref: '#/$defs/texts' };
const IDS = { type: 'array', items: { $ref: '#/$defs/id' } };

const TYPES: Readonly<Record<RecordFieldType, JsonSchema>> = {
  id: TEXT,
  name: TEXT,
  texts: TEXTS,
  code: TEXT,
  period: PERIOD,
  day: PERIOD,
  year: { type: 'integer' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: TEXT },
  url: { type: 'string', pattern: '^https?://' },
  picture: TEXT,
};

/** What `derived.ts` adds, by kind: its JSON Schema, and whether every item has it. */
const DERIVED: Readonly<Partial<Record<RecordKind['name'], Readonly<Record<string, JsonSchema>>>>> = {
  timeline: { laneTitle: TEXTS },
  recommendations: { status: codesSchema(recordKind('recommendation-status'), 'status') },
  swot: { withoutMeasure: { type: 'boolean' } },
  offers: { duplicates: IDS },
};

const ALWAYS_DERIVED: readonly string[] = ['laneTitle'];

/** The JSON Schema of a published records file of this kind; part of `publication.schema.json`. */
export function recordsSchema(kind: RecordKind): JsonSchema {
  return closed(['version', 'items'], {
    version: { $ref: '#/$defs/version' },
    items: { type: 'array', items: itemSchema(kind) },
    labels: { $ref: '#/$defs/recordLabels' },
  });
}

function itemSchema(kind: RecordKind): JsonSchema {
  const fields = kind.fields.filter(({ published = true }) => published);
  const properties = Object.fromEntries(fields.map((field) => [publishedName(field), fieldSchema(field)] as const));
  const inside = Object.entries(kind.inside ?? {}).map(([name, { kind: other, by }]) => {
    return [name, { type: 'array', items: insideSchema(recordKind(other), by) }] as const;
  });
  const derived = DERIVED[kind.name] ?? {};
  const required = [...fields.filter((field) => isAlwaysThere(field, kind)).map(publishedName)];
  return closed([...required, ...Object.keys(derived).filter((name) => ALWAYS_DERIVED.includes(name))], {
    ...properties,
    ...derived,
    ...Object.fromEntries(inside),
  });
}

function insideSchema(kind: RecordKind, by: string): JsonSchema {
  return itemSchema({ ...kind, fields: kind.fields.filter((field) => field.name !== by) });
}

function isAlwaysThere(field: RecordField, kind: RecordKind): boolean {
  const { name, type, required = false, column = required, mayCountPeople = false } = field;
  const dated = type === 'period' && column;
  const consented = needsConsent(kind) && column && field.scope === undefined;
  return name === 'id' || ((required || dated || consented) && !mayCountPeople);
}

function fieldSchema(field: RecordField): JsonSchema {
  const { name, type, codes, column = false, minimum, maximum, reasons } = field;
  if (name === 'id') return { $ref: '#/$defs/id' };
  const codeList = codes?.map(({ code }) => code);
  if (codeList !== undefined)
    return type === 'list' ? { type: 'array', items: { enum: codeList } } : { enum: codeList };
  if (type === 'period' && column) return { anyOf: [PERIOD, { type: 'null' }] };
  const limits = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  const plain = { ...TYPES[type], ...limits };
  return reasons === undefined ? plain : { anyOf: [plain, { enum: [...new Set(Object.values(reasons))] }] };
}

function codesSchema({ fields }: RecordKind, name: string): JsonSchema {
  return { enum: fields.find((field) => field.name === name)?.codes?.map(({ code }) => code) ?? [] };
}

function closed(required: readonly string[], properties: JsonSchema): JsonSchema {
  return { type: 'object', required, additionalProperties: false, properties };
}
