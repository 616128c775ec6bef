// PapaParse alone: the file as a stream, its rows as arrays, each added to its group by hand.
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { report } from './report.mjs';

const number = (text) => Number(text.replace(',', '.'));
const groups = new Map();
let isHeader = true;
const chunk = ({ data }) => {
  for (const row of data) {
    if (isHeader) isHeader = false;
    else add(row);
  }
};
const stream = createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 1 << 18 });
await new Promise((complete, error) => {
  Papa.parse(stream, { delimiter: ';', skipEmptyLines: true, chunk, complete, error });
});
report({ cells: [...groups.values()] });

function add([Jahr, , Amt, Entgeltgruppe, , , , , background, weight, hours]) {
  const key = `${Jahr};${Amt};${Entgeltgruppe}`;
  let cell = groups.get(key);
  if (!cell) {
    cell = { Jahr, Amt, Entgeltgruppe, responses: 0, base: 0, count: 0, weight: 0, weighted: 0, hours: 0 };
    groups.set(key, cell);
  }
  cell.responses += 1;
  if (background !== 'k.A.') cell.base += 1;
  if (background === 'ja') {
    cell.count += 1;
    cell.weighted += number(weight);
  }
  cell.weight += number(weight);
  cell.hours += number(hours);
}
