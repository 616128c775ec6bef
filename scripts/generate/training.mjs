import { DEPARTMENTS, YEARS } from './administration.mjs';
import { csv, germanDate, germanNumber } from './csv.mjs';
import { between, sample, shuffled } from './random.mjs';

const HEADER = ['Person', 'Jahr', 'Dezernat', 'Amt', 'Kursdatum', 'Kurs', 'Stunden', 'Führungskraft'];

const COURSES = [
  { name: 'Interkulturelle Kompetenz – Grundlagen', hours: 7.5 },
  { name: 'Interkulturelle Kompetenz; Aufbaukurs', hours: 7.5 },
  { name: 'Einfache Sprache im Bürgerkontakt', hours: 3.75 },
  { name: 'Gespräche mit Dolmetschenden führen', hours: 3.5 },
  { name: 'Kurs "Vielfalt im Team"', hours: 4 },
  { name: 'Vielfalt führen', hours: 6, leaders: true },
];

/** The share of staff that takes part at least once, by year, and how many of these come again. */
const COVERAGE = [0.12, 0.17, 0.23, 0.29, 0.34];
const AGAIN = 0.22;

/** Intercultural training: one row is one person's attendance of one course. */
export function training(random, staff) {
  const rows = YEARS.flatMap((year, i) => {
    const timetable = courseDays(random, year);
    const taking = DEPARTMENTS.flatMap((office) => participants(random, staff.get(year), office, COVERAGE[i]));
    const attendances = taking.flatMap((person) => attended(random, person, timetable));
    return attendances.sort(byDay).map(({ person, day }) => row(year, person, day));
  });
  return csv(HEADER, rows);
}

const MEAN_CONTACT = 1.13;

function participants(random, people, office, coverage) {
  const members = people.filter((person) => person.department === office);
  const share = (coverage * office.publicContact) / MEAN_CONTACT;
  return sample(random, members, Math.round(members.length * Math.min(0.85, share)), (person) =>
    person.leader ? 1.5 : 1,
  );
}

/** Each course runs on three days of the year, no two courses on one day. */
function courseDays(random, year) {
  const days = shuffled(
    random,
    Array.from({ length: 200 }, (_, i) => i),
  ).slice(0, COURSES.length * 3);
  return days.map((day, i) => ({ order: day, course: COURSES[i % COURSES.length], date: workday(year, day) }));
}

function workday(year, day) {
  return germanDate(year, 2 + Math.floor(day / 20), 3 + (day % 20));
}

function attended(random, person, timetable) {
  const open = timetable.filter(({ course }) => !course.leaders || person.leader);
  const times = random() < AGAIN ? between(random, 2, 3) : 1;
  return sample(random, open, times).map((day) => ({ person, day }));
}

function byDay(a, b) {
  return a.day.order - b.day.order || (a.person.id < b.person.id ? -1 : 1);
}

function row(year, { id, department, leader }, { date, course }) {
  const cells = [date, course.name, germanNumber(course.hours), leader ? 'ja' : 'nein'];
  return [id, year, department.division, department.name, ...cells];
}
