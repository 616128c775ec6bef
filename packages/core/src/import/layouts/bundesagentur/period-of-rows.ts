import type { TextColumn } from '../../../csv/table.js';
import { mapColumn } from '../../columns/map-column.js';
import { monthInHeading } from '../../periods/period-word.js';

/** Years in the month that their heading names: under `Berichtsjahr (Juni des jeweiligen Jahres)` 2024 is June 2024. */
export function inHeadingsMonth(column: TextColumn): TextColumn {
  const month = monthInHeading(column.header);
  if (month === null) return column;
  const ending = `-${String(month).padStart(2, '0')}`;
  return mapColumn(column.header, column, (cell) => (/^\s*\d{4}\s*$/.test(cell) ? cell.trim() + ending : cell));
}
