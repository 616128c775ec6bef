import type { Mapping } from '@teilhabe/core/workshop';
import type { RunRequest } from '../protocol.js';
import type { OpenedFile } from './opened-file.js';
import { isComputable, type PossibleIndicator } from './possible-indicators.js';

/** What is said about the publication, beside files and indicators. */
export interface About extends Pick<Mapping, 'title' | 'publisher' | 'policy'> {
  /** The day of the edition. */
  readonly day: string;
}

/** The indicators that are wanted and can be computed, from the files that are a table. */
export function runRequest(
  files: readonly OpenedFile[],
  possible: readonly PossibleIndicator[],
  { about, ledger }: { readonly about: About; readonly ledger: Uint8Array | null },
): RunRequest {
  const { day, ...rest } = about;
  const used = files.flatMap(({ file, read, table }) =>
    read === null || table === null ? [] : [{ file, read, table }],
  );
  return {
    files: used.map(({ file }) => file.name),
    mapping: {
      version: 1,
      tables: used.map(({ table, read }) => ({ ...table, reading: read.choices })),
      indicators: possible.filter((one) => one.chosen && isComputable(one)).map(({ indicator }) => indicator.code),
      ...rest,
    },
    day,
    ...(ledger === null ? {} : { ledger }),
  };
}

/** The tables that two files are said to be. */
export function tablesTwice(files: readonly OpenedFile[]): readonly string[] {
  const names = files.flatMap(({ table }) => table?.table ?? []);
  return [...new Set(names.filter((name, i) => names.indexOf(name) < i))];
}
