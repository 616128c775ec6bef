import { isCovered } from './consent.js';
import { fieldOf, publishedName, type RecordField, type RecordKind } from './record-kind.js';
import { readCell, type RecordValue } from './read-cell.js';
import { recordId } from './record-id.js';
import type { RecordRow } from './record-rows.js';

/** A record as it is published: its fields by their published names. */
export type PublishedItem = Readonly<Record<string, unknown>>;

/**
 * A row as it is published. Empty cells are left out, except dates that a record is read by, which are null; a cell that is
 * empty for a reason of its kind says that reason. Numbers that may be about people are left out unless the row says that
 * they are about things, and so is what a person's consent does not cover.
 */
export function publishedItem(kind: RecordKind, row: RecordRow): PublishedItem {
  const entries = kind.fields
    .filter((field) => isPublished(field, kind, row))
    .flatMap((field) => publishedEntry(field, row));
  const hasId = kind.fields.some((field) => field.name === 'id');
  return { ...(hasId ? { id: recordId(kind.name, row) } : {}), ...Object.fromEntries(entries) };
}

function isPublished(field: RecordField, kind: RecordKind, row: RecordRow): boolean {
  const { name, published = true, mayCountPeople = false, needs } = field;
  if (name === 'id' || !published || !isCovered(field, kind, row)) return false;
  if (needs !== undefined && readCell(fieldOf(kind, needs), row).kind !== 'value') return false;
  return !mayCountPeople || countsThings(kind, row);
}

function countsThings({ fields }: RecordKind, row: RecordRow): boolean {
  const about = fields.find((field) => field.name === 'about');
  const cell = about && readCell(about, row);
  return cell?.kind === 'value' && cell.value === 'things';
}

function publishedEntry(field: RecordField, row: RecordRow): readonly (readonly [string, RecordValue | null])[] {
  const name = publishedName(field);
  const cell = readCell(field, row);
  if (cell.kind === 'value') return [[name, cell.value]];
  if (field.default !== undefined) return [[name, field.default]];
  if (cell.kind === 'empty' && Object.values(field.reasons ?? {}).includes(cell.reason)) return [[name, cell.reason]];
  return field.type === 'period' && field.column === true ? [[name, null]] : [];
}
