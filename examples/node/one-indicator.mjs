// Computes one indicator from a CSV file and prints it: node examples/node/one-indicator.mjs
import { computeSeries, decodeText, parseCsv, PROFILES, protect, validateTable } from '@teilhabe/core';
import { readFile } from 'node:fs/promises';

const file = new URL('../../data/wetzlar/staff-survey.csv', import.meta.url);
const { text } = decodeText(await readFile(file), 'staff-survey.csv', 'windows-1252');
const answer = { name: 'Migrationshintergrund', missingValues: ['k.A.', 'k. A.'] };
const schema = { fields: [{ name: 'Jahr', type: 'year' }, answer] };
const { dataset } = validateTable(parseCsv(text, 'staff-survey.csv'), schema, 'staff-survey.csv');

const yes = { resource: 'survey', where: [{ field: 'Migrationshintergrund', in: ['ja', 'Ja'] }] };
const answered = { resource: 'survey', where: [{ field: 'Migrationshintergrund', present: true }] };
const indicator = {
  id: 'share',
  decimals: 1,
  period: { field: 'Jahr' },
  measure: { type: 'proportion', count: yes, base: answered },
};

const series = protect(computeSeries(indicator, new Map([['survey', dataset]])), PROFILES.staffPublic);
for (const { period, kind, measures } of series.tables[0].observations) {
  const { value, count, base } = measures?.[0] ?? {};
  console.log(kind === 'numbers' ? `${period}: ${value.toFixed(1)} % (${count} of ${base})` : `${period}: ${kind}`);
}
