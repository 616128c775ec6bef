import type { Sentences, ShownProblem } from './words.js';

/** What is wrong with an engine, and what to do: `found` is its fault, `expected` what it says itself. */
export function engineSentences({ file: engine, found, expected }: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const [what, remedy] = (Object.hasOwn(words, found) ? words[found]! : words['failed']!)(engine);
  const answer = language === 'de' ? `Die Antwort lautet: „${expected}“.` : `It says: "${expected}".`;
  return [what, expected === '' ? remedy : `${remedy} ${answer}`];
}

type Words = Readonly<Record<string, (engine: string) => Sentences>>;

const GERMAN: Words = {
  'not installed': (engine) => [
    `Mit ${engine} kann nicht gerechnet werden, weil das Paket @teilhabe/sql fehlt.`,
    'Installieren Sie es mit npm install @teilhabe/sql, oder lassen Sie --engine weg.',
  ],
  'not configured': (engine) => [
    `Für ${engine} fehlen Angaben, oder sie sind unbrauchbar.`,
    'Setzen Sie die Umgebungsvariablen, die docs/engines.md nennt.',
  ],
  connection: (engine) => [
    `${engine} antwortet nicht, oder ein Teil der Server antwortet nicht mehr; nichts wurde gezählt.`,
    'Prüfen Sie, ob alle Server laufen und die Adresse stimmt, und versuchen Sie es noch einmal.',
  ],
  credentials: (engine) => [
    `${engine} weist Namen oder Passwort zurück.`,
    'Prüfen Sie TEILHABE_CLICKHOUSE_USER und TEILHABE_CLICKHOUSE_PASSWORD, und ob von diesem Rechner aus gefragt werden darf.',
  ],
  access: (engine) => [
    `${engine} lässt diesen Nutzer nicht zu, was gefragt wurde.`,
    'Lassen Sie ihm für diese Tabelle SELECT gewähren; für Tabellen aus Dateien auch CREATE, INSERT und DROP in TEILHABE_CLICKHOUSE_DATABASE.',
  ],
  'missing table': (engine) => [
    `${engine} hat eine Tabelle nicht, die gezählt werden soll.`,
    'Prüfen Sie, wie sie heißt und in welcher Datenbank sie liegt.',
  ],
  'missing column': (engine) => [
    `${engine} hat eine Spalte nicht, die gezählt werden soll.`,
    'Prüfen Sie, ob die Spalten der Tabelle so heißen wie im Schema.',
  ],
  'column type': (engine) => [
    `Eine Spalte in ${engine} hat einen anderen Typ, als das Schema verlangt.`,
    'Ändern Sie den Typ der Spalte oder des Feldes im Schema.',
  ],
  spellings: (engine) => [
    `In einer Spalte in ${engine} sind zu viele Werte anders geschrieben, als sie gemeint sind: mit Leerzeichen, als Tag in eigenem Format, als eigenes Wort.`,
    'Legen Sie eine Sicht an, in der sie so stehen wie die Codes im Schema, Tage als Date, und nennen Sie diese.',
  ],
  memory: (engine) => [
    `Der Speicher reicht ${engine} nicht; nichts wurde gezählt.`,
    'Geben Sie mehr Speicher frei, oder verzichten Sie auf die feinste Aufgliederung.',
  ],
  time: (engine) => [
    `${engine} braucht zu lange und wurde abgebrochen.`,
    'Versuchen Sie es, wenn weniger los ist, oder erlauben Sie mehr Zeit.',
  ],
  failed: (engine) => [
    `${engine} konnte nicht rechnen.`,
    'Lassen Sie --engine weg; hilft das nicht, melden Sie den Fehler mit der Antwort.',
  ],
};

const ENGLISH: Words = {
  'not installed': (engine) => [
    `${engine} cannot be used, because the package @teilhabe/sql is not installed.`,
    'Install it with npm install @teilhabe/sql, or leave --engine out.',
  ],
  'not configured': (engine) => [
    `Settings for ${engine} are absent or of no use.`,
    'Set the environment variables that docs/engines.md names.',
  ],
  connection: (engine) => [
    `${engine} does not answer, or some of its servers do not any more; nothing was counted.`,
    'Check that all servers run and that the address is right, and try again.',
  ],
  credentials: (engine) => [
    `${engine} refuses the name or the password.`,
    'Check TEILHABE_CLICKHOUSE_USER and TEILHABE_CLICKHOUSE_PASSWORD, and whether this computer may ask.',
  ],
  access: (engine) => [
    `${engine} does not let this user do what was asked.`,
    'Have SELECT granted on this table; for tables from files also CREATE, INSERT and DROP in TEILHABE_CLICKHOUSE_DATABASE.',
  ],
  'missing table': (engine) => [
    `${engine} has not a table that is to be counted.`,
    'Check what it is called and in which database it lies.',
  ],
  'missing column': (engine) => [
    `${engine} has not a column that is to be counted.`,
    'Check that the columns of the table are called as in the schema.',
  ],
  'column type': (engine) => [
    `A column in ${engine} has another type than the schema demands.`,
    'Change the type of the column, or of the field in the schema.',
  ],
  spellings: (engine) => [
    `Too many values of a column in ${engine} are not written as they are meant: with spaces, as a day in a format of its own, as a word of its own.`,
    'Make a view in which they stand as the codes of the schema, days as Date, and name that.',
  ],
  memory: (engine) => [
    `${engine} has not enough memory; nothing was counted.`,
    'Give it more memory, or do without the finest breakdown.',
  ],
  time: (engine) => [`${engine} takes too long and was stopped.`, 'Try when there is less to do, or allow more time.'],
  failed: (engine) => [
    `${engine} could not count.`,
    'Leave --engine out; if that does not help, report the fault with the answer.',
  ],
};
