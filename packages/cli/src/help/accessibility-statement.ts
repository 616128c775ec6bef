import type { Words } from '../words.js';

export const accessibilityStatementHelp: Words = {
  de: `teilhabe accessibility-statement [OPTIONEN]

Schreibt, was diese Version in der Erklärung zur Barrierefreiheit einer Stadt von sich sagen kann: den Stand der
Vereinbarkeit, was wie geprüft wird, bekannte Grenzen. HTML zum Einfügen: Überschriften, Absätze und Listen. Was nur die
Stadt weiß, steht in eckigen Klammern: eigene Prüfungen, der Kontakt für Rückmeldungen, die Durchsetzungsstelle.

Optionen:
  --out DATEI         wohin geschrieben wird; sonst auf die Standardausgabe
  --lang de|en        die Sprache des Textes; sonst die der Umgebung, sonst Deutsch
  --help              dieser Text
`,
  en: `teilhabe accessibility-statement [OPTIONS]

Writes what this version can say of itself in a city's accessibility statement (Erklärung zur Barrierefreiheit): the state of
conformity, what is checked and how, known limits. HTML to paste: headings, paragraphs and lists. What only the city knows
stands in square brackets: its own checks, the contact for feedback, the enforcement body.

Options:
  --out FILE          where to write; default standard output
  --lang de|en        the language of the text; default from the environment, else German
  --help              this text
`,
};
