import { describe, expect, it } from 'vitest';
import { chart, dataTable, estimateText, viewsFor } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { counts } from '../bar-pictures.js';
import { shapes } from '../shapes.js';

const crossed = counts({ department: ['Bauamt', 'Sozialamt'], level: ['oben', 'mitte', 'unten'] }, [1, 2, 3, 4, 5, 6]);

describe('names that stand behind each other', () => {
  it('dataTable(dataset, language) has the comma of the language between them', () => {
    const [header = ''] = dataTable(crossed, ar).rows.map((row) => row.header);
    expect(header.replace(/[\u200f\u2066-\u2069]/g, '')).toBe('Bauamt، oben');
  });

  it.each([...shapes, ['counts in two dimensions', crossed] as const])(
    'chart(dataset, language) has no other comma in any chart: %s',
    (_, dataset) => {
      for (const view of viewsFor(dataset)) {
        const { marks } = chart(dataset, { view, width: 700, language: ar, measure: estimateText });
        for (const { label } of marks) expect([view, label]).toEqual([view, label.replaceAll(', ', '، ')]);
      }
      for (const { header } of dataTable(dataset, ar, { everyPeriod: true }).rows) expect(header).not.toContain(', ');
    },
  );
});
