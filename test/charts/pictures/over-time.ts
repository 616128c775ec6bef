import {
  estimateText,
  heatmap,
  keyFigure,
  smallMultiples,
  sparkline,
  type ChartModel,
  type ChartOptions,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { DatasetExtension } from '@teilhabe/core/publication';
import { dataset, published, total, type TestCell } from '../datasets.js';
import { departmentsOverTime, share, yearsTo2025 } from '../over-time.js';

const FACTS: DatasetExtension['facts'] = {
  first: '2018',
  latest: '2025',
  difference: 9.3,
  differenceLower: 5.1,
  differenceUpper: 13.5,
  relative: 63.3,
  change: 'rise',
};
const BREAKS = [{ date: '2022-01-01', label: { de: 'Neue Frage nach dem Migrationshintergrund' } }];
const EIGHT = yearsTo2025(8);
const TEN = yearsTo2025(10);

const DEPARTMENTS = departmentsOverTime(
  EIGHT,
  {
    Hauptamt: [13.2, 14.7, 15.1, 16, 18.6, 18.3, 19.1, 20].map(share),
    'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration': [
      share(11.1),
      share(12.5),
      'notCollected',
      share(13.9),
      share(15.8),
      'C',
      share(17),
      share(17.3),
    ],
    Jugendamt: [22.4, 23, 24.1, 26, 25.2, 27.3, 28, 28.6].map(share),
    Kämmerei: EIGHT.map(() => 'C'),
    Bauamt: [share(31), share(33), share(30.2), share(35), share(36.7), share(38), 'C', 'notDelivered'],
    Feuerwehr: [share(5), 'C', share(6.2), 'C', share(7.1), share(6), share(6.4), share(6.6)],
    'Eigenbetrieb Stadtreinigung': [51, 50, 53.3, 52, 54.1, 55, 55.8, 56.7].map(share),
  },
  { breaks: BREAKS },
);
const ONE_PERIOD = departmentsOverTime(['2025'], {
  Hauptamt: [share(20)],
  Jugendamt: [share(28.6)],
  Kämmerei: ['C'],
  Bauamt: ['notDelivered'],
});
const ALL_CONFIDENTIAL = departmentsOverTime(EIGHT, {
  Hauptamt: EIGHT.map(() => 'C'),
  Kämmerei: EIGHT.map(() => 'C'),
});
const FORTY = departmentsOverTime(
  TEN,
  Object.fromEntries(
    Array.from({ length: 40 }, (_, row) => [
      `${row + 1}. Dienststelle`,
      TEN.map((_year, i): TestCell => ((row + i) % 17 === 0 ? 'C' : share(5 + row * 1.3 + ((i * 7 + row) % 9)))),
    ]),
  ),
);
const CROSSED = dataset({
  label: 'Anteil nach Amt und Führungsebene',
  dimensions: {
    period: ['2025'],
    level: ['Amtsleitung', 'Abteilungsleitung', 'ohne Leitungsaufgaben'],
    department: ['Hauptamt', 'Jugendamt', 'Kämmerei', 'Bauamt', 'Feuerwehr'],
  },
  cells: [
    ...['C', share(20), 'C', share(9), 'noCases'],
    ...[share(12), share(18), 'C', share(14), share(4)],
    ...[share(21), share(31), share(17), share(22), share(8)],
  ],
});
const TOTAL = total(
  {
    2018: share(14.7),
    2019: 'C',
    2020: 'notCollected',
    2021: share(20.6),
    2022: share(21.3),
    2023: share(23.1),
    2024: 'C',
    2025: share(24),
  },
  { facts: FACTS },
  'Beschäftigte mit Migrationshintergrund',
);
const SECRET = total({ 2023: share(21), 2024: share(22.5), 2025: 'C' });
const SECRETS = total({ 2023: 'C', 2024: 'C', 2025: 'C' });
const ONE = total({ 2025: share(24) });

const place = (width: number, direction: 'ltr' | 'rtl' = 'ltr'): ChartOptions => ({
  width,
  direction,
  language: de,
  measure: estimateText,
});

/** A chart at 320, 640 and 1100 px, and at 640 px from right to left. */
const atEveryWidth = (
  name: string,
  draw: (options: ChartOptions) => ChartModel,
): readonly (readonly [string, ChartModel])[] => [
  [`${name}-320`, draw(place(320))],
  [`${name}-640`, draw(place(640))],
  [`${name}-1100`, draw(place(1100))],
  [`${name}-640-rtl`, draw(place(640, 'rtl'))],
];

/** Charts that show every period. */
export const OVER_TIME: readonly (readonly [string, ChartModel])[] = [
  ...atEveryWidth('small-multiples-departments', (options) => smallMultiples(DEPARTMENTS, options)),
  ['small-multiples-all-confidential-640', smallMultiples(ALL_CONFIDENTIAL, place(640))],
  ['small-multiples-one-period-640', smallMultiples(ONE_PERIOD, place(640))],
  ['small-multiples-forty-320', smallMultiples(FORTY, place(320))],
  ['small-multiples-forty-1100', smallMultiples(FORTY, place(1100))],
  ...atEveryWidth('heatmap-departments', (options) => heatmap(DEPARTMENTS, options)),
  ['heatmap-all-confidential-640', heatmap(ALL_CONFIDENTIAL, place(640))],
  ['heatmap-one-period-640', heatmap(ONE_PERIOD, place(640))],
  ['heatmap-forty-320', heatmap(FORTY, place(320))],
  ['heatmap-forty-1100', heatmap(FORTY, place(1100))],
  ['heatmap-crossed-320', heatmap(CROSSED, place(320))],
  ['heatmap-crossed-640', heatmap(CROSSED, place(640))],
  ...atEveryWidth('sparkline-total', (options) => sparkline(TOTAL, options)),
  ['sparkline-total-120', sparkline(TOTAL, place(120))],
  ['sparkline-all-confidential-120', sparkline(SECRETS, place(120))],
  ['sparkline-one-period-120', sparkline(ONE, place(120))],
  ...atEveryWidth('key-figure-total', (options) => keyFigure(TOTAL, options)),
  ['key-figure-confidential-320', keyFigure(SECRET, place(320))],
  ['key-figure-all-confidential-640', keyFigure(SECRETS, place(640))],
  ['key-figure-one-period-320', keyFigure(ONE, place(320))],
  ['key-figure-hr1-320', keyFigure(published('hr1'), place(320))],
];
