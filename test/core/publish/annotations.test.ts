import { parseDataset } from '@teilhabe/core/publication';
import { expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { indicators, withTinyMonitor, type Files } from '../monitor/tiny-monitor.js';

const BANDS = [{ lower: 20, label: { de: 'Korridor' } }];
const EVENTS = [{ date: '2024-05', label: { de: 'Neues Verfahren' } }];

/** What the datasets of the tiny monitor say about themselves. */
async function extensions(changes: Files) {
  return withTinyMonitor(changes, async (folder) => {
    const { monitor } = await readMonitor(folder);
    const { files } = buildPublication(monitor!);
    return [...files].flatMap(([path, text]) => {
      if (!/^indicators\/[^.]+\.json$/.test(path)) return [];
      const json = JSON.parse(text) as unknown;
      expect(schemaProblems(json, 'publication', path)).toEqual([]);
      return parseDataset(json).extension.teilhabe!;
    });
  });
}

it('buildPublication(bands, events) puts both into every dataset of the indicator, in contract 1.5', async () => {
  const found = await extensions({ 'indicators.json': indicators({ bands: BANDS, events: EVENTS }) });
  expect(found.map(({ breakdown }) => breakdown)).toEqual([[], ['department']]);
  for (const { version, bands, events } of found)
    expect({ version, bands, events }).toEqual({ version: '1.5', bands: BANDS, events: EVENTS });
});

it('buildPublication(no bands, no events) says nothing of them', async () => {
  for (const own of await extensions({})) expect(['bands' in own, 'events' in own]).toEqual([false, false]);
});

it.each([
  ['a band without a limit', { bands: [{ label: { de: 'x' } }] }],
  ['an event in a span', { events: [{ date: '2013/2015', label: { de: 'x' } }] }],
  ['an event in month 13', { events: [{ date: '2013-13', label: { de: 'x' } }] }],
])('schemaProblems(%s) is a problem of the indicator', (_, change) => {
  expect(schemaProblems(indicators(change), 'indicators', 'indicators.json')).not.toEqual([]);
  expect(schemaProblems(indicators({ bands: BANDS, events: EVENTS }), 'indicators', 'indicators.json')).toEqual([]);
});
