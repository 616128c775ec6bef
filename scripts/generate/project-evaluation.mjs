import { YEARS } from './administration.mjs';
import { csv, germanDate } from './csv.mjs';
import { between, weighted } from './random.mjs';

const HEADER = ['Jahr', 'Projekt', 'Bogen', 'Datum', 'Zufriedenheit', 'Würde ich weiterempfehlen'];

/** Projects after the concept's themes: how many sheets come back in a year, and how good the answers are, 0 to 1. */
const PROJECTS = [
  { name: 'Bildungspartnerschaften', sheets: [44, 58], quality: 0.62 },
  { name: 'Schule verstehen', sheets: [48, 66], quality: 0.7 },
  { name: 'Sport im Stadtteil', sheets: [52, 70], quality: 0.75 },
  { name: 'Sprachkurs plus', sheets: [38, 52], quality: 0.5 },
  { name: 'Kulturfest', sheets: [56, 70], quality: 0.8 },
  { name: 'Berufslotsen', sheets: [24, 36], quality: 0.35 },
];

const SATISFACTION = {
  low: { 1: 11, 2: 17, 3: 27, 4: 28, 5: 17 },
  high: { 1: 3, 2: 5, 3: 14, 4: 39, 5: 39 },
};

/** Anonymous answer sheets of the projects' participants: one row is one sheet. */
export function projectEvaluation(random) {
  const rows = YEARS.flatMap((year, i) => PROJECTS.flatMap((project) => sheets(random, year, project, i * 0.05)));
  return csv(HEADER, rows, '\r\n').replace(/\r\n$/, '');
}

function sheets(random, year, { name, sheets: [from, to], quality }, progress) {
  return Array.from({ length: between(random, from, to) }, (_, i) => {
    const satisfaction = answer(random, Math.min(1, quality + progress));
    const date = germanDate(year, between(random, 3, 11), between(random, 1, 28));
    return [year, name, i + 1, date, satisfaction, recommendation(random, satisfaction)];
  });
}

function answer(random, quality) {
  if (random() < 0.04) return random() < 0.2 ? '' : 'k.A.';
  return weighted(random, random() < quality ? SATISFACTION.high : SATISFACTION.low);
}

function recommendation(random, satisfaction) {
  if (random() < 0.05) return 'k.A.';
  const grade = Number(satisfaction) || 3;
  return random() < 0.1 + grade * 0.17 ? 'ja' : 'nein';
}
