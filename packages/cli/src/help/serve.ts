import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const serveHelp = (port: number): Words => ({
  de: `teilhabe serve ORDNER [OPTIONEN]
       teilhabe serve --workshop [OPTIONEN]

Veröffentlicht den Ordner eines Monitors und zeigt ihn auf diesem Rechner (127.0.0.1) auf einer Seite; eine Veröffentlichung
zeigt er, wie sie ist. Endet mit Strg-C.

Optionen:
  --page DATEI        eine HTML-Seite mit den Elementen; sonst eine Seite mit der ganzen Übersicht.
                      Die eigene Seite der Veröffentlichung ohne JavaScript ist unter /publication/
  --watch             veröffentlicht neu und lädt die Seite neu, wenn sich eine Datei im Ordner ändert
  --out VERZEICHNIS   veröffentlicht auch dorthin, wie teilhabe publish: Es wird dann in ledger.json eingetragen
  --workshop          statt eines Ordners die Werkstatt, in der aus einer Datei im Browser eine geschützte Veröffentlichung
                      wird; nichts verlässt diesen Rechner. dist/workshop ist dieselbe Seite für jeden Webserver
  --port ZAHL         sonst ${port} oder der nächste freie
${COMMON_HELP.de}`,
  en: `teilhabe serve FOLDER [OPTIONS]
       teilhabe serve --workshop [OPTIONS]

Publishes a monitor's folder and serves it on this computer (127.0.0.1) with a page that shows it; of a publication it
serves what is there. Ends with Ctrl-C.

Options:
  --page FILE         an HTML page that embeds the elements; default a page with the whole dashboard.
                      The publication's own page without JavaScript is at /publication/
  --watch             publish again and reload the page when a file in the folder changes
  --out DIRECTORY     publish it there as well, as teilhabe publish does: it is then recorded in ledger.json
  --workshop          instead of a folder: the workshop, where a file becomes a protected publication in the browser;
                      nothing leaves this computer. dist/workshop is the same page for any web server
  --port NUMBER       default ${port}, or the next free one
${COMMON_HELP.en}`,
});
