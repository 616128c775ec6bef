import { categoriesOf } from '../dataset/schema.js';
import { recordDatasets, type Monitor } from '../monitor/monitor.js';
import type { Texts } from '../publication.js';
import { publishedName, type RecordField, type RecordKind } from './record-kind.js';

/** The words of codes, by published field and code. */
export type RecordLabels = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** The words of all codes that a kind's records may have: the kind's own, and those that the monitor's schema names. */
export function recordLabels(monitor: Monitor, kind: RecordKind): RecordLabels {
  const entries = kind.fields
    .filter(({ published = true }) => published)
    .map((field) => [publishedName(field), labelsOfField(monitor, kind, field)] as const);
  return Object.fromEntries(entries.filter(([, labels]) => Object.keys(labels).length > 0));
}

/** The words of one field's codes; empty when nobody has named any. */
export function labelsOfField(monitor: Monitor, kind: RecordKind, field: RecordField): Readonly<Record<string, Texts>> {
  const own = (field.codes ?? []).map(({ code, labels }) => [code, labels] as const);
  const named = recordDatasets(monitor, kind.name).flatMap(({ columns }) => {
    const described = columns.get(field.name)?.field;
    return (described ? categoriesOf(described) : []).map((category) => {
      const value = String(category.value);
      return [value, category['teilhabe:labels'] ?? { de: category.label ?? value }] as const;
    });
  });
  return Object.fromEntries([...own, ...named]);
}
