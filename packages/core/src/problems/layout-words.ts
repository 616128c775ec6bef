import type { Sentences, ShownProblem } from './words.js';

type Language = 'de' | 'en';

/** A column whose numbers can be read in two ways: both are shown, with the option that decides. */
export function numberFormatSentences({ found, expected }: ShownProblem, language: Language): Sentences {
  if (expected === 'contradiction') {
    return language === 'de'
      ? [
          `Die Zahlen der Spalte widersprechen einander: Punkt oder Komma steht einmal vor Dezimalstellen und einmal zwischen Tausendern (${found}). Was sich nicht sicher lesen lässt, hat keinen Wert.`,
          'Geben Sie das Dezimalzeichen an (--decimal-char "," oder --decimal-char "."), und berichtigen Sie die Zahlen, die dann nicht passen.',
        ]
      : [
          `The numbers of the column contradict each other: a point or comma stands before decimals in one and between thousands in another (${found}). What cannot be read with certainty has no value.`,
          'Declare the decimal sign (--decimal-char "," or --decimal-char ".") and correct the numbers that do not fit then.',
        ];
  }
  const [groups = '', decimals = ''] = expected.split(' | ');
  const [asGroups, asDecimals] = found.includes(',') ? ['.', ','] : [',', '.'];
  return language === 'de'
    ? [
        `„${found}“ lässt sich auf zwei Arten lesen; solche Zahlen der Spalte haben deshalb keinen Wert.`,
        `Geben Sie an, was gilt: --decimal-char "${asGroups}" liest ${groups}, --decimal-char "${asDecimals}" liest ${decimals.replace('.', ',')}.`,
      ]
    : [
        `"${found}" can be read in two ways; such numbers of the column therefore have no value.`,
        `Declare which is meant: --decimal-char "${asGroups}" reads ${groups}, --decimal-char "${asDecimals}" reads ${decimals}.`,
      ];
}

/** A table whose layout is not known, or not the one that was declared. */
export function layoutSentences({ found, expected }: ShownProblem, language: Language): Sentences {
  const [kind = '', ...rest] = found.split(': ');
  const name = rest.join(': ');
  const words = language === 'de' ? GERMAN : ENGLISH;
  return words[Object.hasOwn(words, kind) ? kind : 'no-numbers']!(name, expected);
}

type Words = Readonly<Record<string, (name: string, expected: string) => Sentences>>;

const GERMAN: Words = {
  'no-numbers': () => [
    'In keiner Spalte stehen Zahlen.',
    'Ist es die richtige Datei? Nennen Sie die Spalten mit Zahlen mit --values, oder die Kopfzeilen mit --header-rows.',
  ],
  not: (name) => [
    `Die Tabelle hat nicht den Aufbau „${name}“.`,
    'Lassen Sie --layout weg; dann wird der Aufbau gesucht. Prüfen Sie sonst, ob die Datei vollständig ist.',
  ],
  above: (rows) => [
    `${germanRows(rows)} über der Tabelle und ${isOne(rows) ? 'wird' : 'werden'} nicht als Daten gelesen.`,
    'Gehört das zur Tabelle? Dann nennen Sie ihre Kopfzeile in datapackage.json bei dieser Datei: "dialect": {"headerRows": [1]}.',
  ],
  below: (rows) => [
    `${germanRows(rows)} unter der Tabelle und ${isOne(rows) ? 'wird' : 'werden'} nicht als Daten gelesen.`,
    'Gehört das zur Tabelle? Dann schreiben Sie in datapackage.json bei dieser Datei: "dialect": {"commentRows": []}. Gehört es nicht dazu, nennen Sie dort diese Zeilen, oder löschen Sie sie.',
  ],
  'no-header': (headings) => [
    `Die Überschriften „${headings}“ sind selbst Zahlen; vielleicht wurde eine Zeile mit Daten als Kopf gelesen.`,
    'Fehlt der Datei die Kopfzeile, schreiben Sie eine darüber: einen Namen für jede Spalte.',
  ],
  'same-keys': (keys, row) => [
    `„${keys}“ steht schon in Zeile ${row}; mit denselben Schlüsseln sind die Zahlen nicht zu unterscheiden.`,
    'Stehen Zwischenüberschriften wie „Frauen“ über den Zeilen, schreiben Sie sie in eine eigene Spalte, neben jede Zeile. Löschen Sie sonst, was doppelt ist.',
  ],
  'empty-keys': (count) => [
    count === '1' ? 'Eine Zelle unter gefüllten ist leer.' : `${count} Zellen unter gefüllten sind leer.`,
    'Waren sie verbunden, heben Sie in Excel die Verbindung auf und schreiben den Text in jede Zeile. Steht dort eine Summe, schreiben Sie „Insgesamt“ hinein.',
  ],
  column: (name, expected) => [`Es gibt keine Spalte „${name}“.`, `Die Tabelle hat: ${expected}.`],
};

const ENGLISH: Words = {
  'no-numbers': () => [
    'No column holds numbers.',
    'Is it the right file? Name the columns of numbers with --values, or the header rows with --header-rows.',
  ],
  not: (name) => [
    `The table does not have the layout "${name}".`,
    'Leave --layout out; the layout is then found. Otherwise check that the file is complete.',
  ],
  above: (rows) => [
    `${englishRows(rows)} above the table and ${isOne(rows) ? 'is' : 'are'} not read as data.`,
    'Does that belong to the table? Then name its header row for this file in datapackage.json: "dialect": {"headerRows": [1]}.',
  ],
  below: (rows) => [
    `${englishRows(rows)} below the table and ${isOne(rows) ? 'is' : 'are'} not read as data.`,
    'Does that belong to the table? Then write for this file in datapackage.json: "dialect": {"commentRows": []}. If it does not, name these rows there or delete them.',
  ],
  'no-header': (headings) => [
    `The headings "${headings}" are numbers themselves; a row of data may have been read as the header.`,
    'If the file has no header, write one above: a name for each column.',
  ],
  'same-keys': (keys, row) => [
    `"${keys}" stands in row ${row} already; with the same keys the numbers cannot be told apart.`,
    'If headings such as "Women" stand between the rows, write them in a column of their own, beside every row. Otherwise delete what occurs twice.',
  ],
  'empty-keys': (count) => [
    count === '1' ? 'One cell below filled ones is empty.' : `${count} cells below filled ones are empty.`,
    'If they were merged, unmerge them in Excel and write the text into every row. If the row is a total, write "Total" there.',
  ],
  column: (name, expected) => [`There is no column "${name}".`, `The table has: ${expected}.`],
};

function isOne(rows: string): boolean {
  return /^\d+$/.test(rows);
}

function germanRows(rows: string): string {
  return isOne(rows) ? `Zeile ${rows} steht` : `Die Zeilen ${rows} stehen`;
}

function englishRows(rows: string): string {
  return isOne(rows) ? `Row ${rows} stands` : `Rows ${rows} stand`;
}
