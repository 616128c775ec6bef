import { DEPARTMENTS, YEARS } from './administration.mjs';
import { csv, germanDate } from './csv.mjs';
import { between, sample, shuffled } from './random.mjs';

const HEADER = ['Jahr', 'Bogen', 'Eingang', 'Dezernat', 'Amt ', 'Entgeltgruppe', 'Geschlecht', 'Migrationshintergrund'];

/** The response rate of each year. */
const RESPONSE = [0.69, 0.7, 0.72, 0.73, 0.74];
const NOT_STATED = 0.05;

/** The anonymous, voluntary survey: one row is one answer sheet, numbered in the year in the order of its arrival. */
export function staffSurvey(random, staff) {
  const rows = YEARS.flatMap((year, i) => {
    const answering = DEPARTMENTS.flatMap((office) => respondents(random, staff.get(year), office, RESPONSE[i]));
    return sheets(random, year, shuffled(random, answering));
  });
  return `${csv(HEADER, rows, '\r\n')}\r\n`;
}

function respondents(random, people, office, rate) {
  const members = people.filter((person) => person.department === office);
  const count = Math.round(members.length * (rate + 0.04 * (random() - 0.5)));
  return sample(random, members, count);
}

function sheets(random, year, people) {
  const days = people.map(() => between(random, 3, 28)).sort((a, b) => a - b);
  return people.map((person, i) => {
    const { department, payGroup, gender } = person;
    const place = [department.division, padded(random, department.name), payGroup, gender];
    return [year, i + 1, germanDate(year, 5, days[i]), ...place, answer(random, person)];
  });
}

/** As people type it: now and then with a capital, a stray space, or the abbreviation spelt with a space. */
function answer(random, person) {
  if (random() < NOT_STATED) return random() < 0.2 ? 'k. A.' : 'k.A.';
  const word = person.migration ? 'ja' : 'nein';
  return padded(random, random() < 0.06 ? word[0].toUpperCase() + word.slice(1) : word);
}

function padded(random, text) {
  return random() < 0.02 ? `${text} ` : text;
}
