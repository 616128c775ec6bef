import { DEPARTMENTS, MIGRATION_BY_PAY, YEARS } from './administration.mjs';
import { sample, shuffled, weighted } from './random.mjs';

const LEAVING = 0.06;
const LEADING = { 'EG 1–4': 0.01, 'EG 5–8': 0.03, 'EG 9–12': 0.14, 'EG 13–15': 0.45 };

/**
 * Who works in the made-up administration in each year: people stay, leave and are hired, so that pseudonyms last.
 * Returns the staff by year.
 */
export function staffByYear(random) {
  const pseudonym = pseudonyms(random);
  const years = new Map(YEARS.map((year) => [year, []]));
  for (const department of DEPARTMENTS) {
    let staff = [];
    YEARS.forEach((year, i) => {
      staff = nextYear(random, staff, department, i, pseudonym);
      years.get(year).push(...staff);
    });
  }
  return years;
}

function nextYear(random, before, department, i, pseudonym) {
  const size = department.sizes[i];
  const staying = before.filter(() => random() >= LEAVING);
  const kept = sample(random, staying, size);
  const hired = Array.from({ length: size - kept.length }, () => newPerson(random, department, pseudonym));
  return [...kept, ...withMigration(random, hired, migrationWanted(department, i) - migrationCount(kept))];
}

function migrationWanted({ sizes, migration: [first, last] }, i) {
  return Math.round(sizes[i] * (first + ((last - first) * i) / (YEARS.length - 1)));
}

function migrationCount(people) {
  return people.filter((person) => person.migration).length;
}

function withMigration(random, people, count) {
  const chosen = new Set(sample(random, people, Math.max(0, count), (person) => MIGRATION_BY_PAY[person.payGroup]));
  return people.map((person) => ({ ...person, migration: chosen.has(person) }));
}

function newPerson(random, department, pseudonym) {
  const payGroup = weighted(random, department.pay);
  const gender = random() < department.women ? 'weiblich' : 'männlich';
  return { id: pseudonym(), department, payGroup, gender, leader: random() < LEADING[payGroup] };
}

/** Pseudonyms such as `P-0a3f`, each once, in an order that says nothing about the person. */
function pseudonyms(random) {
  const free = shuffled(
    random,
    Array.from({ length: 0x2000 }, (_, i) => i * 8 + 3),
  );
  return () => `P-${free.pop().toString(16).padStart(4, '0')}`;
}
