import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../scripts/generate/random.mjs';

const HEADER =
  'Jahr;Bogen;Dezernat;Amt;Entgeltgruppe;Geschlecht;Altersgruppe;Umfang;Befristung;Führungsebene;Migrationshintergrund;Fortbildung\n';
const OFFICES = [
  'Hauptamt',
  'Kämmerei',
  'Ordnungsamt',
  'Jugendamt',
  'Sozialamt',
  'Schulamt',
  'Bauamt',
  'Stadtbücherei',
];
const ROWS_PER_WRITE = 50_000;

/**
 * A made-up staff survey as the catalogue describes it, of at least so many bytes, made once and kept beside the bench;
 * `faulty` has a wrong cell in each row.
 */
export function surveyFile(bytes, { faulty }) {
  const path = fileURLToPath(new URL(`../.cache/bench/survey-${bytes}${faulty ? '-faulty' : ''}.csv`, import.meta.url));
  if (existsSync(path) && statSync(path).size >= bytes) return path;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const random = seededRandom(233);
  let written = writeSync(file, HEADER);
  for (let from = 1; written < bytes; from += ROWS_PER_WRITE) {
    const rows = Array.from({ length: ROWS_PER_WRITE }, (_, i) => row(from + i, random, faulty));
    written += writeSync(file, rows.join(''));
  }
  closeSync(file);
  return path;
}

function row(i, random, faulty) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const office = Math.floor(random() * OFFICES.length);
  const cells = [
    2021 + (i % 5),
    i,
    `Dezernat ${'I'.repeat(1 + (office % 3))}`,
    OFFICES[office],
    pick(['EG 1–4', 'EG 5–8', 'EG 9–12', 'EG 13–15']),
    pick(['weiblich', 'männlich']),
    pick(['unter 35', '35 bis 49', '50 und älter']),
    pick(['Vollzeit', 'Teilzeit']),
    pick(['unbefristet', 'befristet']),
    pick(['keine', 'Sachgebietsleitung', 'Amtsleitung']),
    pick(['ja', 'nein', 'nein', 'nein']),
    faulty ? `vielleicht ${i}` : pick(['ja', 'nein']),
  ];
  return `${cells.join(';')}\n`;
}
