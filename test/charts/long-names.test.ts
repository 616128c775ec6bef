import { describe, expect, it } from 'vitest';
import {
  chart,
  dataTable,
  estimateText,
  partToWholeChart,
  showsOnePeriod,
  smallMultiples,
  viewsFor,
  type Label,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { counts } from './bar-pictures.js';
import { dataset } from './datasets.js';

const LONG = [
  'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration zugewanderter Fachkräfte',
  'Eigenbetrieb für Abfallwirtschaft, Straßenreinigung und Instandhaltung öffentlicher Grünanlagen und Friedhöfe',
  'Bauamt',
];
const overTime = dataset({
  dimensions: { period: ['2024', '2025'], department: LONG },
  measures: ['value'],
  cells: [[1], 'C', [3], [4], [5], 'C'],
});

describe.each([
  ['parts', counts({ department: LONG }, [11, 'C', 13])],
  ['a breakdown over time', overTime],
])('long names of %s', (_, data) => {
  it.each(viewsFor(data))(
    'chart(view: %s) loses none of them, however narrow: read-out and table have all of it',
    (view) => {
      for (const width of [220, 320, 700]) {
        const { marks } = chart(data, { view, width, language: de, measure: estimateText });
        const { rows } = dataTable(data, de, { everyPeriod: !showsOnePeriod(view, data) });
        for (const name of LONG) {
          expect(marks.some(({ label }) => label.includes(name))).toBe(true);
          expect(rows.some(({ header }) => header.includes(name))).toBe(true);
        }
      }
    },
  );
});

describe('long names', () => {
  const drawnAt = { width: 320, language: de, measure: estimateText };
  const isCut = ({ lines }: Label) => lines.some((line) => line.includes('…'));

  it('partToWholeChart(dataset, { width: 320 }) writes out those of parts without a number', () => {
    const { marks } = partToWholeChart(counts({ department: LONG }, [11, 'C', 13]), drawnAt);
    const names = marks.flatMap((mark) => ('partName' in mark && mark.partName ? [mark.partName.label] : []));
    expect([names.length, names.filter(isCut)]).toEqual([1, []]);
  });

  it('smallMultiples(dataset, { width: 320 }) writes out those of its charts', () => {
    const titles = smallMultiples(overTime, drawnAt).panels.flatMap((panel) => panel.titles);
    expect([titles.length, titles.filter(isCut)]).toEqual([6, []]);
  });
});
