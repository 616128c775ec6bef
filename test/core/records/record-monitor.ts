import type { RecordName, ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import type { Problem } from '../../../packages/core/src/problem.js';
import { publishedRecords } from '../../../packages/core/src/records/published-records.js';
import { recordKind } from '../../../packages/core/src/records/record-kinds.js';
import { tableTemplate } from '../../../packages/core/src/records/table-template.js';
import { dataPackage, withTinyMonitor } from '../monitor/tiny-monitor.js';

/** The CSVs of some kinds of records by their names, without the line end at the end. */
export type Tables = Readonly<Partial<Record<RecordName, string>>>;

export type Change = (resource: ResourceDescriptor) => ResourceDescriptor;

export interface Found {
  readonly monitor: Monitor;
  readonly problems: readonly Problem[];
  /** The published items by the name of their file. */
  readonly items: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
}

/** The tiny monitor with tables of records after our templates, read, checked and published. */
export async function withRecords(tables: Tables, change: Change = (resource) => resource): Promise<Found> {
  const names = Object.keys(tables) as RecordName[];
  const resources = names.map((name) => change(tableTemplate(recordKind(name))));
  const package_ = dataPackage();
  const files = Object.fromEntries(Object.entries(tables).map(([name, csv]) => [`${name}.csv`, `${csv}\n`]));
  const described = { ...package_, resources: [...package_.resources, ...resources] };
  return withTinyMonitor({ ...files, 'datapackage.json': described }, async (folder) => {
    const { monitor, problems } = await readMonitor(folder);
    if (monitor === null) throw new Error(`no monitor: ${JSON.stringify(problems)}`);
    const items = new Map(publishedRecords(monitor).map(([name, records]) => [name, records.items] as const));
    return { monitor, problems: [...problems, ...validate(monitor)], items };
  });
}

/** One table of every kind, with the German headings and words of a clerk, that fit together. */
export const VALID: Required<Omit<Tables, 'areas'>> & Tables = {
  timeline: 'id;strang;art;titel;datum\nt1;city;Ereignis;Auftakt;5./6. Februar 2010\nt2;city;Phase;Ohne Datum;',
  recommendations: [
    'id;handlungsfeld;horizont;ebene;titel;zuständig;partner;beschlossen;fällig;budget;gewicht;indikatoren',
    'r1;9.2.1;kurzfristig;Verwaltung;Personal erfassen;Hauptamt;Personalrat, Gleichstellung;2. Halbjahr 2013;2025;1.200,50;2;hr1',
    'r2;9.2.1;langfristig;;Kultur prüfen;;;;;;;',
  ].join('\n'),
  'recommendation-status': [
    'empfehlung;datum;status;fortschritt;anmerkung',
    'r1;01.01.2014;geplant;;',
    'r1;01.03.2024;in Umsetzung;40;Fragebogen liegt vor',
    'r1;31.12.2025;umgesetzt;100;',
  ].join('\n'),
  swot: 'id;quadrant;aussage;handlungsfeld;quelle_typ;empfehlungen\ns1;Schwäche;Wenig Daten;9.2.1;Interview;r1\ns2;W;Keine Zeit;;;\ns3;Stärken;Viel Wille;;;',
  checklist: [
    'punkt;frage;dimension;amt;wert;nachweis;datum',
    'leitbild;Ist Vielfalt im Leitbild?;Organisation;hauptamt;4;Leitbild 2024;01.03.2025',
    'leitbild;;Organisation;bauhof;entfällt;;01.03.2025',
    'leitbild;;Organisation;kita;;;01.03.2025',
  ].join('\n'),
  charter:
    'punkt;jahr;status;ziel;indikator;nachweis_url\n1;2025;teilweise;Kultur pflegen;hr1;https://example.org/charta',
  committees: 'id;titel;ebene;themen\nag-sprache;AG Sprache;Stadt;Sprache, Bildung\nrunde;Amtsleiterrunde;Verwaltung;',
  memberships:
    'gremium;organisation;amt;rolle;von;bis\nag-sprache;Volkshochschule;;Leitung;2010;\nag-sprache;Jugendamt;jugend;Mitglied;seit 2011;',
  meetings: 'gremium;datum;status;bericht\nrunde;03.02.2025;stattgefunden;ja\nrunde;03.03.2025;geplant;nein',
  workshops:
    'id;art;titel;datum;strang;ämter;ergebnisse\nw1;Workshop;Auftakt;12.04.2011;verwaltungsintern;hauptamt, jugend;zeitstrahl\nw2;Interviews;Gespräche;;Verwaltung;;',
  milestones:
    'id;art;titel;datum;erreicht;ansprechstelle;euro;vzä;empfehlungen\nm1;Ressourcen;Mittel im Haushalt;2014;ja;Leitung Integrationsbüro;25000;1,5;r1',
  events: 'id;typ;titel;datum;ort\ne1;Gipfel;Integrationsgipfel;2025-05;Stadthalle\ne2;Fest;Kulturfest;;',
  'event-targets': 'typ;jahr;ziel\nFest;2025;2\nIntegrationsgipfel;2025;1',
  offers: [
    'id;träger;titel;zielgruppe;thema;stadtteil;niveau;zeitraum',
    'o1;VHS;Deutsch A1;erwachsene;deutsch;dalheim;A1;2024',
    'o2;Verein;Deutsch für alle;erwachsene;deutsch;dalheim;A1;seit 2023',
    'o3;Verein;Hausaufgaben;kinder;schule;hermannstein;;',
    'o4;Kirche;Deutsch am Abend;erwachsene;deutsch;dalheim;A1;2020',
  ].join('\n'),
  services:
    'id;amt;leistung;sprachen;leichte_sprache;dolmetsch;geprüft_am;text\nmeldung;buergeramt;Wohnung anmelden;de, tr, ar;ja;nein;15.01.2025;Bringen Sie den Ausweis mit.',
  projects:
    'id;titel;handlungsfeld;zeitraum;status;evaluiert;input;aktivität;output;outcome;impact\np1;Schule verstehen;9.2.1;2011/2013;verstetigt;ja;Räume;Abende;12 Abende;Wissen;Vertrauen',
  'project-goals':
    'projekt;indikator;jahr;basis;soll;ist;worüber\np1;hr1;2012;0;12;10;Sachen\np1;hr1;2013;5;80;61;\np1;hr1;2014;5;80;61;Personen',
  'role-models': [
    'id;name;geschichte;foto;foto_text;einwilligung_am;einwilligung_umfang;widerruf_am',
    'anna-beispiel;Anna Beispiel;Gründet einen Betrieb.;https://example.org/a.jpg;Eine Frau in einer Werkstatt.;01.02.2025;Name, Geschichte;',
    'bilal-muster;Bilal Muster;Trainiert Kinder.;;;01.02.2025;Geschichte;',
    'cem-widerruf;Cem Widerruf;Sagt später nein.;;;01.02.2025;Name;01.02.2026',
  ].join('\n'),
  needs:
    'amt;gegenstand;bedarf;bestand;priorität;worüber\nBürgeramt;Formulare;12;4;hoch;Sachen\nbauhof;Schulung;30;12;mittel;',
};
