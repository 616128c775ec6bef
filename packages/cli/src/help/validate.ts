import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';
import { ENGINE_HELP } from './engine.js';

export const validateHelp: Words = {
  de: `teilhabe validate [ORDNER] [OPTIONEN]

Liest datapackage.json mit den CSV-Dateien, indicators.json und policy.json und nennt jedes Problem mit Ort und Abhilfe:
Fehler zuerst, nach Datei und Spalte. Ohne ORDNER ist es der Ordner, in dem Sie sind. Geschrieben wird nichts als der Bericht,
den Sie verlangen.

Optionen:
  --report DATEI      schreibt den Bericht als Seite zum Lesen, Drucken und Weitergeben (DATEI.html) oder für Maschinen
                      (DATEI.json)
${ENGINE_HELP.de}  --watch             prüft neu, wenn sich eine Datei im Ordner ändert, bis Strg-C
${COMMON_HELP.de}`,
  en: `teilhabe validate [FOLDER] [OPTIONS]

Reads datapackage.json with its CSV files, indicators.json and policy.json, and lists every problem with its place and
remedy: errors first, gathered by file and column. FOLDER is the current folder when it is left out. Nothing is written
but the report that was asked for.

Options:
  --report FILE       writes the report as a page to read, print and pass on (FILE.html), or for machines (FILE.json)
${ENGINE_HELP.en}  --watch             checks again when a file in the folder changes, until Ctrl-C
${COMMON_HELP.en}`,
};
