import type { TextColumn } from '../../csv/table.js';
import { Dictionary } from './map-column.js';

/** One text in every row. */
export function constantColumn(header: string, text: string, length: number): TextColumn {
  return { header, dictionary: length === 0 ? [] : [text], codes: new Uint32Array(length) };
}

/** Every cell so many times in a row: 1, 2 → 1, 1, 1, 2, 2, 2. */
export function repeatColumn(column: TextColumn, times: number): TextColumn {
  return times === 1 ? column : { ...column, codes: repeatNumbers(column.codes, times) };
}

/** Every number so many times in a row. */
export function repeatNumbers(numbers: Uint32Array, times: number): Uint32Array {
  if (times === 1) return numbers;
  const repeated = new Uint32Array(numbers.length * times);
  for (let i = 0; i < numbers.length; i += 1) repeated.fill(numbers[i]!, i * times, (i + 1) * times);
  return repeated;
}

/** The same texts again for every row: a, b → a, b, a, b, a, b. */
export function cycleColumn(header: string, texts: readonly string[], rows: number): TextColumn {
  const merged = new Dictionary();
  const once = Uint32Array.from(texts, (text) => merged.codeOf(text));
  const codes = new Uint32Array(texts.length * rows);
  for (let row = 0; row < rows; row += 1) codes.set(once, row * texts.length);
  return { header, dictionary: rows === 0 ? [] : merged.texts, codes };
}

/** Columns side by side as one column: the first row's cells from left to right, then the second's. */
export function interleaveColumns(header: string, columns: readonly TextColumn[]): TextColumn {
  if (columns.length === 1) return { ...columns[0]!, header };
  const merged = new Dictionary();
  const rows = columns[0]?.codes.length ?? 0;
  const codes = new Uint32Array(rows * columns.length);
  columns.forEach((column, i) => {
    const next = Uint32Array.from(column.dictionary, (cell) => merged.codeOf(cell));
    for (let row = 0; row < rows; row += 1) codes[row * columns.length + i] = next[column.codes[row]!]!;
  });
  return { header, dictionary: merged.texts, codes };
}
