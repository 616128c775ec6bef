import {
  chart,
  estimateText,
  groupedBarChart,
  partToWholeChart,
  stackedBarChart,
  funnelChart,
  type ChartModel,
  type View,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import { dataset, type TestCell } from './datasets.js';

const share = (value: number): TestCell => [value, value - 3, value + 3.4, Math.round(value * 4), 400];

/** Counts in 2025 by one or two dimensions, named as given. */
export function counts(
  dimensions: Readonly<Record<string, readonly string[]>>,
  cells: readonly (number | string)[],
  label = 'Beschäftigte mit Migrationshintergrund',
): Dataset {
  return dataset({
    label,
    dimensions: { period: ['2025'], ...dimensions },
    measures: ['value'],
    unit: 'Personen',
    decimals: 0,
    cells: cells.map((cell) => (typeof cell === 'number' ? [cell] : cell)),
    extension: { measureType: 'count' },
  });
}

const SEXES = ['Frauen', 'Männer', 'divers'];
const OFFICES = [
  'Hauptamt',
  'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration',
  'Jugendamt',
  'Bauamt',
  'Feuerwehr',
];

const GROUPS = dataset({
  label: 'Anteil der Beschäftigten mit Migrationshintergrund nach Amt und Geschlecht',
  dimensions: { period: ['2025'], department: OFFICES, sex: SEXES },
  cells: [
    ...[share(15), share(21.4), share(9)],
    ...[share(17.3), 'C', share(11.5)],
    ...[share(28.6), share(33.1), 'C'],
    ...['notDelivered', 'notDelivered', 'notDelivered'],
    ...[share(6.6), share(4), 'C'],
  ],
});
const OVER_TIME = dataset({
  label: 'Anteil nach Amt und Jahr',
  dimensions: { period: ['2021', '2022', '2023', '2024', '2025'], department: ['Hauptamt', 'Jugendamt', 'Bauamt'] },
  cells: [
    ...[share(9), share(20), share(7)],
    ...[share(11), share(22), 'C'],
    ...[share(13), 'notCollected', share(8)],
    ...[share(12), share(27), share(9)],
    ...[share(15), share(28), share(10)],
  ],
});
const ONE_GROUP = dataset({
  dimensions: { period: ['2023', '2024', '2025'], department: ['Hauptamt'] },
  cells: [share(13), share(12), share(15)],
});
const MANY = Array.from({ length: 40 }, (_, i) => `Amt ${i + 1}`);
const FORTY = counts(
  { department: MANY, sex: SEXES.slice(0, 2) },
  MANY.flatMap((_, i) => [(i * 7) % 45, i % 9 === 4 ? 'C' : (i * 11) % 38]),
);
const STACKS = counts({ department: OFFICES, sex: SEXES }, [
  ...[120, 86, 12],
  ...[64, 'C', 'C'],
  ...[210, 74, 0],
  ...['notDelivered', 'notDelivered', 'notDelivered'],
  ...[18, 155, 'notCollected'],
]);
const STAFF = ['Ohne Migrationshintergrund', 'Selbst zugewandert', 'Ein Elternteil zugewandert', 'Keine Angabe'];
const WHOLE = counts({ group: STAFF }, [412, 96, 58, 30], 'Beschäftigte der Stadtverwaltung');
const WHOLE_IN_PARTS = counts({ group: STAFF }, [412, 'C', 58, 'notCollected'], 'Beschäftigte der Stadtverwaltung');
const STAGES = counts(
  { stage: ['Bewerbungen', 'Eingeladen zum Vorstellungsgespräch', 'Zusagen', 'Eingestellt', 'Nach der Probezeit'] },
  [480, 190, 'C', 61, 'pending'],
  'Vom Bewerben zum Bleiben',
);

/** One category, which no view but `bar` offers; the models take it all the same. */
const ONE_PART = counts({ department: ['Hauptamt'] }, [120]);
const options = { language: de, measure: estimateText, width: 640 };
const of = (view: View, data: Dataset, width: number, more = {}): ChartModel =>
  chart(data, { ...options, width, view, ...more });

const WIDTHS = [320, 640, 1100];

/** Grouped and stacked bars, parts of a whole and funnels, by the name of their picture. */
export const BAR_PICTURES: readonly (readonly [string, ChartModel])[] = [
  ...WIDTHS.map((width) => [`grouped-bar-departments-${width}`, of('grouped-bar', GROUPS, width)] as const),
  ['grouped-bar-departments-640-rtl', of('grouped-bar', GROUPS, 640, { direction: 'rtl' })],
  ['grouped-bar-years-640', of('grouped-bar', OVER_TIME, 640)],
  ['grouped-bar-one-640', groupedBarChart(ONE_GROUP, options)],
  ['grouped-bar-forty-640', of('grouped-bar', FORTY, 640)],
  ...WIDTHS.map((width) => [`stacked-bar-departments-${width}`, of('stacked-bar', STACKS, width)] as const),
  ['stacked-bar-departments-640-rtl', of('stacked-bar', STACKS, 640, { direction: 'rtl' })],
  ['stacked-bar-one-640', stackedBarChart(ONE_PART, options)],
  ['stacked-bar-forty-640', of('stacked-bar', FORTY, 640)],
  ...WIDTHS.map((width) => [`part-to-whole-staff-${width}`, of('part-to-whole', WHOLE, width)] as const),
  ['part-to-whole-staff-640-rtl', of('part-to-whole', WHOLE, 640, { direction: 'rtl' })],
  ['part-to-whole-one-640', partToWholeChart(ONE_PART, options)],
  ...WIDTHS.map((width) => [`part-to-whole-hidden-${width}`, of('part-to-whole', WHOLE_IN_PARTS, width)] as const),
  ...WIDTHS.map((width) => [`funnel-stages-${width}`, of('funnel', STAGES, width)] as const),
  ['funnel-stages-640-rtl', of('funnel', STAGES, 640, { direction: 'rtl' })],
  ['funnel-one-640', funnelChart(ONE_PART, options)],
];
