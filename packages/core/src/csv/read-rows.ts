import type { Problem } from '../problem.js';
import type { CsvOptions } from './csv-options.js';
import { ProblemList } from './problem-list.js';
import { RowReader } from './row-reader.js';
import type { SourceRow } from './table.js';

/** The rows of a file and what is wrong with its quotation marks. */
export interface ReadRows {
  readonly rows: readonly SourceRow[];
  readonly problems: readonly Problem[];
}

/** Every row of a text or of bytes as it stands: blank rows too, nothing trimmed, filled up or left out. */
export function readRows(input: string | Uint8Array, file: string, options: CsvOptions = {}): ReadRows {
  const problems = new ProblemList();
  const rows: SourceRow[] = [];
  const reader = new RowReader(file, options, { problems, sink: (row) => rows.push(row) > 0 });
  if (typeof input === 'string') reader.pushText(input);
  else reader.push(input);
  reader.end();
  return { rows, problems: problems.toArray() };
}
