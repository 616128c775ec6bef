import { MASK } from '../problem.js';
import { cellWords } from './cell-words.js';
import { countSentences } from './count-words.js';
import { DEFINITION_GERMAN } from './definition-german.js';
import { ledgerSentences, smallChangeSentences } from './edition-words.js';
import { formatSentences } from './format-words.js';
import { engineSentences } from './engine-words.js';
import { geoSentences } from './geo-words.js';
import { layoutSentences, numberFormatSentences } from './layout-words.js';
import { limitSentences } from './limit-words.js';
import { partWords } from './part-words.js';
import { policySentences } from './policy-words.js';
import { allPopulations } from './population-words.js';
import { consentSentences, historySentences, personSentences } from './record-words.js';
import { totalSentences } from './total-words.js';
import { unknownSentences } from './unknown-words.js';
import {
  expectedWords,
  isJson,
  type ExpectedWords,
  type ProblemWords,
  type Sentences,
  type ShownProblem,
} from './words.js';

const quote = (text: string) => `„${text}“`;

const cell = (found: string) => cellWords(found, 'de');

const expectedGerman = (expected: string) => expectedWords(expected, EXPECTED);

/** Problems in German, for the clerk who can mend them. */
export const GERMAN: ProblemWords = {
  quote,
  row: 'Zeile',
  column: 'Spalte',
  line: 'Textzeile',
  byte: 'Byte',
  sentences: {
    'source-error': sourceSentences,
    'encoding-error': (problem) => {
      const { found, expected } = problem;
      if (found === '\uFFFD')
        return [
          'Der Text enthält zerstörte Zeichen (�), meist anstelle von Umlauten.',
          'Speichern Sie die Datei noch einmal aus dem ursprünglichen Programm; in dieser Datei sind die Zeichen verloren.',
        ];
      const message = `Die Datei ist nicht in ${quote(expected)} geschrieben; sie sieht nach ${quote(found)} aus.`;
      return isJson(problem)
        ? [message, 'Speichern Sie die Datei im Editor als UTF-8.']
        : [message, `Schreiben Sie in datapackage.json bei dieser Datei: "encoding": "${found}".`];
    },
    'control-character': ({ found }) => [
      `Der Text enthält ein unsichtbares Zeichen (${found}).`,
      'Löschen Sie es in dieser Zeile oder speichern Sie die Datei noch einmal aus dem ursprünglichen Programm.',
    ],
    'quote-error': ({ found }) => [
      found === 'MissingQuotes'
        ? 'Ein Anführungszeichen (") wird geöffnet und nicht geschlossen.'
        : found === 'SpacesBehindQuotes'
          ? 'Hinter einem schließenden Anführungszeichen (") stehen Leerzeichen.'
          : 'Hinter einem schließenden Anführungszeichen (") steht noch Text.',
      'Prüfen Sie die Anführungszeichen in dieser Zeile; eines, das zum Text gehört, wird doppelt geschrieben ("").',
    ],
    'delimiter-error': ({ found, expected }) => [
      `Die Spalten sind durch ${delimiter(found)} getrennt, nicht durch ${delimiter(expected)}.`,
      `Schreiben Sie in datapackage.json bei dieser Datei: "delimiter": "${found === '\t' ? '\\t' : found}".`,
    ],
    'blank-label': ({ found }) => [
      `Die ${found}. Spalte hat keine Überschrift; sie wird nicht gelesen.`,
      'Geben Sie der Spalte eine Überschrift oder löschen Sie sie.',
    ],
    'duplicate-label': () => ['Die Überschrift kommt zweimal vor.', 'Benennen Sie eine der beiden Spalten um.'],
    'missing-label': ({ field, found, expected }) =>
      field === undefined
        ? [
            `Keine Überschrift ist bekannt. ${found === MASK ? 'Was dort steht, wird nicht gezeigt, weil es persönlich sein kann.' : `Gefunden: ${found}.`}`,
            `Die Tabelle braucht eine Zeile mit Überschriften: ${expected}.`,
          ]
        : [
            `Die Spalte fehlt. Gefunden: ${found}.`,
            `Ergänzen Sie eine Spalte mit einer dieser Überschriften: ${expected}.`,
          ],
    'extra-label': ({ expected, hasExpected }) => [
      'Die Spalte ist nicht beschrieben und wird nicht gelesen.',
      hasExpected
        ? `Heißt so jetzt eine Spalte, die fehlt (${expected})? Dann geben Sie ihr deren Überschrift. Ist sie neu, löschen Sie sie, oder beschreiben Sie sie in datapackage.json.`
        : 'Löschen Sie sie, wenn sie nicht gebraucht wird; sonst beschreiben Sie sie in datapackage.json oder lassen dort mit "fieldsMatch": "subset" weitere Spalten zu.',
    ],
    'missing-cell': ({ found, expected }) => [
      `Die Zeile hat ${found} statt ${expected} Zellen.`,
      'Ergänzen Sie die fehlenden Zellen; auch leere Zellen brauchen ihr Trennzeichen.',
    ],
    'extra-cell': ({ found, expected }) => [
      `Die Zeile hat ${found} statt ${expected} Zellen.`,
      'Steht das Trennzeichen in einem Text? Dann gehört der Text in Anführungszeichen.',
    ],
    'type-error': ({ found, expected }) => [
      found === '' ? 'Die Zelle ist leer.' : `${cell(found)} passt nicht.`,
      `Erwartet: ${expectedGerman(expected)}.`,
    ],
    'constraint-error': ({ found, expected }) =>
      expected === 'required'
        ? ['Die Zelle ist leer.', 'Tragen Sie einen Wert ein.']
        : [`${cell(found)} ist nicht erlaubt.`, `Erlaubt: ${expectedGerman(expected)}.`],
    'unique-error': ({ found }) => [
      `${cell(found)} kommt schon vor.`,
      'Jeder Wert darf in dieser Spalte nur einmal stehen. Löschen oder berichtigen Sie eine der Zeilen.',
    ],
    'primary-key': ({ found, expected, hasExpected }) =>
      expected === 'once'
        ? [`${cell(found)} kommt schon vor.`, 'Löschen oder berichtigen Sie eine der Zeilen.']
        : hasExpected
          ? [`${cell(found)} steht schon in Zeile ${expected}.`, 'Löschen oder berichtigen Sie eine der beiden Zeilen.']
          : ['Ein Teil des Schlüssels ist leer.', 'Füllen Sie die Schlüsselspalten in dieser Zeile aus.'],
    'foreign-key': ({ found }) => [
      `${cell(found)} gibt es in der verknüpften Tabelle nicht.`,
      'Berichtigen Sie den Wert oder ergänzen Sie die verknüpfte Tabelle.',
    ],
    'json-error': ({ found, line = 1 }) => [
      `Die Datei ist kein gültiges JSON (Zeile ${line}${found === '' ? '' : `, bei ${quote(found)}`}).`,
      found === ''
        ? 'Die Datei hört zu früh auf: Eine Klammer oder ein Anführungszeichen ist nicht geschlossen.'
        : 'Prüfen Sie an dieser Stelle und kurz davor Kommas, Klammern und Anführungszeichen.',
    ],
    'schema-error': (problem) => {
      const { found, expected, hasFound } = problem;
      if (!hasFound)
        return [`${quote(expected)} fehlt.`, `Ergänzen Sie ${quote(expected)}${partWords(problem, 'de')}.`];
      if (expected === 'no such property')
        return [
          `Die Eigenschaft ${quote(found)} gibt es hier nicht.`,
          'Prüfen Sie die Schreibweise oder löschen Sie sie.',
        ];
      if (expected.startsWith('property '))
        return [
          `Die Eigenschaft ${quote(found)} gibt es hier nicht.`,
          `Gemeint ist wohl ${quote(expected.slice('property '.length))}; schreiben Sie es so. Eine eigene Angabe braucht einen anderen Namen.`,
        ];
      return [`${quote(found)} passt nicht.`, `Erwartet: ${expectedGerman(expected)}.`];
    },
    'duplicate-id': () => ['Die Kennung kommt zweimal vor.', 'Geben Sie jedem Eintrag eine eigene Kennung.'],
    ...unknownSentences('de'),
    ...DEFINITION_GERMAN,
    'sentence-error': ({ found, expected }) =>
      expected === 'syntax'
        ? [
            `Der Satz lässt sich nicht lesen: ${quote(found)}.`,
            'Prüfen Sie die geschweiften Klammern: Jede wird geöffnet und geschlossen, darin steht ein Platzhalter wie {value}.',
          ]
        : [`Den Platzhalter ${quote(found)} gibt es nicht.`, `Erlaubt sind: ${expected}.`],
    'definition-error': ({ found, expected }) => [
      `Das Feld ${quote(found)} eignet sich nicht für diesen Indikator.`,
      `Gebraucht wird ${expectedGerman(expected)}.`,
    ],
    'policy-error': (problem) => policySentences(problem, 'de'),
    'protection-error': ({ found }) => [
      `Der Indikator lässt sich für ${found} nicht so schützen, dass niemand geheime Werte errechnen kann.`,
      'Veröffentlichen Sie ihn ohne diese Aufgliederung oder mit gröberen Gruppen.',
    ],
    'ledger-error': (problem) => ledgerSentences(problem, 'de'),
    'small-change': (problem) => smallChangeSentences(problem, 'de'),
    'limit-error': (problem) => limitSentences(problem, 'de'),
    'blank-row': ({ found }) => [
      found === '1' || found === ''
        ? 'Zwischen den Zeilen steht eine leere Zeile.'
        : `Zwischen den Zeilen stehen ${found} leere Zeilen.`,
      'Fehlt dort etwas? Dann tragen Sie es nach; sonst löschen Sie, was leer ist.',
    ],
    'incorrect-label': ({ expected }) => [
      'An dieser Stelle steht eine andere Spalte als beschrieben.',
      `Erwartet ist eine Spalte mit einer dieser Überschriften: ${expected}. Stellen Sie die Spalten um, oder schreiben Sie "fieldsMatch": ["equal"] in datapackage.json; dann kommt es auf ihre Folge nicht an.`,
    ],
    'format-error': (problem) => formatSentences(problem, 'de'),
    'hash-count': (problem) => countSentences('hash-count', problem, 'de'),
    'byte-count': (problem) => countSentences('byte-count', problem, 'de'),
    'row-count': (problem) => countSentences('row-count', problem, 'de'),
    'field-count': (problem) => countSentences('field-count', problem, 'de'),
    'layout-error': (problem) => layoutSentences(problem, 'de'),
    'number-format': (problem) => numberFormatSentences(problem, 'de'),
    'total-error': (problem) => totalSentences(problem, 'de'),
    'history-error': (problem) => historySentences(problem, 'de'),
    'consent-error': () => consentSentences('de'),
    'personal-field': (problem) => personSentences(problem, 'de'),
    'geo-error': (problem) => geoSentences(problem, 'de'),
    'engine-error': (problem) => engineSentences(problem, 'de'),
  },
};

function sourceSentences({ found }: ShownProblem): Sentences {
  if (found === 'missing')
    return [
      'Die Datei fehlt.',
      'Legen Sie die Datei in den Ordner oder berichtigen Sie ihren Namen in datapackage.json.',
    ];
  if (found === 'empty')
    return ['Die Datei ist leer.', 'Speichern Sie die Tabelle mit Überschriften als CSV in diese Datei.'];
  if (found === 'no rows')
    return [
      'Unter den Überschriften steht keine Zeile.',
      'Prüfen Sie, ob die richtige Tabelle gespeichert wurde; ohne Zeilen gibt es keine Zahlen.',
    ];
  if (found === 'outside')
    return ['Die Datei liegt nicht im Ordner.', 'Legen Sie die Datei selbst in den Ordner, keine Verknüpfung zu ihr.'];
  return [
    'Die Datei lässt sich nicht lesen.',
    'Schließen Sie sie in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.',
  ];
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'Semikolons (;)',
  ',': 'Kommas (,)',
  '\t': 'Tabulatoren',
  '|': 'senkrechte Striche (|)',
};

function delimiter(text: string): string {
  return Object.hasOwn(DELIMITER_NAMES, text) ? DELIMITER_NAMES[text]! : quote(text);
}

const ITEMS: Readonly<Record<string, string>> = {
  string: 'Texten',
  integer: 'ganzen Zahlen',
  number: 'Zahlen mit Dezimalpunkt',
  boolean: 'true oder false',
  date: 'Tagen wie 2024-12-31',
};

/** `integer by ;` in words. */
function listGerman(items: string): string {
  const [type = '', delimiter = ''] = items.split(' by ');
  return `eine Liste von ${ITEMS[type] ?? type}, dazwischen ${quote(delimiter)}, ohne leere Einträge`;
}

const EXPECTED: ExpectedWords = {
  exact: {
    'mz, mighev, eg, register, nat, zugeschrieben': allPopulations('de'),
    condition:
      'ein Feld und dazu genau eines: "in" (Werte in eckigen Klammern), "present": true (irgendein Wert) oder "among" (Werte einer anderen Tabelle)',
    'two times': 'eines mit zwei Zeitpunkten: "before" und "after" dürfen nicht derselbe sein',
    integer: 'eine ganze Zahl wie 1234',
    number: 'eine Zahl, geschrieben wie 1234.5',
    string: 'ein Text',
    year: 'ein Jahr mit vier Ziffern wie 2024',
    edtf: 'ein Datum wie 2010-02-05, 2010, 2010/2013, 2010/.. (offenes Ende) oder 2013-41 (2. Halbjahr 2013)',
    period: 'eines mit Jahren oder Zeiträumen wie 2024, 2024-06 oder 2013-41 (2. Halbjahr 2013)',
    scale:
      'eines mit Zahlen (type "integer" oder "number"), von denen die kleinste und die größte bekannt sind ("minimum", "maximum")',
    answers: 'eines mit mindestens zwei Antworten ("categories"), von der ablehnenden zur zustimmenden',
    'not personal': 'eines ohne persönliche Angaben ("teilhabe:personal"), denn seine Gruppen werden veröffentlicht',
    'numeric field': 'eines mit Zahlen (type "integer" oder "number")',
    pattern: 'ein regulärer Ausdruck ohne Vorausschau ("(?=") und Rückverweise ("\\1")',
    'date format': 'ein Format mit Tag, Monat und Jahr wie "%d.%m.%Y"',
    'other than decimalChar': 'ein anderes Zeichen als das Dezimalzeichen ("decimalChar")',
    'one character': 'ein einzelnes Zeichen, aber kein Anführungszeichen und kein Zeilenende',
    'unique name': 'ein Name, der nur einmal vorkommt',
    'unique heading': 'eine Überschrift, die zu keinem anderen Feld gehört',
    'table in a file':
      'eine Tabelle aus einer Datei: Ein Indikator, eine andere Tabelle oder der Inhalt braucht ihre Zeilen einzeln',
    'file in folder': 'der Name einer Datei in diesem Ordner, z. B. beschaeftigte.csv',
    'picture address':
      'ein Pfad neben der Veröffentlichung wie bilder/projekt.jpg (avif, gif, jpg, png, webp) oder eine Adresse mit https:// auf demselben Server',
    'alternative text':
      'ein Text, der sagt, was auf dem Foto zu sehen ist; ohne ihn wird das Foto nicht veröffentlicht',
    identifier: 'nur kleine Buchstaben (a–z), Ziffern und Bindestriche',
    'catalogue code': 'ein Kürzel des Katalogs wie HR1 oder BB12a',
    'web address': 'eine Webadresse wie https://www.example.org/monitor/',
    'e-mail address': 'eine E-Mail-Adresse',
    'official key': 'ein amtlicher Schlüssel (AGS oder ARS) mit 2, 5, 8 oder 12 Ziffern',
    'name of the list': 'ein Name, wie ihn die Liste http://dcat-ap.de/def/contributors/ schreibt',
    'language tag': 'ein Sprachkürzel wie de oder en',
    day: 'ein Tag, den es gibt, wie 2026-03-01',
    'year, month or day': 'ein Jahr, ein Monat oder ein Tag wie 2023, 2023-05 oder 2023-05-12',
    'type string': 'ein Text in Anführungszeichen',
    'type integer': 'eine ganze Zahl ohne Anführungszeichen',
    'type number': 'eine Zahl ohne Anführungszeichen',
    'type boolean': 'true oder false ohne Anführungszeichen',
    'type array': 'eine Liste in eckigen Klammern [ ]',
    'type object': 'ein Eintrag in geschweiften Klammern { }',
    'type string, array': 'ein Text oder eine Liste von Texten',
    any: 'ein beliebiger Wert',
    boolean: 'ein Wahrheitswert (true oder false)',
    yearmonth: 'ein Monat wie 2024-06',
    duration: 'eine Dauer wie P1Y6M (ein Jahr und sechs Monate), P3D (drei Tage) oder PT1H30M (eineinhalb Stunden)',
    geoid:
      'ein Regionalschlüssel mit allen Ziffern, auch der führenden Null: 06, 065, 06532, 06532023 oder 065320023023',
    checksum: 'eine Prüfsumme (MD5), oder eine andere mit ihrem Namen davor wie "sha256:073a…"',
    'unique category': 'ein Wert, der in der Liste nur einmal vorkommt',
  },
  prefixes: {
    'number ': (sample) => `eine Zahl, geschrieben wie ${sample}`,
    'date ': (sample) => `ein Datum, das es gibt, geschrieben wie ${sample}`,
    'pattern ': (pattern) => `ein Text nach dem Muster ${pattern}`,
    'format ': (format) => `ein Text der Form ${quote(format)}`,
    'length ≥ ': (length) => `mindestens ${length} Zeichen`,
    'length ≤ ': (length) => `höchstens ${length} Zeichen`,
    'entries ≥ ': (count) => `mindestens ${count} ${count === '1' ? 'Eintrag' : 'Einträge'}`,
    'entries ≤ ': (count) => `höchstens ${count} ${count === '1' ? 'Eintrag' : 'Einträge'}`,
    'only one of ': (names) => `nur eines von beiden: ${names}`,
    'list of ': (items) => listGerman(items),
    'as many as ': (names) => `genauso viele Felder wie: ${names}`,
    '≥ ': (limit) => `mindestens ${limit}`,
    '≤ ': (limit) => `höchstens ${limit}`,
    '> ': (limit) => `mehr als ${limit}`,
    '< ': (limit) => `weniger als ${limit}`,
    '= ': (number) => `genau ${number}`,
  },
};
