import { createReadStream } from 'node:fs';
import type { ByteSource } from '../../csv/byte-source.js';
import type { CsvOptions } from '../../csv/csv-options.js';
import { CHUNK } from '../../csv/file-source.js';
import type { TableSchema } from '../../dataset/schema.js';
import { aggregateFile } from '../aggregate-file.js';
import type { AggregatePlan, Answer } from '../plan.js';

/** What a thread is told: the bytes of a file that are its own, and everything it reads them with. */
export interface Part {
  readonly path: string;
  /** The header's line, which stands before the bytes; empty for those that begin with it. */
  readonly header: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly file: string;
  readonly schema: TableSchema;
  readonly options: CsvOptions;
  readonly plan: AggregatePlan;
}

/** What the rows of a part amount to. */
export interface PartAggregates {
  readonly answer: Answer;
  readonly rows: number;
}

/** What the rows of a part amount to; undefined where something is wrong with them. */
export async function countPart(part: Part): Promise<PartAggregates | undefined> {
  const { file, schema, options, plan } = part;
  const asked = { source: partSource(part), file, schema, options, threads: 1 };
  const { answer, rows, problems } = await aggregateFile(asked, plan);
  return problems.length === 0 ? { answer, rows } : undefined;
}

/** The header and the bytes of a part, as a file of their own. */
function partSource({ path, header, start, end }: Part): ByteSource {
  return {
    size: header.length + end - start,
    async *open() {
      yield header;
      yield* createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
    },
  };
}
