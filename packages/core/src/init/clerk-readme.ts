import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { GuideLanguage } from './guide-words.js';

/** What the README of a new monitor tells about. */
export interface ReadmeContext {
  readonly publisher: string;
  readonly tables: readonly ResourceDescriptor[];
  readonly indicators: readonly Indicator[];
  readonly language: GuideLanguage;
}

/** The name of the guide beside a CSV template: `staff.csv` → `staff.spalten.md`, in English `staff.columns.md`. */
export function guideName({ path }: Pick<ResourceDescriptor, 'path'>, language: GuideLanguage): string {
  return path.replace(/\.csv$/, language === 'de' ? '.spalten.md' : '.columns.md');
}

/** The README of a new monitor's folder for the clerk: how to fill in, check, publish and look. */
export function clerkReadme({ publisher, tables, indicators, language }: ReadmeContext): string {
  const { see, none, readme } = TEXTS[language];
  const listed = tables.map(
    (table) => `- \`${table.path}\`: ${table.title ?? table.name}, ${see} \`${guideName(table, language)}\``,
  );
  const shown = indicators.map(({ code = '', title }) => `- ${code}: ${title[language] ?? title.de ?? ''}`);
  return readme(publisher, listed.join('\n'), shown.length > 0 ? shown.join('\n') : none);
}

interface ReadmeTexts {
  readonly see: string;
  readonly none: string;
  readonly readme: (publisher: string, tables: string, indicators: string) => string;
}

const TEXTS: Readonly<Record<GuideLanguage, ReadmeTexts>> = {
  de: {
    see: 'siehe',
    none: 'Noch keine: Sie kommen in `indicators.json`.',
    readme: (publisher, tables, indicators) => `# Integrationsmonitor: ${publisher}

In jeder Tabelle stehen erfundene Beispielzeilen: eine, bei Personen ein Dutzend. So lässt sich der Ordner gleich prüfen und veröffentlichen; was dabei
entsteht, sagt selbst, dass es erfunden ist.

## In vier Schritten

1. **Ausfüllen.** Öffnen Sie die CSV-Dateien mit Ihrer Tabellenkalkulation, ersetzen Sie die Beispiele durch Ihre Zeilen
   und lassen Sie die Überschriften stehen. Was in eine Spalte gehört, sagt die Datei \`….spalten.md\` daneben. Nehmen Sie
   dann in \`datapackage.json\` bei dieser Tabelle \`teilhabe:fictitious\` und \`teilhabe:note\` weg und nennen Sie unter \`sources\`, woher die Zahlen kommen.
   Heißen Ämter, Stadtteile oder Projekte bei Ihnen anders, ändern Sie dort \`categories\` und \`teilhabe:values\`.
2. **Prüfen.** \`teilhabe validate .\` nennt jeden Fehler mit Zeile, Spalte und Abhilfe.
3. **Veröffentlichen.** \`teilhabe publish . --out ../veroeffentlichung\` rechnet, schützt kleine Zahlen und schreibt, was auf den
   Webserver gehört. Danach liegt hier \`ledger.json\`: Behalten und sichern Sie diese Datei. Haben Sie mit den
   erfundenen Zeilen nur geübt, löschen Sie sie vor der ersten echten Veröffentlichung.
4. **Ansehen.** \`teilhabe serve . --watch\` zeigt das Ergebnis im Browser dieses Rechners und erneuert es bei jeder Änderung.

## Tabellen

${tables}

## Kennzahlen

${indicators}

## Beschreibungen

- \`datapackage.json\`: welche Tabellen es gibt und was ihre Spalten bedeuten
- \`indicators.json\`: welche Kennzahlen daraus werden
- \`policy.json\`: wie einzelne Personen geschützt werden
- \`schemas/\`: damit ein Editor diese Dateien beim Schreiben prüft
`,
  },
  en: {
    see: 'see',
    none: 'None yet: they belong into `indicators.json`.',
    readme: (publisher, tables, indicators) => `# Integration monitor: ${publisher}

Every table has made-up example rows: one, a dozen where rows are people. So the folder can be checked and published at once;
what comes of it says itself that it is made up. Headings and words in the cells are German, as in the files of the offices; the
guides say what they mean.

## In four steps

1. **Fill in.** Open the CSV files with your spreadsheet program, replace the examples by your rows and leave the headings as they
   are. What belongs into a column stands in the file \`….columns.md\` beside it. Then take \`teilhabe:fictitious\` and
   \`teilhabe:note\` away from this table in \`datapackage.json\`, and name under \`sources\` where the numbers come from. If your
   departments, districts or projects have other names, change \`categories\` and \`teilhabe:values\` there.
2. **Check.** \`teilhabe validate .\` names every error with its row, column and remedy.
3. **Publish.** \`teilhabe publish . --out ../publication\` computes, protects small numbers and writes what belongs on the web
   server. Afterwards \`ledger.json\` lies here: keep this file, and a backup of it. If you have only practised with the made-up rows,
   delete it before the first real publication.
4. **Look.** \`teilhabe serve . --watch\` shows the result in the browser of this computer, and anew after every change.

## Tables

${tables}

## Indicators

${indicators}

## Descriptions

- \`datapackage.json\`: which tables there are and what their columns mean
- \`indicators.json\`: which indicators come of them
- \`policy.json\`: how single people are protected
- \`schemas/\`: so that an editor checks these files while you write
`,
  },
};
