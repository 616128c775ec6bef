import { open, type FileHandle } from 'node:fs/promises';
import { sourceOfBytes } from '../../csv/byte-source.js';
import type { CsvOptions } from '../../csv/csv-options.js';
import { limitsWith } from '../../csv/limits.js';
import { joinedBytes } from '../../csv/read-bytes.js';
import { readTable } from '../../csv/read-table.js';

const LF = 0x0a;

/** Looked at of the beginning and of the end: more bytes than show the dialect, the header and a footer in any script. */
const SAMPLE = 1 << 18;
/** Looked at for a line end; longer lines are not cut. */
const LINE = 1 << 16;

/** What a part of a file is read with: all that was found at its beginning, and its own rows below the header. */
export interface FileParts {
  /** The header's line as it stands in the file. */
  readonly header: Uint8Array;
  readonly options: CsvOptions;
  /** The places of the bytes with which the parts begin, and of the end of the last. */
  readonly cuts: readonly number[];
}

/** Encodings in which the byte of a line end is nothing else. */
const ENCODINGS: readonly (string | undefined)[] = ['utf-8', 'windows-1252'];

/** What is declared of rows by their number or of what ends them: a part knows neither. */
const OF_THE_WHOLE = ['lineTerminator', 'headerRows', 'commentRows', 'isWanted', 'now'] as const;

/**
 * Cuts a file of so many bytes at line ends into parts that can be read each by itself; undefined where it is not the plain
 * table for which this is sure: one header row in the first line, nothing above it and nothing below the last row. Whether a
 * line end is a row's shows when the part before it is read: it must not end inside a quoted cell.
 */
export async function partsOfFile(
  path: string,
  size: number,
  { parts, options }: { readonly parts: number; readonly options: CsvOptions },
): Promise<FileParts | undefined> {
  if (OF_THE_WHOLE.some((name) => options[name] !== undefined) || options.header === false) return undefined;
  const limits = limitsWith(options.limits);
  if (size > limits.bytes) return undefined;
  const file = await open(path);
  try {
    const beginning = await bytesAt(file, 0, SAMPLE);
    const header = beginning.subarray(0, beginning.indexOf(LF) + 1);
    const end = await bytesAt(file, Math.max(0, size - SAMPLE), SAMPLE);
    const last = end.subarray(end.indexOf(LF) + 1);
    const found = await plainOptions(beginning.subarray(0, beginning.lastIndexOf(LF) + 1), options);
    const foundAtEnd = await plainOptions(joinedBytes([header, last], header.length + last.length), options);
    if (found === undefined || JSON.stringify(found) !== JSON.stringify(foundAtEnd)) return undefined;
    const cuts = await cutsOf(file, size, parts);
    const shares = { ...limits, distinctCells: Math.floor(limits.distinctCells / parts) };
    return cuts && { header, options: { ...options, ...found, limits: shares }, cuts };
  } finally {
    await file.close();
  }
}

/** How a sample is read; undefined where it is no plain table. */
async function plainOptions(sample: Uint8Array, options: CsvOptions): Promise<CsvOptions | undefined> {
  const { headers, headerRow, preamble, footer, problems, lines, dialect, encoding } = await readTable(
    sourceOfBytes(sample),
    '',
    options,
  );
  const isPlain = headers.length === 1 && headerRow === 1 && lines[0] === 2 && preamble.length + footer.length === 0;
  if (!isPlain || problems.length > 0 || !ENCODINGS.includes(encoding)) return undefined;
  return { ...dialect, ...(encoding && { encoding }), layout: 'plain' };
}

/** Where the parts begin, behind a line end each; undefined where lines are too long for so many. */
async function cutsOf(file: FileHandle, size: number, parts: number): Promise<readonly number[] | undefined> {
  const cuts = [0];
  for (let part = 1; part < parts; part += 1) {
    const near = Math.floor((size * part) / parts);
    const end = (await bytesAt(file, near, LINE)).indexOf(LF);
    cuts.push(near + end + 1);
    if (end < 0 || cuts.at(-1)! <= cuts.at(-2)! || cuts.at(-1)! >= size) return undefined;
  }
  return [...cuts, size];
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(length), position });
  return buffer.subarray(0, bytesRead);
}
