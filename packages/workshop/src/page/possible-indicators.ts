import type { NamedColumn, OfferedIndicator } from '@teilhabe/core/workshop';
import type { OpenedFile } from './opened-file.js';

/** An indicator of which at least one table is there. */
export interface PossibleIndicator {
  readonly indicator: OfferedIndicator;
  /** The tables that are not there. */
  readonly tables: readonly string[];
  /** The columns that a table that is there has not. */
  readonly columns: readonly NamedColumn[];
  /** The titles of the breakdowns for which a column is not there. */
  readonly breakdowns: readonly string[];
  /** Whether the clerk wants it; nothing comes of it where something is missing. */
  readonly chosen: boolean;
}

/** What can be computed from the files, and what else could be if there were more tables or columns; in the catalogue's order. */
export function possibleIndicators(
  files: readonly OpenedFile[],
  isChosen: (code: string) => boolean,
): readonly PossibleIndicator[] {
  const offered = files.find(({ read }) => read !== null)?.read?.indicators ?? [];
  const columns = new Map(
    files.flatMap(({ table }) => (table === null ? [] : [[table.table, table.columns] as const])),
  );
  const isMissing = ({ table, field }: NamedColumn) => (columns.get(table)?.[field] ?? '') === '';
  return offered
    .filter(({ tables }) => tables.some((table) => columns.has(table)))
    .map((indicator) => ({
      indicator,
      tables: indicator.tables.filter((table) => !columns.has(table)),
      columns: indicator.columns.filter((column) => columns.has(column.table) && isMissing(column)),
      breakdowns: indicator.breakdowns.filter((one) => one.columns.some(isMissing)).map(({ title }) => title),
      chosen: isChosen(indicator.code),
    }));
}

/** Whether nothing is missing that the indicator cannot do without. */
export function isComputable({ tables, columns }: Pick<PossibleIndicator, 'tables' | 'columns'>): boolean {
  return tables.length === 0 && columns.length === 0;
}
