import type { TextColumn } from '../../csv/table.js';
import { mapColumn, pairColumns } from '../columns/map-column.js';
import { flagOf } from '../flags.js';
import type { SignProfile } from '../signs.js';
import type { FormatDecision } from './decide-format.js';
import { readCell, type CellReading } from './read-cell.js';

/** One column of numbers as values and statuses, one of each a row. */
export interface NumbersRead {
  readonly values: TextColumn;
  readonly statuses: TextColumn;
  /** The units that stand in the cells; null where none does. */
  readonly units: TextColumn | null;
  /**
   * The different cells that are no numbers in the column's format, as codes of the column; where nobody knows the format,
   * not those that can be read in two ways: the column has a problem of its own then.
   */
  readonly unread: readonly number[];
}

export interface NumberSource {
  readonly column: TextColumn;
  readonly flags?: TextColumn;
}

/** Reads every different cell once. A flag beside a number that must not be shown removes the number. */
export function readNumbers(
  { column, flags }: NumberSource,
  { format, certain }: Pick<FormatDecision, 'format' | 'certain'>,
  signs: SignProfile,
): NumbersRead {
  const readings = new Map(column.dictionary.map((cell) => [cell, readCell(cell, format, signs)]));
  const readingOf = (cell: string) => readings.get(cell)!;
  const isUnread = ({ unread }: CellReading) => unread === 'text' || (unread === 'ambiguous' && certain);
  const hasUnits = [...readings.values()].some(({ unit }) => unit !== '');
  return {
    ...(flags === undefined ? plain(column, readingOf) : flagged(column, flags, readingOf)),
    units: hasUnits ? mapColumn('unit', column, (cell) => readingOf(cell).unit) : null,
    unread: [...column.dictionary.keys()].filter((code) => isUnread(readingOf(column.dictionary[code]!))),
  };
}

function plain(column: TextColumn, readingOf: (cell: string) => CellReading) {
  return {
    values: mapColumn('value', column, (cell) => readingOf(cell).value),
    statuses: mapColumn('status', column, (cell) => readingOf(cell).status),
  };
}

function flagged(column: TextColumn, flags: TextColumn, readingOf: (cell: string) => CellReading) {
  const pair = [column, flags] as const;
  return {
    values: pairColumns('value', pair, (cell, flag) => (flagOf(flag).removes ? '' : readingOf(cell).value)),
    statuses: pairColumns('status', pair, (cell, flag) => flaggedStatus(readingOf(cell), flag)),
  };
}

/** A flag that removes the number says why there is none; otherwise a sign in the cell does, else the flag. */
function flaggedStatus({ value, status }: CellReading, flag: string): string {
  const { status: word, removes } = flagOf(flag);
  const saysMore = removes || value !== '' || status === 'missing';
  return saysMore ? word || status : status;
}
