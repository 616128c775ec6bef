import { csvRows, type CsvRow } from './csv-rows.js';
import { rowsOf, yearOf, type RowsOfCell } from './staff-cells.js';

/** The value of an indicator, recounted by hand from the CSV; null without a case. */
export type Recount = (cell: RowsOfCell) => number | null;

type Test = (row: CsvRow) => boolean;

const withBackground = is('Migrationshintergrund', 'ja');
const without = is('Migrationshintergrund', 'nein');
const answered = is('Migrationshintergrund', 'ja', 'nein');
const leading = is('Führungsebene', 'Amtsleitung', 'Sachgebietsleitung');

const SHORTLISTED = ['Vorauswahl', 'Gespräch', 'Einstellung'] as const;

/** One entry an indicator: what a clerk would do with a filter and a pocket calculator. */
export const RECOUNTS: Readonly<Record<string, Recount>> = {
  hr1: shareOf('staff-survey', withBackground, answered),
  hr2: shareOf('staff', is('Staatsangehörigkeit', 'andere')),
  hr3: parity,
  hr4: parity,
  hr5: (cell) => {
    const [of, reference] = [RECOUNTS['hr1']!(cell), RECOUNTS['pop-mh']!({ ...cell, field: null })];
    return of === null || reference === null
      ? null
      : Math.round((sum(rowsOf('headcount', cell), 'Anzahl') * (reference - of)) / 100);
  },
  hr6: shareOf('staff-survey', withBackground, both(answered, leading)),
  hr7a: disparity(['EG 1–4', 'EG 5–8'], ['EG 9–12']),
  hr7b: disparity(['EG 9–12'], ['EG 13–15']),
  hr7c: disparity(['EG 1–4', 'EG 5–8'], ['EG 13–15']),
  hr8: shareOf('trainees', withBackground, answered),
  hr9: shareOf('recruitment', withBackground, both(answered, is('Letzte Stufe', 'Einstellung'))),
  hr10: likelihood('recruitment', is('Letzte Stufe', 'Einstellung'), is('Letzte Stufe', ...SHORTLISTED)),
  hr11a: shareOf('recruitment', withBackground, answered),
  hr11b: shareOf('recruitment', withBackground, both(answered, is('Letzte Stufe', ...SHORTLISTED))),
  hr11c: shareOf('recruitment', withBackground, both(answered, is('Letzte Stufe', 'Gespräch', 'Einstellung'))),
  hr11d: shareOf('recruitment', withBackground, both(answered, is('Letzte Stufe', 'Einstellung'))),
  hr12: (cell) => {
    if (rowsOf('staff', { ...cell, field: null }, 1).length === 0) return null;
    const average = (rowsOf('staff', cell).length + rowsOf('staff', cell, 1).length) / 2;
    return percent(rowsOf('leavers', cell).length, average);
  },
  hr13: shareOf('trainees', is('Übernahme', 'übernommen'), is('Übernahme', 'übernommen', 'nicht übernommen')),
  hr14: (cell) => percent(rowsOf('staff-survey', cell).length, sum(rowsOf('headcount', cell), 'Anzahl')),
  hr15: shareOf('staff-survey', is('Migrationshintergrund', 'k. A.')),
  hr16: shareOf('job-advertisements', is('Interkulturelle Kompetenz', 'ja')),
  hr17: shareOf('target-agreements', is('Oberziel Interkulturelle Öffnung', 'ja')),
  hr18a: shareOf('charter', is('status', 'erfüllt')),
  hr18b: shareOf('charter', is('status', 'erfüllt', 'teilweise')),
  hr19: (cell) => {
    const rows = rowsOf('checklist', cell).filter(({ wert }) => wert !== 'entfällt');
    return rows.length === 0 ? null : (25 * sum(rows, 'wert')) / rows.length;
  },
  fb1: (cell) => {
    const trained = new Set(
      csvRows('training')
        .filter((row) => cell.years.includes(yearOf(row)))
        .map(({ Person }) => Person),
    );
    return shareOf('staff', ({ Person }) => trained.has(Person))(cell);
  },
  fb2: (cell) => {
    const earlier = csvRows('training').filter((row) => yearOf(row) <= Math.max(...cell.years));
    const trained = new Set(earlier.map(({ Person }) => Person));
    return shareOf('staff', ({ Person }) => trained.has(Person))(cell);
  },
  fb3a: (cell) => quotient(sum(rowsOf('training', cell), 'Stunden'), sum(rowsOf('headcount', cell), 'Anzahl')),
  fb3b: (cell) => quotient(sum(rowsOf('training', cell), 'Stunden'), persons(rowsOf('training', cell)).size),
  fb4: (cell) => {
    const attended = persons(rowsOf('training', cell));
    return percent([...attended.values()].filter((times) => times >= 2).length, attended.size);
  },
  fb5: (cell) => {
    const trained = persons(rowsOf('training', { ...cell, field: null }));
    return shareOf('staff', ({ Person = '' }) => trained.has(Person), leading)(cell);
  },
  fb6: likelihood('staff-survey', is('Fortbildung', 'ja'), is('Fortbildung', 'ja', 'nein')),
  fb7: (cell) => percent(sum(rowsOf('courses', cell), 'Teilnehmende'), sum(rowsOf('courses', cell), 'Plätze')),
  fb8: (cell) => percent(sum(rowsOf('courses', cell), 'Nicht erschienen'), sum(rowsOf('courses', cell), 'Anmeldungen')),
  fb9a: shareOf('training-evaluation', is('Note', '1', '2'), is('Note', '1', '2', '3', '4', '5', '6')),
  fb9b: (cell) => {
    const rows = rowsOf('training-evaluation', cell).filter(({ Note }) => Note !== 'k. A.');
    return quotient(sum(rows, 'Note'), rows.length);
  },
  fb10: gain,
  fb11: shareOf('training-follow-up', is('Anwendung', '4', '5'), is('Anwendung', '1', '2', '3', '4', '5')),
  fb12: (cell) => {
    const rows = rowsOf('courses', cell);
    const hours = rows.reduce((all, row) => all + number(row['Teilnehmende']) * number(row['Stunden']), 0);
    return quotient(sum(rows, 'Kosten'), hours);
  },
  'pop-mh': population('Mikrozensus', 'mit Migrationshintergrund', ['15', '16 bis unter 25', '25 bis unter 65']),
  'pop-foreign': population('Staatsangehörigkeit', 'nicht deutsch', ['15', '16 bis unter 25', '25 bis unter 65']),
  'pop-mh-16-24': population('Mikrozensus', 'mit Migrationshintergrund', ['16 bis unter 25']),
};

function is(column: string, ...words: readonly string[]): Test {
  return (row) => words.includes(row[column] ?? '');
}

function both(...tests: readonly Test[]): Test {
  return (row) => tests.every((test) => test(row));
}

function shareOf(table: string, counts: Test, belongs: Test = () => true): Recount {
  return (cell) => {
    const rows = rowsOf(table, cell).filter(belongs);
    return percent(rows.filter(counts).length, rows.length);
  };
}

function population(definition: string, group: string, ages: readonly string[]): Recount {
  return (cell) => {
    const rows = rowsOf('population', cell).filter(both(is('Abgrenzung', definition), is('Altersgruppe', ...ages)));
    return percent(sum(rows.filter(is('Gruppe', group)), 'Anzahl'), sum(rows, 'Anzahl'));
  };
}

function parity(cell: RowsOfCell): number | null {
  const [of, reference] = [RECOUNTS['hr1']!(cell), RECOUNTS['pop-mh']!({ ...cell, field: null })];
  return of === null || reference === null ? null : of / reference;
}

function disparity(lower: readonly string[], upper: readonly string[]): Recount {
  return (cell) => {
    const rows = rowsOf('staff-survey', cell);
    const times = (group: Test, levels: readonly string[]) =>
      rows.filter(both(group, is('Entgeltgruppe', ...levels))).length;
    return quotient(
      times(without, upper) / times(without, lower),
      times(withBackground, upper) / times(withBackground, lower),
    );
  };
}

/** How much likelier those without a migration background are to be among those who count. */
function likelihood(table: string, counts: Test, belongs: Test): Recount {
  return (cell) => {
    const share = (group: Test) => shareOf(table, counts, both(group, belongs))(cell);
    const [group, others] = [share(withBackground), share(without)];
    return group === null || others === null || others === 0 ? null : quotient(others, group);
  };
}

/** The mean difference between the tests of those who took both. */
function gain(cell: RowsOfCell): number | null {
  const rows = rowsOf('training-tests', cell);
  const points = (time: string) =>
    new Map(rows.filter(is('Zeitpunkt', time)).map((row) => [row['Kennung'], number(row['Punkte'])]));
  const [before, after] = [points('vorher'), points('nachher')];
  const differences = [...before].flatMap(([code, score]) => (after.has(code) ? [after.get(code)! - score] : []));
  return quotient(
    differences.reduce((all, difference) => all + difference, 0),
    differences.length,
  );
}

/** Each person with the number of their rows. */
function persons(rows: readonly CsvRow[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { Person = '' } of rows) times.set(Person, (times.get(Person) ?? 0) + 1);
  return times;
}

function percent(count: number, base: number): number | null {
  return base === 0 ? null : (100 * count) / base;
}

function quotient(count: number, base: number): number | null {
  return base === 0 ? null : count / base;
}

function sum(rows: readonly CsvRow[], column: string): number {
  return rows.reduce((all, row) => all + number(row[column]), 0);
}

function number(cell = ''): number {
  return Number(cell.replace(',', '.'));
}
