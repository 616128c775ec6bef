import { code, type RecordKind } from '../record-kind.js';
import { ABOUT, AREA, ID, PHOTO, PHOTO_TEXT, RECOMMENDATIONS, TITLE } from './common.js';

/** Projects with their logic model: from what goes in to what changes in the end (Phineo, Kursbuch Wirkung). */
export const projects: RecordKind = {
  name: 'projects',
  titles: { de: 'Projekte mit Wirkungslogik', en: 'Projects with a logic model' },
  description: 'Eine Zeile je Projekt; je Stufe der Wirkungslogik ein kurzer Text. Ziele stehen in project-goals.',
  file: 'projects',
  inside: { goals: { kind: 'project-goals', by: 'project' } },
  fields: [
    ID,
    TITLE,
    AREA,
    { name: 'period', type: 'period', titles: { de: 'Zeitraum', en: 'Period' } },
    {
      name: 'status',
      type: 'code',
      titles: { de: 'Status', en: 'Status' },
      codes: [
        code('running', 'läuft', 'running'),
        code('ended', 'beendet', 'ended'),
        code('continued', 'verstetigt', 'continued'),
      ],
    },
    { name: 'evaluated', type: 'boolean', titles: { de: 'Evaluiert', en: 'Evaluated' } },
    { name: 'input', type: 'texts', titles: { de: 'Input', en: 'Input' } },
    { name: 'activity', type: 'texts', titles: { de: 'Aktivität', en: 'Activity' } },
    { name: 'output', type: 'texts', titles: { de: 'Output', en: 'Output' } },
    { name: 'outcome', type: 'texts', titles: { de: 'Outcome', en: 'Outcome' } },
    { name: 'impact', type: 'texts', titles: { de: 'Impact', en: 'Impact' } },
    RECOMMENDATIONS,
    PHOTO,
    PHOTO_TEXT,
  ],
};

/** What a project wants to reach by an indicator, year by year. */
export const projectGoals: RecordKind = {
  name: 'project-goals',
  titles: { de: 'Ziele der Projekte', en: 'Goals of the projects' },
  description:
    'Eine Zeile je Projekt, Indikator und Jahr. Zahlen über Personen werden hier nicht veröffentlicht; die Karte zeigt die Zahl, die der Indikator geschützt ausweist, ohne Angabe die des Projekts.',
  key: ['project', 'indicator', 'year'],
  file: null,
  fields: [
    { name: 'project', type: 'id', titles: { de: 'Projekt', en: 'Project' }, required: true, refersTo: 'projects' },
    {
      name: 'indicator',
      type: 'name',
      titles: { de: 'Indikator', en: 'Indicator' },
      required: true,
      refersTo: 'indicators',
    },
    { name: 'year', type: 'year', titles: { de: 'Jahr', en: 'Year' }, required: true },
    { name: 'dimension', type: 'name', header: 'aufgliederung', titles: { de: 'Aufgliederung', en: 'Breakdown' } },
    { name: 'code', type: 'name', header: 'kategorie', titles: { de: 'Kategorie', en: 'Category' } },
    {
      name: 'baseline',
      type: 'number',
      header: 'basis',
      titles: { de: 'Ausgangswert', en: 'Baseline' },
      mayCountPeople: true,
    },
    { name: 'target', type: 'number', header: 'soll', titles: { de: 'Zielwert', en: 'Target' }, mayCountPeople: true },
    { name: 'actual', type: 'number', header: 'ist', titles: { de: 'Erreicht', en: 'Actual' }, mayCountPeople: true },
    ABOUT,
  ],
};
