import { boundsOf } from '../period/edtf.js';
import type { Group } from './record-kind.js';
import { recordTables, type RecordSource } from './record-source.js';
import { isStatus, NEVER, type Recommendation, type StatusEntry } from './implementation-status.js';
import { hasField, listOf, numberOf, rowsOf, textOf, type Row } from './rows.js';
import { recordedDay } from './year-ends.js';

/** A recommendation with what else is told about it. */
export interface ReadRecommendation extends Recommendation {
  readonly weight: number;
  readonly hasOwner: boolean;
  readonly hasIndicator: boolean;
  readonly hasBudget: boolean;
  /** Its row, and the row of its field of action. */
  readonly rows: readonly Row[];
}

/** The recommendations of a monitor. */
export function readRecommendations(source: RecordSource): readonly ReadRecommendation[] {
  const areas = new Map(rowsOf(recordTables(source, 'areas')).map((row) => [textOf(row, 'id'), row]));
  return rowsOf(recordTables(source, 'recommendations')).map((row) => {
    const area = areas.get(textOf(row, 'area'));
    return {
      id: textOf(row, 'id') ?? '',
      adopted: boundsOf(textOf(row, 'adopted') ?? '')?.earliest ?? null,
      due: dueDay(textOf(row, 'due')),
      weight: numberOf(row, 'weight') ?? 1,
      hasOwner: textOf(row, 'owner') !== null,
      hasIndicator: listOf(row, 'indicators').length > 0,
      hasBudget: textOf(row, 'budget') !== null && numberOf(row, 'budget') !== 0,
      rows: [row, ...(area ? [area] : [])],
    };
  });
}

/** The dated statuses of a monitor; rows whose cells cannot be read have problems of their own. */
export function readStatusHistory(source: RecordSource): readonly StatusEntry[] {
  return rowsOf(recordTables(source, 'recommendation-status')).flatMap((row) => {
    const recommendation = textOf(row, 'recommendation');
    const day = recordedDay(textOf(row, 'date') ?? '', source.edition);
    const status = textOf(row, 'status');
    if (recommendation === null || day === null || !isStatus(status)) return [];
    return [{ recommendation, day, status, progress: numberOf(row, 'progress') }];
  });
}

/** Whether a recommendation belongs to a group, by its own field or by that of its field of action. */
export function belongsTo({ rows }: ReadRecommendation, { field, code }: Group): boolean {
  const values = rows.filter((row) => hasField(row, field)).map((row) => textOf(row, field));
  return values.find((value) => value !== null) === code;
}

function dueDay(due: string | null): string | null {
  const bounds = due === null ? null : boundsOf(due);
  return bounds && (bounds.latest ?? NEVER);
}
