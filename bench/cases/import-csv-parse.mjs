// csv-parse in its streaming form: splits the file into arrays and looks at nothing.
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { report } from './report.mjs';

let rows = -1;
const parser = createReadStream(process.argv[2]).pipe(parse({ delimiter: ';', bom: true }));
parser.on('data', () => {
  rows += 1;
});
await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
report({ rows });
