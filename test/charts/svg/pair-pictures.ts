import { dotChart, dumbbellChart, estimateText, slopeChart, type ChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { DatasetExtension } from '@teilhabe/core/publication';
import { byDepartment, dataset, total, type TestCell } from '../datasets.js';

const options = { language: de, measure: estimateText };
const share = (value: number, reach = 3): TestCell => [value, value - reach, value + reach + 0.4, value * 4, 400];

type Pair = readonly [first: TestCell, newest: TestCell];

/** Departments in 2019 and 2025, with a period between that no pair shows. */
function overTime(rows: Readonly<Record<string, Pair>>, extension: Partial<DatasetExtension> = {}) {
  const pairs = Object.values(rows);
  return dataset({
    label: 'Anteil nach Amt',
    dimensions: { period: ['2019', '2022', '2025'], department: Object.keys(rows) },
    cells: [...pairs.map(([first]) => first), ...pairs.map(() => share(50)), ...pairs.map(([, newest]) => newest)],
    extension,
  });
}

const TARGET = { targets: [{ period: '2030', value: 30, label: { de: 'Ziel des Stadtrats', en: 'Target' } }] };
const BREAK = { breaks: [{ date: '2022-01-01', label: { de: 'Neue Frage nach dem Migrationshintergrund' } }] };

const ROWS: Readonly<Record<string, Pair>> = {
  Hauptamt: [share(15), share(18.2)],
  'Amt für Gebäudewirtschaft und Stadtentwässerung': [share(26.1), share(22.4)],
  Jugendamt: [share(28.6), share(33.9)],
  Kämmerei: ['C', 'C'],
  Stadtarchiv: [share(21), 'C'],
  Ordnungsamt: [share(18.7), share(19.1)],
  Bauamt: ['notCollected', share(24.8)],
  Kulturamt: [share(28.9), share(28.9)],
};
const LONG_NAMES = [
  'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration',
  'Amt für Gebäudewirtschaft und Stadtentwässerung',
  'Amt für Wirtschaftsförderung, Stadtmarketing und Tourismus',
  'Rechtsamt mit Versicherungsangelegenheiten',
  'Ordnungs- und Einwohnermeldeamt',
  'Amt für Kinder, Jugend und Familie',
  'Volkshochschule und Stadtbibliothek',
  'Untere Bauaufsichtsbehörde',
  'Eigenbetrieb Stadtreinigung und Grünflächenunterhaltung',
  'Feuerwehr und Katastrophenschutz',
  'Amt für Soziales, Wohnen und Seniorenarbeit',
  'Personalrat',
];
const LONG = Object.fromEntries(
  LONG_NAMES.map((name, i): readonly [string, Pair] => [name, [share(20 + i * 1.7, 1), share(34 - i * 0.9, 1)]]),
);
const SECRET: Readonly<Record<string, Pair>> = { Hauptamt: ['C', 'C'], Bauamt: ['C', 'C'], Jugendamt: ['C', 'C'] };
const ALONE: Readonly<Record<string, Pair>> = { Jugendamt: [share(28.6), share(33.9)] };
const BROKEN: Readonly<Record<string, Pair>> = {
  Hauptamt: [share(15, 1), share(18.2, 1)],
  Bauamt: [share(26.1, 1), share(22.4, 1)],
  Jugendamt: [share(28.6, 1), share(33.9, 1)],
};

const ROUNDED = dataset({
  label: 'Zufriedenheit nach Projekt und Geschlecht',
  dimensions: {
    period: ['2025'],
    project: ['Sprachcafé', 'Elterntreff', 'Ausbildungslotsen für neu zugewanderte Jugendliche', 'Garten'],
    gender: ['Frauen', 'Männer'],
  },
  measures: ['value'],
  cells: [[72.5], [61], [58], [64.2], [43], 'C', 'C', 'notDelivered'],
});

const newest = (rows: Readonly<Record<string, Pair>>) =>
  Object.fromEntries(Object.entries(rows).map(([name, [, cell]]) => [name, cell]));
const DOTS = dataset({
  label: 'Anteil nach Amt',
  dimensions: { period: ['2025'], department: Object.keys(ROWS) },
  cells: Object.values(newest(ROWS)),
  extension: TARGET,
});

/** Dots, slopes and dumbbells in all their states. */
export const PAIR_PICTURES: readonly (readonly [string, ChartModel])[] = [
  ...[320, 640, 1100].flatMap((width): readonly (readonly [string, ChartModel])[] => [
    [`dot-departments-${width}`, dotChart(DOTS, { ...options, width })],
    [`slope-departments-${width}`, slopeChart(overTime(ROWS, TARGET), { ...options, width, emphasis: ['Jugendamt'] })],
    [`dumbbell-departments-${width}`, dumbbellChart(overTime(ROWS, TARGET), { ...options, width })],
    [`dot-long-names-${width}`, dotChart(byDepartment(newest(LONG)), { ...options, width })],
    [`slope-long-names-${width}`, slopeChart(overTime(LONG), { ...options, width })],
    [`dumbbell-long-names-${width}`, dumbbellChart(overTime(LONG), { ...options, width })],
  ]),
  ...([640] as const).flatMap((width): readonly (readonly [string, ChartModel])[] => {
    const rtl = { ...options, width, direction: 'rtl' } as const;
    return [
      [`dot-departments-${width}-rtl`, dotChart(DOTS, rtl)],
      [`slope-departments-${width}-rtl`, slopeChart(overTime(ROWS, TARGET), rtl)],
      [`dumbbell-departments-${width}-rtl`, dumbbellChart(overTime(ROWS, TARGET), rtl)],
      [`dot-all-confidential-${width}`, dotChart(byDepartment(newest(SECRET)), { ...options, width })],
      [`slope-all-confidential-${width}`, slopeChart(overTime(SECRET), { ...options, width })],
      [`dumbbell-all-confidential-${width}`, dumbbellChart(overTime(SECRET), { ...options, width })],
      [`dot-one-${width}`, dotChart(total({ 2025: share(24) }), { ...options, width })],
      [`slope-one-${width}`, slopeChart(overTime(ALONE), { ...options, width })],
      [`dumbbell-one-${width}`, dumbbellChart(overTime(ALONE), { ...options, width })],
      [`slope-break-${width}`, slopeChart(overTime(BROKEN, BREAK), { ...options, width })],
      [`dumbbell-break-${width}`, dumbbellChart(overTime(BROKEN, BREAK), { ...options, width })],
    ];
  }),
  ['slope-break-320', slopeChart(overTime(BROKEN, BREAK), { ...options, width: 320 })],
  ['slope-departments-320-en', slopeChart(overTime(ROWS, TARGET), { ...options, language: en, width: 320 })],
  ['dumbbell-gender-640', dumbbellChart(ROUNDED, { ...options, width: 640 })],
  ['dumbbell-gender-320-en', dumbbellChart(ROUNDED, { ...options, language: en, width: 320 })],
];
