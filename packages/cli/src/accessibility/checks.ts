/** A text in the two languages of the command. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** Something that is checked before each release, and the tests that do it. */
export interface Check {
  readonly what: Words;
  /** Success criteria of WCAG by number; empty where a check covers many. */
  readonly criteria: readonly string[];
  /** Test files of this repository and the titles of the tests there; a test sees that they are there. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const STORIES = 'test/pages/accessibility.test.ts';
const ELEMENTS = 'test/elements/accessibility.browser.test.ts';

/** What the statement says is checked; nothing that no test does. */
export const CHECKS: readonly Check[] = [
  {
    what: {
      de: 'Die Regeln von axe-core für Teile einer Seite, auf jeder Anzeige: hell, dunkel, schmal und mit erzwungenen Farben, auch bei Fehlern und ohne Daten',
      en: 'The rules of axe-core for parts of a page, on every display: light, dark, narrow and in forced colours, also in errors and without data',
    },
    criteria: [],
    tests: [
      { file: ELEMENTS, title: 'axe finds nothing: %s' },
      { file: ELEMENTS, title: 'axe finds nothing in the states' },
      { file: STORIES, title: 'has nothing that axe finds in forced colours, and in the dark' },
    ],
  },
  {
    what: {
      de: 'Jedes Diagramm hat einen Satz und eine Tabelle; jede Zahl, die es zeigt, steht in der Tabelle; jedes Zeichen hat einen Namen',
      en: 'Every chart has a sentence and a table; every number that it shows is in the table; every mark has a name',
    },
    criteria: ['1.1.1', '1.3.1', '4.1.2'],
    tests: [
      {
        file: STORIES,
        title: 'names each mark, has each number in its table, and lets Tab go through it in order and in sight',
      },
    ],
  },
  {
    what: {
      de: 'Alles ist mit der Tastatur zu erreichen, in sinnvoller Reihenfolge, mit sichtbarem Fokus und ohne Falle',
      en: 'Everything can be reached by keyboard, in a sensible order, with a visible focus and without a trap',
    },
    criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7'],
    tests: [
      {
        file: STORIES,
        title: 'names each mark, has each number in its table, and lets Tab go through it in order and in sight',
      },
      { file: 'test/elements/keyboard.browser.test.ts', title: 'reaches every mark with %s and stops at the end' },
      {
        file: 'test/elements/keyboard.browser.test.ts',
        title: 'is left with Escape; the next Tab goes on behind it',
      },
    ],
  },
  {
    what: {
      de: 'Auf 320 Pixeln Breite ist nichts seitwärts zu rollen und nichts abgeschnitten, auch bei vergrößerten Textabständen',
      en: 'At a width of 320 pixels nothing needs scrolling sideways and nothing is cut off, also with text spread out',
    },
    criteria: ['1.4.10', '1.4.12'],
    tests: [
      { file: STORIES, title: 'fits into 320 px without scrolling sideways' },
      { file: STORIES, title: 'keeps all of its text when a reader spreads it, at 320 px' },
    ],
  },
  {
    what: {
      de: 'Schaltflächen und Links sind mindestens 24 Pixel hoch',
      en: 'Buttons and links are at least 24 pixels high',
    },
    criteria: ['2.5.8'],
    tests: [{ file: ELEMENTS, title: 'of <%s> %j are at least 24 px high' }],
  },
  {
    what: {
      de: 'Laden, Fehler und Ergebnis werden Vorleseprogrammen gemeldet; ein neuer Versuch verliert den Fokus nicht',
      en: 'Loading, errors and results are told to screen readers; trying again does not lose the focus',
    },
    criteria: ['4.1.3'],
    tests: [
      { file: 'test/elements/states.browser.test.ts', title: 'says so and reserves space' },
      { file: 'test/elements/states.browser.test.ts', title: 'loads when the reader tries again, and keeps the focus' },
    ],
  },
  {
    what: {
      de: 'Ohne JavaScript und im Druck stehen Satz und Tabelle da, wo die Seite die Kennzahlen auch als Text enthält; axe-core findet darin nichts',
      en: 'Without JavaScript and in print sentence and table are there, where the page holds the figures as text too; axe-core finds nothing in them',
    },
    criteria: [],
    tests: [
      {
        file: 'test/examples/snippets.test.ts',
        title: '%s has sentence, table, source and licence without JavaScript',
      },
      {
        file: 'test/examples/snippets.test.ts',
        title: '%s has nothing that axe finds before the script, wide, narrow and open',
      },
      { file: 'test/examples/snippets.test.ts', title: '%s is printed as it stands while its data do not come' },
    ],
  },
];

/** Checks by people with assistive technology: none has been recorded so far. */
export const CHECKS_BY_PEOPLE: readonly Words[] = [];
