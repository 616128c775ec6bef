// Draws a published dataset with Observable Plot: node examples/node/plot.mjs PUBLICATION ID > chart.svg
// A confidential value has no number: the line has a gap there, and no point.
import * as Plot from '@observablehq/plot';
import { observations, parseDataset } from '@teilhabe/core/publication';
import { parseHTML } from 'linkedom';
import { readFile } from 'node:fs/promises';

const [publication, id] = process.argv.slice(2);
const dataset = parseDataset(JSON.parse(await readFile(`${publication}/indicators/${id}.json`, 'utf8')));
const { periods } = dataset.dimension.period.extension.teilhabe;
const group = dataset.id.find((name) => name !== 'period' && name !== 'measure');
const rows = observations(dataset).map(({ at, measures, status }) => ({
  date: new Date(periods[at.period].earliest),
  value: measures.value ?? NaN,
  group: group ? dataset.dimension[group].category.label[at[group]] : dataset.label,
  status,
}));

const { document } = parseHTML('<html><body></body></html>');
const unit = dataset.dimension.measure.category.unit.value.label;
const chart = Plot.plot({
  document,
  title: undefined,
  y: { zero: true, label: unit, grid: true },
  marks: [
    Plot.lineY(rows, { x: 'date', y: 'value', z: 'group', stroke: 'group' }),
    Plot.dot(rows, { x: 'date', y: 'value', stroke: 'group', filter: ({ value }) => !Number.isNaN(value) }),
  ],
});
chart.setAttribute('role', 'img');
chart.setAttribute('aria-label', `${dataset.label}. ${dataset.source}`);
console.log(chart.outerHTML);
