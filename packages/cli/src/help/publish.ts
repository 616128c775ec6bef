import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';
import { ENGINE_HELP } from './engine.js';

export const publishHelp: Words = {
  de: `teilhabe publish ORDNER --out VERZEICHNIS [OPTIONEN]

Liest und prüft den Ordner eines Monitors, rechnet seine Kennzahlen, verbirgt, was über wenige Menschen etwas verraten würde,
und schreibt, was ein Webserver ausliefert: JSON-stat, CSV und Seiten, die ohne JavaScript gehen. Dateien mit Prüfsumme im
Namen kommen zuerst, index.json zuletzt, damit niemand eine halbe Veröffentlichung liest; bei einem Fehler wird nichts
geschrieben, und eine frühere bleibt, wie sie ist. Was veröffentlicht wurde, steht in der ledger.json des Ordners, damit
eine spätere Ausgabe nicht verrät, was diese verbirgt: Lassen Sie diese Datei beim Ordner und sichern Sie sie.

Optionen:
  --out VERZEICHNIS   wohin geschrieben wird; ein leerer Ordner oder eine frühere Veröffentlichung
  --base ADRESSE      wo sie im Netz zu finden sein wird, https://…/, für die vollständigen Adressen, die Portale in
                      catalog.jsonld und in den Seiten brauchen; sonst homepage in datapackage.json, sonst bleiben sie relativ
  --report VERZEICHNIS  schreibt protection-report.md und .html für Datenschutz und Personalrat: Regeln, was geheim ist und
                      warum, das Urteil des Prüfers. Intern, also nie in der Veröffentlichung
${ENGINE_HELP.de}  --watch             veröffentlicht neu, wenn sich eine Datei im Ordner ändert, bis Strg-C
${COMMON_HELP.de}`,
  en: `teilhabe publish FOLDER --out DIRECTORY [OPTIONS]

Reads and checks a monitor's folder, computes its indicators, hides what would disclose something about few people and
writes what a web server serves: JSON-stat, CSV, and pages that work without JavaScript. Files with a hash in their names
come first, index.json last, so that readers never meet half a publication; with an error nothing is written and an
earlier publication stays as it is. What was published is recorded in the folder's ledger.json, so that a later edition does
not give away what this one hides: keep that file with the folder, and keep a backup of it.

Options:
  --out DIRECTORY     where to write; an empty folder or an earlier publication
  --base ADDRESS      where it will be found on the web, https://…/, for the absolute addresses that portals need in
                      catalog.jsonld and in the pages; default the homepage in datapackage.json, else addresses are relative
  --report DIRECTORY  writes protection-report.md and .html for the data protection officer and the staff council: rules,
                      what is confidential and why, the auditor's verdict. Internal, so never inside the publication
${ENGINE_HELP.en}  --watch             publishes again when a file in the folder changes, until Ctrl-C
${COMMON_HELP.en}`,
};
