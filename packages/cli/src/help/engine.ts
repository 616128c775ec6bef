import type { Words } from '../words.js';

/** How the help explains `--engine`. */
export const ENGINE_HELP: Words = {
  de: `  --engine NAME       was die Zeilen zählt: arquero (Voreinstellung), im Arbeitsspeicher; duckdb, für Dateien mit Millionen
                      Zeilen; clickhouse, auf einem Server oder Verbund. Die beiden letzten brauchen das Paket @teilhabe/sql;
                      die Veröffentlichung ist dieselbe
`,
  en: `  --engine NAME       what counts the rows: arquero (default), in memory; duckdb, for files of millions of rows; clickhouse,
                      on a server or cluster. The last two need the package @teilhabe/sql; the publication is the same
`,
};
