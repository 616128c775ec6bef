import type { Monitor } from '../monitor/monitor.js';
import type { Area } from '../publication.js';
import { publishedItem } from './published-item.js';
import { recordKind } from './record-kinds.js';
import { recordRows } from './record-rows.js';

/** The fields of action, in the order of their file; empty when the monitor has none. */
export function areasOf(monitor: Monitor): readonly Area[] {
  const kind = recordKind('areas');
  return recordRows(monitor, 'areas').map((row) => publishedItem(kind, row) as unknown as Area);
}
