import { dumbbellChart, estimateText, finding, slopeChart } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import { deSimple } from '@teilhabe/charts/messages/de-simple';
import { en } from '@teilhabe/charts/messages/en';
import { describe, expect, it } from 'vitest';
import { view as bar } from '../../../packages/charts/src/views/bar.js';
import { view as dumbbell } from '../../../packages/charts/src/views/dumbbell.js';
import { view as likert } from '../../../packages/charts/src/views/likert.js';
import { view as slope } from '../../../packages/charts/src/views/slope.js';
import { answers, dataset, overTime, total, type TestCell } from '../datasets.js';

const around = (value: number, reach: number): TestCell => [value, value - reach, value + reach, value * 4, 400];
const exact = (value: number): TestCell => [value];
const options = { width: 640, measure: estimateText };
const saidBy = (data: Parameters<typeof slopeChart>[0], language = de) =>
  slopeChart(data, { ...options, language }).summary.replaceAll('\u00a0', ' ');

describe('slopeChart(dataset, options).summary', () => {
  it('says in how many categories the value rose and fell, and where the intervals overlap that nothing is sure', () => {
    const data = overTime({
      A: [around(10, 2), around(50, 2), around(20, 2)],
      B: [around(30, 2), around(50, 2), around(20, 2)],
      C: [around(10, 6), around(50, 2), around(20, 6)],
      D: [around(11, 6), around(50, 2), around(20, 6)],
    });
    expect(saidBy(data)).toBe(
      'Von 2023 bis 2025 ist der Wert in 1 Gruppe gestiegen und in 1 gesunken; ' +
        'in 2 Gruppen ist keine belastbare Veränderung zu erkennen.',
    );
    expect(saidBy(data, en)).toBe(
      'From 2023 to 2025 the value rose in 1 group and fell in 1; there is no reliable change in 2 groups.',
    );
    expect(saidBy(data, deSimple)).toBe(
      '2023 und 2025 im Vergleich: In 1 Gruppe ist die Zahl gestiegen. In 1 Gruppe ist die Zahl gesunken. ' +
        'In 2 Gruppen sieht man keinen sicheren Unterschied.',
    );
    expect(saidBy(data, ar)).toContain('ارتفعت القيمة في مجموعة واحدة وانخفضت في مجموعة واحدة');
  });

  it('says that no change is reliable where all intervals overlap or touch', () => {
    const data = overTime({ A: [around(10, 5), around(20, 5)], B: [around(10, 6), around(21, 6)] });
    expect(saidBy(data)).toBe('Von 2024 bis 2025 ist in keiner Gruppe eine belastbare Veränderung zu erkennen.');
  });

  it('compares numbers without intervals as they are written', () => {
    const data = overTime({ A: [exact(10.04), exact(10.01)], B: [exact(10), exact(10.1)] });
    expect(saidBy(data)).toBe(
      'Von 2024 bis 2025 ist der Wert in 1 Gruppe gestiegen und in keiner gesunken; ' +
        'in 1 Gruppe ist keine belastbare Veränderung zu erkennen.',
    );
  });

  it('counts the secrets and gaps of both periods, and says nothing else of them', () => {
    const data = overTime({
      A: [exact(10), exact(20)],
      B: ['C', exact(20)],
      C: ['C', 'notDelivered'],
      D: ['notDelivered', exact(20)],
    });
    expect(saidBy(data)).toBe(
      'Von 2024 bis 2025 ist der Wert in 1 Gruppe gestiegen und in keiner gesunken; ' +
        '2 von 8 Werten werden geheim gehalten; 2 Werte fehlen.',
    );
    const secrets = dataset({
      dimensions: { period: ['2024', '2025'], group: ['A', 'B'] },
      cells: ['C', 'C', 'C', 'C'],
    });
    expect(saidBy(secrets)).toBe(
      'Wie sich die Werte von 2024 bis 2025 verändert haben, ist nicht bekannt; ' +
        '4 von 4 Werten werden geheim gehalten.',
    );
  });

  it('compares nothing over a break, and no value that is marked as one', () => {
    const rows = { A: [exact(10), exact(20)], B: [exact(20), exact(10)] };
    const breaks = [{ date: '2025-01-01', label: { de: 'Neue Frage' } }];
    expect(saidBy(overTime(rows, { breaks }))).toBe(
      'Die Werte für 2024 und 2025 sind nicht vergleichbar, weil sich dazwischen etwas an der Messung geändert hat.',
    );
    const marked = overTime(rows);
    const own = { ...marked, status: { ...marked.status, 2: 'B' as const } };
    expect(saidBy(own)).toBe(
      'Von 2024 bis 2025 ist der Wert in keiner Gruppe gestiegen und in 1 gesunken; ' +
        'in 1 Gruppe sind die Werte nicht vergleichbar.',
    );
  });

  it('says of a total and of an empty dataset what finding(dataset, language) says', () => {
    const one = total({ 2024: around(10, 1), 2025: around(20, 1) });
    expect(slopeChart(one, { ...options, language: de }).summary).toBe(finding(one, de, { detail: 'full' }));
    expect(slopeChart(total({}), { ...options, language: de }).summary).toBe(finding(total({}), de));
  });
});

describe('dumbbellChart(dataset, options).summary', () => {
  const sexes = (cells: readonly TestCell[]) =>
    dataset({
      dimensions: { period: ['2025'], project: ['Sprachcafé', 'Garten'], gender: ['Frauen', 'Männer'] },
      measures: ['value'],
      cells,
    });
  const said = (cells: readonly TestCell[]) => dumbbellChart(sexes(cells), { ...options, language: de }).summary;

  it('says of two categories in how many others they differ, and which way', () => {
    expect(said([exact(50), exact(40), exact(30), exact(40)])).toBe(
      'Der Wert für 2025 ist bei „Frauen“ in 1 Gruppe höher als bei „Männer“ und in 1 niedriger.',
    );
    expect(said([exact(50), exact(40), exact(30), exact(30)])).toBe(
      'Der Wert für 2025 ist bei „Frauen“ in 1 Gruppe höher als bei „Männer“ und in keiner niedriger; ' +
        'in 1 Gruppe ist kein belastbarer Unterschied zu erkennen.',
    );
    expect(said([exact(50), exact(50), 'C', exact(30)])).toBe(
      'Zwischen „Frauen“ und „Männer“ ist für 2025 in keiner Gruppe ein belastbarer Unterschied zu erkennen; ' +
        '1 von 4 Werten wird geheim gehalten.',
    );
    expect(said(['C', 'C', 'C', 'C'])).toBe(
      'Der Unterschied zwischen „Frauen“ und „Männer“ für 2025 ist nicht bekannt; ' +
        '4 von 4 Werten werden geheim gehalten.',
    );
  });
});

it('view.finding is the sentence of the drawing for charts of two periods, and what finding() says for others', () => {
  const data = overTime({ A: [exact(10), exact(20)], B: [exact(20), exact(10)] });
  expect(slope.finding(data, de)).toBe(slopeChart(data, { ...options, language: de }).summary);
  expect(dumbbell.finding(data, de)).toBe(dumbbellChart(data, { ...options, language: de }).summary);
  expect(bar.finding(data, de)).toBe(finding(data, de));
  const spread = answers(['gar nicht', 'teils', 'sehr'], { A: [10, 20, 30], B: [5, 5, 5] });
  expect(likert.finding(spread, de)).toBe(finding(spread, de));
});
