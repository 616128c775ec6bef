import { csv } from './csv.mjs';
import { between, weighted } from './random.mjs';
import { DISTRICTS, TOWN_YEARS } from './town.mjs';

const HEADER = ['Jahr', 'Verein', 'Art', 'Stadtteil', 'Interkulturelles Angebot'];

/** How many clubs of each kind there are, and which share has an intercultural offer in the first year. */
const KINDS = [
  { kind: 'Sport', name: 'Sportverein', count: 62, offering: 0.14 },
  { kind: 'Kultur', name: 'Kulturverein', count: 48, offering: 0.22 },
  { kind: 'Soziales', name: 'Sozialer Verein', count: 28, offering: 0.3 },
];

/** Made-up clubs: one row is one club in one year. They have numbers for names, so that none is taken for a real one. */
export function clubs(random) {
  const all = KINDS.flatMap((kind) => Array.from({ length: kind.count }, (_, i) => club(random, kind, i + 1)));
  const rows = TOWN_YEARS.flatMap((year, i) =>
    all
      .filter(({ founded, dissolved }) => founded <= i && i < dissolved)
      .map(({ name, kind, district, offers }) => [year, name, kind, district, offers[i] ? 'ja' : 'nein']),
  );
  return csv(HEADER, rows, '\r\n');
}

function club(random, { kind, name, offering }, number) {
  const district = weighted(random, DISTRICTS);
  const founded = random() < 0.94 ? 0 : between(random, 1, TOWN_YEARS.length - 1);
  const dissolved = random() < 0.96 ? Infinity : between(random, founded + 1, TOWN_YEARS.length);
  return { name: `${name} ${number}`, kind, district, founded, dissolved, offers: offers(random, offering) };
}

/** Whether a club has an offer in each year: most keep it, some begin one. */
function offers(random, offering) {
  const chance = (before) => (before === undefined ? offering : before ? 0.97 : 0.05);
  return TOWN_YEARS.reduce((years) => [...years, random() < chance(years.at(-1))], []);
}
