import type { RecordShape, ValueShape } from '../../../packages/core/src/publication/record-shape.js';
import { RECORD_SHAPES } from '../../../packages/core/src/publication/record-shapes.js';
import type { RecordsName } from '@teilhabe/core/publication';
import { fixture } from '../../fixture.js';

type Json = Record<string, unknown>;
type Words = (place: string) => string;

/** Properties that are addresses of pages or pictures. */
const ADDRESSES = ['url', 'evidence', 'photo'];

/**
 * A records file of the fixture, worded by a payload: each item once with its texts and dates in other words, so that it is
 * still counted where it was, and once with every code and name in other words, too, the payload itself as every address, and
 * every text and name that it did not have.
 */
export function poisonedRecords(name: RecordsName, words: Words, payload: string): Json {
  const file = fixture(`records/${name}.json`) as { items: Json[]; labels?: Record<string, Record<string, unknown>> };
  const said = (place: string) => words(`${name} ${place}`);
  const items = file.items.flatMap((item, i) => [
    poisoned(item, RECORD_SHAPES[name], said, false),
    {
      ...missing(RECORD_SHAPES[name], said),
      // Numbered, so that none is taken for a later report on another.
      ...poisoned(item, RECORD_SHAPES[name], (place) => `${said(place)} ${i}`, true),
      ...Object.fromEntries(addressesOf(name).map((address) => [address, payload])),
      id: `poisoned-${item['id'] as string}`,
    },
  ]);
  const labels = Object.entries(file.labels ?? {}).map(([property, codes]) => [
    property,
    Object.fromEntries(Object.keys(codes).map((code) => [code, textsOf(said(`label of ${property}`))])),
  ]);
  return { ...file, items, labels: Object.fromEntries(labels) as unknown };
}

/** The properties of records that are addresses; the evidence of a checklist is said in words. */
function addressesOf(name: RecordsName): readonly string[] {
  const all = name === 'checklist' ? ADDRESSES.filter((address) => address !== 'evidence') : ADDRESSES;
  return all.filter((address) => `${address}?` in RECORD_SHAPES[name]);
}

/** The texts and names that an item may have. */
function missing(shape: RecordShape, words: Words): Json {
  const optional = Object.entries(shape).filter(([name]) => name.endsWith('?'));
  const said = optional.flatMap(([name, kind]): readonly (readonly [string, unknown])[] => {
    const property = name.slice(0, -1);
    if (kind === 'texts') return [[property, textsOf(words(property))]];
    return kind === 'string' ? [[property, words(property)]] : [];
  });
  return Object.fromEntries<unknown>(said);
}

function poisoned(item: Json, shape: RecordShape, words: Words, alsoStrings: boolean): Json {
  const entries = Object.entries(item).map(([name, value]) => {
    const kind = shape[name] ?? shape[`${name}?`] ?? 'string';
    return [name, name === 'id' ? value : poisonedValue(value, kind, (place) => words(`${name}${place}`), alsoStrings)];
  });
  return Object.fromEntries(entries) as Json;
}

function poisonedValue(value: unknown, kind: ValueShape, words: Words, alsoStrings: boolean): unknown {
  switch (kind) {
    case 'texts':
      return textsOf(words(''));
    case 'period':
    case 'periodOrNull':
      return value === null ? null : { ...(value as Json), text: textsOf(words('')) };
    case 'string':
      return alsoStrings ? words('') : value;
    case 'strings':
      return alsoStrings ? [words('')] : value;
    case 'number':
    case 'boolean':
    case 'numberOrString':
      return value;
    default:
      return (value as Json[]).map((inner) => poisoned(inner, kind[0], (place) => words(` ${place}`), alsoStrings));
  }
}

function textsOf(text: string) {
  return { de: text, en: text };
}
