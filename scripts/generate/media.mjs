import { csv } from './csv.mjs';
import { weighted } from './random.mjs';
import { TOWN_YEARS } from './town.mjs';

const HEADER = ['Jahr', 'Beitrag', 'Kanal', 'Thema', 'Ton'];

/** How many items there are in each year. */
const ITEMS = [24, 29, 33, 41];

const CHANNELS = { Presse: 5, Internet: 3, Stadt: 4 };
const TOPICS = { Projekt: 9, Vorbild: 4, Sonstiges: 7 };
const TONES = { positiv: 10, neutral: 7, kritisch: 2, 'k.A.': 1 };

/** Made-up items in the media on integration: one row is one item. */
export function media(random) {
  return csv(
    HEADER,
    TOWN_YEARS.flatMap((year, i) => Array.from({ length: ITEMS[i] }, (_, j) => item(random, year, j + 1))),
  );
}

function item(random, year, number) {
  const name = `${year}-${String(number).padStart(2, '0')}`;
  return [year, name, weighted(random, CHANNELS), weighted(random, TOPICS), weighted(random, TONES)];
}
