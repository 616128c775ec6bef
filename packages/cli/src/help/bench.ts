import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const benchHelp = (runs: number): Words => ({
  de: `teilhabe bench ORDNER [OPTIONEN]

Veröffentlicht den Ordner eines Monitors mehrmals in einen Ordner, der wieder gelöscht wird, und sagt, wie lange jeder Teil
dauert: den Median der Läufe nach einem, der nicht zählt, und den meisten Arbeitsspeicher. In ORDNER ändert sich nichts.

Optionen:
  --runs N            wie viele Läufe zählen; sonst ${runs}
${COMMON_HELP.de}`,
  en: `teilhabe bench FOLDER [OPTIONS]

Publishes a monitor's folder several times into a folder that is removed again, and says how long each part takes: the median
of the runs after one that does not count, and the most memory that was used. Nothing in FOLDER is changed.

Options:
  --runs N            how many runs count; default ${runs}
${COMMON_HELP.en}`,
});
