import { different, having, numberIn, total, type Row, type Rows } from './musterstadt-rows.js';

/** Recounts an indicator in a period; one number, or for a distribution one for each answer. Undefined: it has no value there. */
export type Recount = (rows: Rows, period: string) => number | readonly number[] | undefined;

const participants = (rows: Rows) => different(rows('project-participants'), 'Person');
const inTargetGroup = (rows: readonly Row[]) => different(having(rows, 'Zielgruppe', 'ja'), 'Person');

function reach(rows: Rows, period?: string): number {
  const people = inTargetGroup(rows('project-participants', period));
  return (100 * people) / total(rows('target-population', period), 'Anzahl');
}

function goals(rows: Rows, heading: string): number {
  return total(having(rows('project-goals'), 'indikator', 'pr1a'), heading);
}

const costs = (rows: Rows) => total(rows('project-costs'), 'Euro');
const answers = (rows: Rows, heading: string) =>
  rows('project-evaluation')
    .map((row) => row[heading]!)
    .filter((cell) => /^\d+$/.test(cell))
    .map(Number);
const shareOf = (numbers: readonly number[], test: (n: number) => boolean) =>
  (100 * numbers.filter(test).length) / numbers.length;
const average = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const satisfaction = (rows: Rows) => answers(rows, 'Zufriedenheit');
const recommendation = (rows: Rows) => answers(rows, 'Weiterempfehlung 0 bis 10');

/** What a person answered before and after, both as numbers. */
function pairs(rows: readonly Row[]): readonly (readonly [number, number])[] {
  const at = (person: string, time: string) =>
    rows.find((row) => row['Person'] === person && row['Zeitpunkt'] === time)?.['Selbsteinschätzung'] ?? '';
  return [...new Set(rows.map((row) => row['Person']!))]
    .map((person) => [at(person, 'vorher'), at(person, 'nachher')] as const)
    .filter((pair) => pair.every((cell) => /^\d$/.test(cell)))
    .map(([before, after]) => [Number(before), Number(after)]);
}

const register = (rows: Rows) => rows('project-register');
const registerShare = (some: readonly Row[], all: readonly Row[]) => (100 * some.length) / all.length;

/** Every project indicator of the catalogue, recounted from the cells of the CSV files. */
export const PROJECT_RECOUNTS: Readonly<Record<string, Recount>> = {
  pr1a: participants,
  pr1b: (rows) => total(rows('project-sessions'), 'Teilnehmende'),
  pr2: (rows) => reach(rows),
  pr3: (rows) => {
    const people = rows('project-participants');
    return (100 * inTargetGroup(people)) / different(having(people, 'Zielgruppe', 'ja', 'nein'), 'Person');
  },
  pr4a: (rows) => (100 * rows('project-participants').length) / goals(rows, 'soll'),
  pr4b: (rows) => {
    const baseline = goals(rows, 'basis');
    return (100 * (rows('project-participants').length - baseline)) / (goals(rows, 'soll') - baseline);
  },
  pr5: (rows, period) => {
    const years = Number(period) - 2022;
    if (years === 0) return undefined;
    const start = reach(rows, '2022');
    const actual = (reach(rows) / start) ** (1 / years) - 1;
    const required = (10 / start) ** (1 / 6) - 1;
    return actual / required;
  },
  pr6a: (rows) => costs(rows) / participants(rows),
  pr6b: (rows) => costs(rows) / total(rows('project-sessions'), 'Stunden', 'Teilnehmende'),
  pr6c: (rows) => total(having(rows('project-costs'), 'Kostenart', 'Projektmittel'), 'Euro') / participants(rows),
  pr7: (rows) => registerShare(having(rows('project-cohorts'), 'Stand', 'abgeschlossen'), rows('project-cohorts')),
  pr8: (rows) => shareOf(satisfaction(rows), (answer) => answer >= 4),
  pr9a: (rows) => [1, 2, 3, 4, 5].map((step) => shareOf(satisfaction(rows), (answer) => answer === step)),
  pr9b: (rows) => average(satisfaction(rows)),
  pr10a: (rows) => {
    const marks = recommendation(rows);
    return shareOf(marks, (mark) => mark >= 9) - shareOf(marks, (mark) => mark <= 6);
  },
  pr10b: (rows) => shareOf(recommendation(rows), (mark) => mark >= 9),
  pr10c: (rows) => shareOf(recommendation(rows), (mark) => mark <= 6),
  pr11: (rows) => {
    const both = pairs(rows('project-outcomes'));
    return both.length === 0 ? undefined : average(both.map(([before, after]) => after - before));
  },
  pr12: (rows) =>
    registerShare(
      having(register(rows), 'Stand', 'verstetigt'),
      having(register(rows), 'Stand', 'verstetigt', 'beendet'),
    ),
  pr13: (rows) => registerShare(having(register(rows), 'evaluiert', 'ja'), register(rows)),
  pr14a: (rows) => registerShare(having(register(rows), 'Stufen der Wirkungslogik', '5'), register(rows)),
  pr14b: (rows) => average(register(rows).map((row) => numberIn(row['Stufen der Wirkungslogik']))),
};
