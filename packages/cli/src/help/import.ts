import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const importHelp = ({ layouts, reasons }: { readonly layouts: string; readonly reasons: string }): Words => ({
  de: `teilhabe import DATEI [OPTIONEN]

Liest eine Tabelle, wie Ämter sie liefern – CSV jeder Art, XLSX, JSON-stat 2.0 oder ein ZIP-Archiv mit einer davon – und
zeigt, was erkannt wurde, die ersten Zeilen und jede Entscheidung mit der Option, die sie ändert. Mit --out schreibt es eine
CSV mit einer Zahl je Zeile und trägt ihre Beschreibung in datapackage.json ein; bei einem Fehler wird nichts geschrieben.

Optionen:
  --out VERZEICHNIS   wohin geschrieben wird; ohne die Option wird die Datei nur gezeigt
  --name NAME         der Name der CSV und ihrer Ressource; sonst der der Datei
  --force             ersetzt einen früheren Import desselben Namens
  --sheet NAME|N      das Blatt einer Arbeitsmappe; sonst das erste
  --layout NAME       ${layouts}
  --encoding NAME     utf-8, windows-1252, utf-16le …
  --delimiter Z       ein Zeichen, oder tab
  --header-rows N,N   die Zeilen des Kopfes, etwa 5,6
  --comment-rows N,N  Zeilen, die keine Daten sind, etwa 1-4
  --decimal-char Z    das Dezimalzeichen aller Zahlen
  --group-char Z      was zwischen Tausendern steht; space oder none
  --period-field NAME die Überschrift der Spalte, die sagt, wann
  --period ZEITRAUM   der Zeitraum aller Zahlen, etwa 2013 oder 31.12.2013
  --keys NAME[;NAME]  die Überschriften der Spalten, die sagen, worum es in einer Zeile geht
  --values NAME[;…]   die Überschriften der Spalten mit Zahlen
  --sign Z=GRUND      was ein Zeichen anstelle einer Zahl bedeutet; auch mehrmals. Gründe:
                      ${reasons}
  --thousands multiply
                      Zahlen in Tausend werden malgenommen; sonst keep
  --rename ALT=NEU    ein anderer Name für eine Spalte der fertigen Tabelle; auch mehrmals
${COMMON_HELP.de}`,
  en: `teilhabe import FILE [OPTIONS]

Reads a table as offices deliver it – CSV of any kind, XLSX, JSON-stat 2.0, or a ZIP archive with one of them – and
shows what was recognised, the first rows, and every decision with the option that overrules it. With --out it writes
a CSV with one number a row and adds its description to datapackage.json; with an error nothing is written.

Options:
  --out DIRECTORY     where to write; without it the file is only shown
  --name NAME         the name of the CSV and of its resource; default that of the file
  --force             replaces an earlier import of the same name
  --sheet NAME|N      the sheet of a workbook; default the first
  --layout NAME       ${layouts}
  --encoding NAME     utf-8, windows-1252, utf-16le …
  --delimiter C       one character, or tab
  --header-rows N,N   the rows of the header, such as 5,6
  --comment-rows N,N  rows that are no data, such as 1-4
  --decimal-char C    the decimal sign of all numbers
  --group-char C      what stands between thousands; space or none
  --period-field NAME the heading of the column that says when
  --period PERIOD     the period of all numbers, such as 2013 or 31.12.2013
  --keys NAME[;NAME]  the headings of the columns that say what a row is about
  --values NAME[;…]   the headings of the columns that hold numbers
  --sign C=REASON     what a sign in place of a number means; may be repeated. Reasons:
                      ${reasons}
  --thousands multiply
                      numbers whose unit is 1000 are multiplied; default keep
  --rename OLD=NEW    another name for a column of the tidy table; may be repeated
${COMMON_HELP.en}`,
});
