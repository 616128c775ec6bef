import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';

/** What the README of a new monitor tells about. */
export interface ReadmeContext {
  readonly publisher: string;
  readonly tables: readonly ResourceDescriptor[];
  readonly indicators: readonly Indicator[];
}

/** The name of the guide beside a CSV template: `staff.csv` → `staff.spalten.md`. */
export function guideName({ path }: Pick<ResourceDescriptor, 'path'>): string {
  return path.replace(/\.csv$/, '.spalten.md');
}

/** The README of a new monitor's folder for the clerk, in German: how to fill in, check, publish and look. */
export function clerkReadme({ publisher, tables, indicators }: ReadmeContext): string {
  const listed = tables.map(
    (table) => `- \`${table.path}\`: ${table.title ?? table.name}, siehe \`${guideName(table)}\``,
  );
  const shown = indicators.map(({ code = '', title }) => `- ${code}: ${title.de ?? ''}`);
  return `# Integrationsmonitor: ${publisher}

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

${listed.join('\n')}

## Kennzahlen

${shown.length > 0 ? shown.join('\n') : 'Noch keine: Sie kommen in `indicators.json`.'}

## Beschreibungen

- \`datapackage.json\`: welche Tabellen es gibt und was ihre Spalten bedeuten
- \`indicators.json\`: welche Kennzahlen daraus werden
- \`policy.json\`: wie einzelne Personen geschützt werden
- \`schemas/\`: damit ein Editor diese Dateien beim Schreiben prüft
`;
}
