import { barChart, estimateText } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { observations, parseDataset } from '@teilhabe/core/publication';
import { expect, it } from 'vitest';
import { byDepartment } from '../datasets.js';

/** Two departments, of which the first has a small base. */
function departments() {
  const data = byDepartment({ A: [43, 30, 60, 10, 23], B: [24, 21, 27, 96, 400] });
  const unreliable = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [i, 'U']));
  const teilhabe = { ...data.extension.teilhabe!, decimals: { 0: 0, 1: 0, 2: 0 } };
  return parseDataset({ ...data, status: unreliable, extension: { teilhabe } });
}

it('observations(dataset) tell the decimals of the measures that have fewer than their unit', () => {
  const [small, large] = observations(departments());
  expect(small!.decimals).toEqual({ value: 0, lower: 0, upper: 0 });
  expect(large).not.toHaveProperty('decimals');
});

it('barChart(dataset) brackets a value of low reliability, and says so in words', () => {
  const { marks } = barChart(departments(), { width: 600, language: de, measure: estimateText });
  const texts = JSON.stringify(marks);
  expect(texts).toContain('"lines":["(43)"]');
  expect(texts).toContain('"lines":["24,0"]');
  expect(marks[0]!.label.replaceAll('\u00a0', ' ')).toBe('A: 43 %, 10 von 23, Bereich 30 % bis 60 %, wenig sicher');
});
