import type { Problem } from '../problem.js';
import type { ByteSource } from './byte-source.js';
import { LineOffsets } from './line-offsets.js';
import type { SourceRow, Table } from './table.js';

/**
 * Problems with the byte at which their rows begin, found by a second look at the bytes that ends with the last of
 * them; a good file is not looked at twice. Problems of no row, and those that know their byte, stay as they are.
 */
export async function withByteOffsets(
  problems: readonly Problem[],
  table: Table,
  source: ByteSource,
): Promise<readonly Problem[]> {
  const lines = problems.map((problem) => lineOfRow(problem, table));
  const finder = new LineOffsets(lines, table.encoding ?? 'utf-8');
  if (!finder.done) {
    for await (const bytes of source.open()) if (!finder.push(bytes)) break;
  }
  return problems.map((problem, i) => placed(problem, finder.offsetOf(lines[i])));
}

/** A table that was read from bytes in memory, with the same. */
export function placedByBytes(table: Table, bytes: Uint8Array): Table {
  const lines = table.problems.map((problem) => lineOfRow(problem, table));
  const finder = new LineOffsets(lines, table.encoding ?? 'utf-8');
  if (!finder.done) finder.push(bytes);
  return { ...table, problems: table.problems.map((problem, i) => placed(problem, finder.offsetOf(lines[i]))) };
}

function placed(problem: Problem, byteOffset: number | undefined): Problem {
  return byteOffset === undefined ? problem : { ...problem, byteOffset };
}

/** The physical line with which the row of a problem begins; the problem itself may be some lines below. */
function lineOfRow({ row, line, byteOffset }: Problem, table: Table): number | undefined {
  if (byteOffset !== undefined) return undefined;
  if (row === undefined) return line;
  const others: readonly SourceRow[] = [...table.preamble, ...table.headers, ...table.footer];
  const other = others.find((source) => source.row === row);
  if (other) return other.line;
  const at = placeOf(table.rows, row);
  return table.rows[at] === row ? table.lines[at] : line;
}

/** Where a number stands in a sorted list, or would stand. */
function placeOf(sorted: Uint32Array, wanted: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
