import {
  chart,
  draw,
  estimateText,
  timeline,
  toSvgString,
  type ChartModel,
  type SvgNode,
  type TimelineModel,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { Dataset } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { BAR_PICTURES } from '../bar-pictures.js';
import { answers, byDepartment, overTime, published, total, type TestCell } from '../datasets.js';
import { EDGE_CASES } from '../pictures/edge-cases.js';
import { OVER_TIME } from '../pictures/over-time.js';
import { CROWDED, WETZLAR } from '../timeline-items.js';
import { PAIR_PICTURES } from './pair-pictures.js';

const options = { language: de, measure: estimateText };
const share = (value: number): TestCell => [value, value - 3, value + 3.4, Math.round(value * 4), 400];
const FIVE = ['sehr unzufrieden', 'unzufrieden', 'teils, teils', 'zufrieden', 'sehr zufrieden'];

const EVERYTHING = total(
  {
    2017: share(13.2),
    2018: share(14.7),
    2019: 'C',
    2020: 'notCollected',
    2021: share(20.6),
    2022: share(21.3),
    2023: share(23.1),
    2024: 'notDelivered',
    2025: share(24),
  },
  {
    targets: [{ period: '2030', value: 30, label: { de: 'Ziel des Stadtrats' } }],
    breaks: [{ date: '2022-01-01', label: { de: 'Neue Frage nach dem Migrationshintergrund' } }],
  },
  'Beschäftigte mit Migrationshintergrund',
);
const YEARS = total(
  Object.fromEntries(Array.from({ length: 18 }, (_, i) => [2008 + i, i === 4 ? 'notCollected' : share(18 + i * 0.8)])),
  {},
  'Anteil an den Arbeitslosen',
);
const DEPARTMENTS = byDepartment({
  Hauptamt: share(15),
  'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration': share(17.3),
  Jugendamt: share(28.6),
  Kämmerei: 'C',
  Stadtarchiv: 'C',
  Ordnungsamt: share(18.7),
  'Amt für Gebäudewirtschaft und Stadtentwässerung': share(26.1),
  Feuerwehr: share(6.6),
  Bauamt: 'notDelivered',
  Kulturamt: share(28.9),
  Rechtsamt: 'C',
  'Eigenbetrieb Stadtreinigung': share(56.7),
});
const PROJECTS = answers(FIVE, {
  Stadtteilmütter: [1, 2, 4, 12, 11],
  Sprachcafé: [2, 3, 5, 12, 8],
  'Ausbildungslotsen für neu zugewanderte Jugendliche': [4, 6, 7, 9, 4],
  'Interkultureller Garten': 'C',
  'Nachbarschaftsfest am Dalheimer Weg': [0, 1, 3, 10, 26],
  Elterntreff: [3, 9, 8, 7, 2],
});

const plainShares = (...values: readonly (number | string)[]): readonly TestCell[] =>
  values.map((value) => (typeof value === 'string' ? value : [value]));
const TWO = overTime({
  Frauen: [18.2, 19.6, 21.4, 23.1, 24.8].map(share),
  Männer: [22.1, 22.4, 22.9, 23.4, 23.9].map(share),
});
const THREE = overTime(
  {
    'unter 30 Jahren': [...plainShares(26.1, 27.3, 'notCollected', 30.4, 31.8, 33.2)],
    '30 bis 49 Jahre': [...plainShares(21.5, 'C', 'C', 24.8, 25.9, 'C')],
    '50 Jahre und älter': [...plainShares(9.4, 10.2, 'notCollected', 11.6, 14.9, 16.3)],
  },
  {
    targets: [{ period: '2030', value: 35, label: { de: 'Ziel des Stadtrats' } }],
    breaks: [{ date: '2023-01-01', label: { de: 'Neue Frage nach dem Migrationshintergrund' } }],
  },
  'Anteil nach Alter',
);
const SIX = overTime(
  {
    'Allgemeine Verwaltung': plainShares(11.2, 12.1, 12.9, 13.4, 14.8, 15.1, 15.9),
    'Sicherheit und Ordnung': plainShares(10.4, 11.3, 12.6, 13.9, 15.1, 15.8, 16.4),
    'Schule und Kultur': plainShares(17.5, 18.1, 18.8, 19.2, 20.4, 21.7, 22.3),
    'Soziales, Jugend und Gesundheit': plainShares(24.2, 25.1, 25.8, 27.4, 28.3, 29.1, 30.6),
    'Bauen und Wohnen': plainShares(15.8, 15.6, 16.2, 16.1, 16.3, 16.2, 16.1),
    'Übrige Bereiche': plainShares(13.1, 13.0, 13.4, 14.2, 14.6, 15.2, 16.0),
  },
  {},
  'Anteil nach Dezernat',
);

const ANNOTATED = total(
  {
    2019: share(14.7),
    2020: share(16.1),
    2021: share(18.6),
    2022: share(19.3),
    2023: share(21.1),
    2024: share(22.4),
    2025: share(24),
  },
  {
    bands: [
      { lower: 25, upper: 30, label: { de: 'Korridor des Stadtrats' } },
      { upper: 12, label: { de: 'Anteil an der Bevölkerung 1990 und davor' } },
    ],
    events: [
      { date: '2020-03', label: { de: 'Beginn der Pandemie' } },
      { date: '2022', label: { de: 'Neues Auswahlverfahren' } },
      { date: '2023-02-01', label: { de: 'Umzug der Verwaltung' } },
    ],
    breaks: [{ date: '2021-01-01', label: { de: 'Neue Frage' } }],
  },
  'Beschäftigte mit Migrationshintergrund',
);

const of = (data: Dataset, width: number, more = {}): ChartModel => chart(data, { ...options, width, ...more });
const lines = (data: Dataset, width: number, more = {}): ChartModel => of(data, width, { view: 'line', ...more });
const PICTURES: readonly (readonly [string, ChartModel | TimelineModel])[] = [
  ['line-hr1-640', of(published('hr1'), 640)],
  ['line-hr1-640-en', of(published('hr1'), 640, { language: en })],
  ['line-everything-320', of(EVERYTHING, 320)],
  ['line-everything-1100', of(EVERYTHING, 1100)],
  ['line-everything-640-rtl', of(EVERYTHING, 640, { direction: 'rtl' })],
  ['line-18-years-640', of(YEARS, 640)],
  ['line-all-confidential-640', of(total({ 2024: 'C', 2025: 'C' }), 640)],
  ['line-annotated-320', of(ANNOTATED, 320)],
  ['line-annotated-640', of(ANNOTATED, 640)],
  ['line-annotated-1100', of(ANNOTATED, 1100)],
  ['line-annotated-640-rtl', of(ANNOTATED, 640, { direction: 'rtl' })],
  ['line-two-320', lines(TWO, 320)],
  ['line-two-640', lines(TWO, 640)],
  ['line-two-1100', lines(TWO, 1100)],
  ['line-two-640-rtl', lines(TWO, 640, { direction: 'rtl' })],
  ['line-three-everything-320', lines(THREE, 320)],
  ['line-three-everything-640', lines(THREE, 640)],
  ['line-three-everything-1100', lines(THREE, 1100)],
  ['line-three-everything-640-rtl', lines(THREE, 640, { direction: 'rtl' })],
  ['line-six-320', lines(SIX, 320)],
  ['line-six-640', lines(SIX, 640)],
  ['line-six-1100', lines(SIX, 1100)],
  ['line-six-320-rtl', lines(SIX, 320, { direction: 'rtl' })],
  ['bar-departments-320', of(DEPARTMENTS, 320)],
  ['bar-departments-1100', of(DEPARTMENTS, 1100)],
  ['bar-departments-640-rtl', of(DEPARTMENTS, 640, { direction: 'rtl' })],
  ['bar-one-640', of(total({ 2025: share(24) }), 640)],
  ['likert-pr9-320', of(published('pr9'), 320)],
  ['likert-pr9-1100', of(published('pr9'), 1100)],
  ['likert-projects-320', of(PROJECTS, 320)],
  ['likert-projects-1100', of(PROJECTS, 1100)],
  ...PAIR_PICTURES,
  ...OVER_TIME,
  ['timeline-wetzlar-640', timeline(WETZLAR, { ...options, width: 640 })],
  ['timeline-wetzlar-1200', timeline(WETZLAR, { ...options, width: 1200 })],
  ['timeline-wetzlar-640-rtl', timeline(WETZLAR, { ...options, width: 640, direction: 'rtl' })],
  ['timeline-crowded-700', timeline(CROWDED, { ...options, width: 700 })],
  ['timeline-crowded-1200', timeline(CROWDED, { ...options, width: 1200 })],
  ...BAR_PICTURES,
  ...EDGE_CASES,
];

/** One element a line, so that a difference can be read. */
const pretty = (svg: string) => `${svg.replace(/><(?!tspan|\/text)/g, '>\n<')}\n`;

describe('draw(model)', () => {
  it('is pictured in many states, each under a name of its own', () => {
    expect(new Set(PICTURES.map(([name]) => name)).size).toBe(PICTURES.length);
    expect(PICTURES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(PICTURES)('%s is the picture that somebody looked at', async (name, model) => {
    await expect(pretty(toSvgString(draw(model)))).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it.each(PICTURES)('%s says everything, has no ids, no styles and no number that is none', (_, model) => {
    const root = draw(model);
    expect(root.attributes).toMatchObject({
      class: 'teilhabe-chart',
      role: 'group',
      'aria-label': model.title,
      direction: model.direction,
    });
    expect(root.children.slice(0, 2)).toEqual([
      { tag: 'title', attributes: {}, children: [model.title] },
      { tag: 'desc', attributes: {}, children: [model.summary] },
    ]);
    const nodes = [...all(root)];
    const marks = nodes.filter((item) => item.attributes['class'] === 'mark');
    expect(
      marks.map((mark) => [mark.attributes['data-key'], mark.attributes['aria-label'], mark.attributes['role']]),
    ).toEqual(model.marks.map((mark) => [mark.key, mark.label, 'img']));
    for (const mark of marks) {
      expect(
        mark.children.filter(
          (child) => typeof child !== 'string' && ['hit', 'focus-ring'].includes(String(child.attributes['class'])),
        ),
      ).toHaveLength(2);
    }
    expect(nodes.some((item) => 'id' in item.attributes || 'style' in item.attributes || item.tag === 'style')).toBe(
      false,
    );
    expect(toSvgString(root)).not.toMatch(/NaN|Infinity|undefined|null|url\(|\d\.\d{3}/);
  });

  it('keeps texts in the direction of their language', () => {
    const [, , group] = draw(of(published('hr1'), 640, { direction: 'rtl' })).children as readonly SvgNode[];
    expect(group).toMatchObject({ tag: 'g', attributes: { direction: 'ltr' } });
  });
});

describe('toSvgString(node)', () => {
  it('escapes whatever a label holds', () => {
    const evil = `<script>alert(1)</script>"&'`;
    const svg = toSvgString(draw(of(byDepartment({ [evil]: share(20), B: 'C' }, evil), 640)));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('aria-label="&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;"');
    expect(svg).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;</title>');
  });

  it('is well-formed XML also with signs that XML forbids', () => {
    const svg = toSvgString({
      tag: 'text',
      attributes: { 'aria-label': 'a\u0000b\ud800c' },
      children: ['\u0008x\ud83d\ude00\uffff'],
    });
    expect(svg).toBe('<text xmlns="http://www.w3.org/2000/svg" aria-label="abc">x\u{1f600}</text>');
  });

  it('writes numbers with at most two decimals', () => {
    expect(
      toSvgString({ tag: 'rect', attributes: { x: 1 / 3, y: -0.001, width: 10, height: 2.999 }, children: [] }),
    ).toBe('<rect xmlns="http://www.w3.org/2000/svg" x="0.33" y="0" width="10" height="3"/>');
  });
});

it('chart(dataset, options) picks the chart that suits', () => {
  expect(of(published('hr1'), 640).kind).toBe('line');
  expect(of(published('hr1~department'), 640).kind).toBe('bar');
  expect(of(published('pr9'), 640).kind).toBe('likert');
  expect(of(total({ 2025: share(24) }), 640).kind).toBe('bar');
});

function* all(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* all(child);
}
