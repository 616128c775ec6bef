import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const reportHelp = (formats: string): Words => ({
  de: `teilhabe report VERÖFFENTLICHUNG --template NAME|DATEI --out DATEI [OPTIONEN]
teilhabe report --list
teilhabe report --copy-template NAME DATEI

Schreibt einen Bericht aus einer Veröffentlichung, die ein Ordner oder seine index.json ist: Sätze, Zeichnungen, Tabellen, wie
gemessen wird, Quellen, was sich seit der letzten Ausgabe geändert hat, Berichtigungen. Die Vorlage ist eine Textdatei, die
Sie ändern können; docs/reports.md sagt, wie. Verlangt eine Zeile der Vorlage, was die Veröffentlichung nicht hat, ist das ein
Problem, das mit der Zeile und dem genannt wird, was es gibt, und nichts wird geschrieben; mit dem Wort optional sagt der
Bericht stattdessen, dass es fehlt.

Optionen:
  --template NAME|DATEI eine mitgelieferte Vorlage (--list nennt sie) oder Ihre eigene Datei
  --to FORMAT           ${formats}; sonst nach der Endung von --out
  --out DATEI           wohin geschrieben wird; ganz oder gar nicht
  --previous ANDERE     eine frühere Ausgabe, ein Ordner oder seine index.json: was sich seither geändert hat und welche Werte
                        berichtigt wurden
  --chromium PFAD       der Browser, der eine PDF druckt; sonst CHROMIUM_PATH, sonst Chromium, Chrome oder Edge am üblichen Ort
  --list                die mitgelieferten Vorlagen
  --copy-template NAME  schreibt eine davon in DATEI, zum Ändern; eine vorhandene Datei bleibt, wie sie ist
${COMMON_HELP.de.replace('die Sprache der Meldungen;', 'die Sprache von Bericht und Meldungen;')}`,
  en: `teilhabe report PUBLICATION --template NAME|FILE --out FILE [OPTIONS]
teilhabe report --list
teilhabe report --copy-template NAME FILE

Writes a report from a publication, which is a folder or its index.json: sentences, drawings, tables, how it is measured,
sources, what changed since the last edition, corrections. The template is a text file that you can edit; docs/reports.md
says how. A line of the template that asks for what the publication does not have is a problem, named with its line and what
there is, and then nothing is written; with the word optional the report says instead that it is missing.

Options:
  --template NAME|FILE  a preset (--list names them) or your own file
  --to FORMAT           ${formats}; default by the ending of --out
  --out FILE            where to write; it is written whole or not at all
  --previous OTHER      an earlier edition, a folder or its index.json: what changed since, and which values were corrected
  --chromium PATH       the browser that prints a PDF; default CHROMIUM_PATH, else Chromium, Chrome or Edge where they usually are
  --list                the presets
  --copy-template NAME  writes a preset's template to FILE, to be edited; an existing file stays as it is
${COMMON_HELP.en.replace('the language of messages;', 'the language of the report and of messages;')}`,
});
