import type { ProblemCode } from '../problem.js';

/** What a kind of problem is called, for headings: two to five words, the same in every file. */
export function problemTitle(code: ProblemCode, language: 'de' | 'en'): string {
  return TITLES[code][language];
}

const TITLES: Readonly<Record<ProblemCode, Readonly<Record<'de' | 'en', string>>>> = {
  'source-error': { de: 'Datei nicht lesbar', en: 'File cannot be read' },
  'encoding-error': { de: 'Zeichen falsch gespeichert', en: 'Characters saved wrongly' },
  'control-character': { de: 'Unsichtbares Zeichen', en: 'Invisible character' },
  'quote-error': { de: 'Anführungszeichen passen nicht', en: 'Quotation marks do not match' },
  'delimiter-error': { de: 'Anderes Trennzeichen', en: 'Another delimiter' },
  'blank-label': { de: 'Spalte ohne Überschrift', en: 'Column without a heading' },
  'duplicate-label': { de: 'Überschrift doppelt', en: 'Heading occurs twice' },
  'missing-label': { de: 'Spalte fehlt', en: 'Column is missing' },
  'extra-label': { de: 'Spalte nicht beschrieben', en: 'Column is not described' },
  'missing-cell': { de: 'Zellen fehlen', en: 'Cells are missing' },
  'extra-cell': { de: 'Zu viele Zellen', en: 'Too many cells' },
  'type-error': { de: 'Wert passt nicht zur Spalte', en: 'Value does not suit the column' },
  'constraint-error': { de: 'Wert nicht erlaubt', en: 'Value is not allowed' },
  'unique-error': { de: 'Wert mehrfach vorhanden', en: 'Value occurs more than once' },
  'primary-key': { de: 'Schlüssel doppelt oder leer', en: 'Key occurs twice or is empty' },
  'foreign-key': { de: 'Wert fehlt in der verknüpften Tabelle', en: 'Value is not in the linked table' },
  'json-error': { de: 'Kein gültiges JSON', en: 'Not valid JSON' },
  'schema-error': { de: 'Angabe passt nicht', en: 'Setting does not fit' },
  'duplicate-id': { de: 'Kennung doppelt', en: 'Id occurs twice' },
  'unknown-resource': { de: 'Tabelle nicht vorhanden', en: 'There is no such table' },
  'unknown-field': { de: 'Feld nicht vorhanden', en: 'There is no such field' },
  'unknown-area': { de: 'Handlungsfeld nicht vorhanden', en: 'There is no such field of action' },
  'sentence-error': { de: 'Satz nicht lesbar', en: 'Sentence cannot be read' },
  'definition-error': { de: 'Feld eignet sich nicht', en: 'Field is not suitable' },
  'share-error': { de: 'Mehr gezählt als vorhanden', en: 'More counted than there is' },
  'policy-error': { de: 'Schutz zu schwach', en: 'Protection is too weak' },
  'protection-error': { de: 'Schutz nicht möglich', en: 'Protection is not possible' },
  'limit-error': { de: 'Zu groß zum Lesen', en: 'Too large to read' },
  'blank-row': { de: 'Leere Zeilen', en: 'Blank rows' },
  'incorrect-label': { de: 'Andere Spalte als beschrieben', en: 'Another column than described' },
  'format-error': { de: 'Format nicht lesbar', en: 'Format cannot be read' },
  'hash-count': { de: 'Inhalt anders als beschrieben', en: 'Content is not as described' },
  'byte-count': { de: 'Dateigröße anders als beschrieben', en: 'File size is not as described' },
  'row-count': { de: 'Zahl der Zeilen anders als beschrieben', en: 'Number of rows is not as described' },
  'field-count': { de: 'Zahl der Spalten anders als beschrieben', en: 'Number of columns is not as described' },
  'layout-error': { de: 'Aufbau der Tabelle', en: 'Layout of the table' },
  'number-format': { de: 'Zahlen verschieden lesbar', en: 'Numbers can be read in two ways' },
  'total-error': { de: 'Teile ergeben nicht die Summe', en: 'Parts do not add up to the total' },
};
