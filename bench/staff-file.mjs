import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../scripts/generate/random.mjs';

const HEADER =
  'Jahr;Bogen;Amt;Entgeltgruppe;Geschlecht;Alter;Umfang;Befristung;Migrationshintergrund;Gewicht;Fortbildungsstunden;Bemerkung\n';
/** The schema of its columns. */
export const STAFF_FIELDS = [
  { name: 'Jahr', type: 'year' },
  { name: 'Bogen', type: 'integer' },
  { name: 'Amt' },
  { name: 'Entgeltgruppe' },
  { name: 'Geschlecht', constraints: { enum: ['weiblich', 'männlich'] } },
  { name: 'Alter', type: 'integer', constraints: { minimum: 15, maximum: 70 } },
  { name: 'Umfang' },
  { name: 'Befristung' },
  { name: 'Migrationshintergrund', missingValues: [{ value: 'k.A.', label: 'nonresponse' }] },
  { name: 'Gewicht', type: 'number', decimalChar: ',' },
  { name: 'Fortbildungsstunden', type: 'number', decimalChar: ',' },
  { name: 'Bemerkung' },
];

const DEPARTMENTS = [
  'Hauptamt',
  'Kämmerei',
  'Rechtsamt',
  'Ordnungsamt',
  'Jugendamt',
  'Sozialamt',
  'Schulamt',
  'Kulturamt',
  'Bauamt',
  'Tiefbauamt',
  'Gartenamt',
  'Stadtbücherei',
];
const ROWS_PER_WRITE = 50_000;

/** A made-up staff survey of so many rows and twelve columns, made once and kept beside the bench. */
export function staffFile(rows) {
  const path = fileURLToPath(new URL(`../.cache/bench/staff-${rows}.csv`, import.meta.url));
  if (existsSync(path) && statSync(path).size > 0) return path;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  writeSync(file, HEADER);
  const random = seededRandom(233);
  for (let from = 0; from < rows; from += ROWS_PER_WRITE) {
    const count = Math.min(ROWS_PER_WRITE, rows - from);
    writeSync(file, Array.from({ length: count }, (_, i) => row(from + i, random)).join(''));
  }
  closeSync(file);
  return path;
}

function row(i, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const decimal = (scale, digits) => (random() * scale).toFixed(digits).replace('.', ',');
  const answer = random() < 0.05 ? 'k.A.' : random() < 0.22 ? 'ja' : 'nein';
  return (
    [
      2021 + (i % 5),
      i,
      pick(DEPARTMENTS),
      `EG ${1 + Math.floor(random() * 15)}`,
      pick(['weiblich', 'männlich']),
      18 + Math.floor(random() * 48),
      pick(['Vollzeit', 'Teilzeit']),
      pick(['befristet', 'unbefristet']),
      answer,
      decimal(2, 3),
      decimal(40, 1),
      pick(['', '', '', 'Bogen „nachgereicht“']),
    ].join(';') + '\n'
  );
}
