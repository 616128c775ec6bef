import { csv } from './csv.mjs';
import { between, weighted } from './random.mjs';
import { DISTRICTS, TOWN_YEARS } from './town.mjs';

const HEADER = ['Jahr', 'Veranstaltung', 'Art', 'Stadtteil', 'Besuche', 'Partner', 'Neue Partner'];

/** How many events there are in each year beside the festival. */
const EVENTS = [12, 17, 20, 24];

const KINDS = {
  Fest: { name: 'Stadtteilfest', weight: 3, visits: [150, 700] },
  Bühne: { name: 'Konzert', weight: 4, visits: [40, 260] },
  Gespräch: { name: 'Gesprächsabend', weight: 4, visits: [15, 90] },
};

const WEIGHTS = Object.fromEntries(Object.entries(KINDS).map(([kind, { weight }]) => [kind, weight]));

/** Made-up intercultural events: one row is one event. The festival is the one of `events.csv`. */
export function culturalEvents(random) {
  return csv(
    HEADER,
    TOWN_YEARS.flatMap((year, i) => eventsOf(random, year, EVENTS[i])),
  );
}

function eventsOf(random, year, count) {
  const numbers = { Fest: 0, Bühne: 0, Gespräch: 0 };
  const others = Array.from({ length: count }, () => {
    const kind = weighted(random, WEIGHTS);
    const { name, visits } = KINDS[kind];
    numbers[kind] += 1;
    return [year, `${name} ${numbers[kind]}`, kind, weighted(random, DISTRICTS), ...figures(random, visits)];
  });
  return [[year, 'Kulturfest der Stadtteile', 'Fest', 'Altstadt', ...figures(random, [1800, 2600])], ...others];
}

/** Visits, partners, and how many of these take part for the first time. */
function figures(random, [from, to]) {
  const partners = between(random, 1, 6);
  return [between(random, from, to), partners, between(random, 0, Math.min(2, partners))];
}
