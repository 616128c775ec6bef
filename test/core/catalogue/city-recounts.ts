import type { CsvRow } from './csv-rows.js';

/** The value of an indicator, recounted by hand from the rows of its table in one period; null without a case. */
export interface Recount {
  readonly table: string;
  readonly value: (rows: readonly CsvRow[]) => number | null;
}

/** One line an indicator on rows: what a clerk would do with a filter and a pocket calculator. */
export const RECOUNTS: Readonly<Record<string, Recount>> = {
  sb1a: sumOf('language-courses', 'Plätze'),
  sb1b: sumOf('language-courses', 'Unterrichtseinheiten'),
  sb2: {
    table: 'language-courses',
    value: (rows) =>
      percent(
        sum(rows.filter(is('Niveau', 'B2', 'C1', 'C2')), 'Unterrichtseinheiten'),
        sum(rows, 'Unterrichtseinheiten'),
      ),
  },
  sb3: shareOf('language-course-participants', is('Ergebnis', 'abgeschlossen')),
  sb4a: shareOf('language-tests', is('Ergebnis', 'B1')),
  sb4b: shareOf('language-tests', is('Ergebnis', 'B1'), is('Kurswiederholung', 'nein')),
  sb5: shareOf(
    'language-course-participants',
    is('Nächstes Niveau erreicht', 'ja'),
    is('Nächstes Niveau erreicht', 'ja', 'nein'),
  ),
  sb6: { table: 'course-registrations', value: halfHaveStarted },
  sb7: quotientOf('language-courses', 'Belegte Plätze', 'Plätze'),
  sb8: shareOf(
    'language-course-participants',
    is('Kinderbetreuung', 'Platz'),
    is('Kinderbetreuung', 'Platz', 'Bedarf', 'kein Bedarf'),
  ),
  sb9a: childcare('unter 3', 'ja'),
  sb9b: childcare('unter 3', 'nein'),
  sb9c: childcare('3 bis unter 6', 'ja'),
  sb9d: childcare('3 bis unter 6', 'nein'),
  sb10: shareOf('education-institutions', is('Information über Sprachkurse', 'ja'), is('Art', 'Kita')),
  sb11a: withoutCertificate('nicht deutsch'),
  sb11b: withoutCertificate('deutsch'),
  sb12: quotientOf('parents-events', 'Erreichte Familien', 'Familien in den Zielklassen'),
  sb13a: { table: 'mother-tongue-teaching', value: (rows) => new Set(rows.map((row) => row['Sprache'])).size },
  sb13b: sumOf('mother-tongue-teaching', 'Schülerinnen und Schüler'),
  sb14: shareOf('education-institutions', is('Bildungspartnerschaft', 'ja')),
  se1: {
    table: 'coaches',
    value: (rows) => {
      const answered = rows.filter(is('Gültige Lizenz', 'ja')).filter(is('Migrationshintergrund', 'ja', 'nein'));
      return percent(answered.filter(is('Migrationshintergrund', 'ja')).length, answered.length);
    },
  },
  se2: shareOf('clubs', is('Interkulturelles Angebot', 'ja')),
  se3a: reach('Ältere mit Migrationshintergrund'),
  se3b: reach('Mädchen zwischen Kita und Schule'),
  se4a: { table: 'cultural-events', value: (rows) => rows.length },
  se4b: sumOf('cultural-events', 'Besuche'),
  se4c: quotientOf('cultural-events', 'Neue Partner', 'Partner'),
  se5: shareOf('multipliers', is('Aktiv', 'ja')),
  se6a: sumOf('integration-prize', 'Bewerbungen'),
  se6b: sumOf('integration-prize', 'Ausgezeichnete'),
  se6c: sumOf('integration-prize', 'Medienberichte'),
  se7a: quotientOf('summits', 'Abgehalten', 'Ziel', is('Format', 'Gipfel')),
  se7b: quotientOf('summits', 'Abgehalten', 'Ziel', is('Format', 'Konferenz')),
  se8: shareOf('migrant-organisations', is('In einem Gremium vertreten', 'ja')),
  se9: shareOf('city-survey', is('Zugehörigkeit', '4', '5'), is('Zugehörigkeit', '1', '2', '3', '4', '5')),
  nw7: quotientOf('committee-meetings', 'Abgehaltene Sitzungen', 'Geplante Sitzungen'),
  ko1: shareOf('service-access', is('Weitere Sprache', 'ja')),
  ko3: shareOf('service-access', is('Leichte Sprache', 'ja')),
  ko4: shareOf('service-access', is('Auf leichten Zugang geprüft', 'ja')),
  ko6: sumOf('interpreting', 'Einsätze'),
  ko7: quotientOf('department-needs', 'Bestand', 'Bedarf', is('Gegenstand', 'Mehrsprachige Formulare')),
  oe1: { table: 'media', value: (rows) => rows.filter(is('Thema', 'Projekt', 'Vorbild')).length },
  oe2a: { table: 'newsletter', value: (rows) => sum(rows, 'Abonnements') / rows.length },
  oe2b: quotientOf('newsletter', 'Geöffnet', 'Zugestellt'),
  oe3: shareOf('media', is('Ton', 'positiv'), is('Ton', 'kritisch', 'neutral', 'positiv')),
  oe4: shareOf('reports', is('Bericht gehalten', 'ja')),
  oe5: shareOf('data-stock', is('In den letzten 18 Monaten aktualisiert', 'ja')),
};

type Filter = (row: CsvRow) => boolean;

function is(heading: string, ...words: readonly string[]): Filter {
  return (row) => words.includes(row[heading] ?? '');
}

function sum(rows: readonly CsvRow[], heading: string): number {
  return rows.reduce((total, row) => total + Number(row[heading]), 0);
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

/** Without a row nothing was delivered, which is not 0. */
function sumOf(table: string, heading: string): Recount {
  return { table, value: (rows) => (rows.length === 0 ? null : sum(rows, heading)) };
}

function shareOf(table: string, counted: Filter, among: Filter = () => true): Recount {
  return { table, value: (rows) => percent(rows.filter(among).filter(counted).length, rows.filter(among).length) };
}

function quotientOf(table: string, part: string, whole: string, among: Filter = () => true): Recount {
  return { table, value: (rows) => percent(sum(rows.filter(among), part), sum(rows.filter(among), whole)) };
}

function childcare(age: string, background: string): Recount {
  const among: Filter = (row) => row['Altersgruppe'] === age && row['Migrationshintergrund'] === background;
  return quotientOf('childcare', 'Betreute Kinder', 'Kinder', among);
}

function withoutCertificate(nationality: string): Recount {
  const value: Recount['value'] = (rows) => {
    const group = rows.filter(is('Staatsangehörigkeit', nationality));
    return percent(sum(group.filter(is('Abschluss', 'ohne Hauptschulabschluss')), 'Anzahl'), sum(group, 'Anzahl'));
  };
  return { table: 'school-leavers', value };
}

function reach(target: string): Recount {
  return quotientOf('target-group-reach', 'Erreichte Personen', 'Personen', is('Zielgruppe', target));
}

/** Kaplan-Meier day by day: the first day on which at most half still wait; halfway to the next start at exactly half. */
function halfHaveStarted(rows: readonly CsvRow[]): number | null {
  let waiting = 1;
  for (let day = 0; day <= 366; day += 1) {
    const atRisk = rows.filter((row) => Number(row['Wartetage']) >= day);
    const starting = atRisk.filter((row) => Number(row['Wartetage']) === day && row['Kurs begonnen'] === 'ja');
    if (starting.length === 0) continue;
    waiting *= 1 - starting.length / atRisk.length;
    if (Math.abs(waiting - 0.5) < 1e-9) return (day + nextStart(rows, day)) / 2;
    if (waiting < 0.5) return day;
  }
  return null;
}

function nextStart(rows: readonly CsvRow[], day: number): number {
  const later = rows.filter((row) => row['Kurs begonnen'] === 'ja').map((row) => Number(row['Wartetage']));
  return Math.min(...later.filter((start) => start > day));
}
