// A file to a table with Teilhabe, chunk by chunk: delimiter, header and footer found, every row with its line.
import { readTable } from '@teilhabe/core';
import { createReadStream } from 'node:fs';
import { report } from './report.mjs';

const file = process.argv[2];
const source = { open: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
const { length } = await readTable(source, 'file.csv');
report({ rows: length });
