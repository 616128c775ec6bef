import { beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { parsePeriod } from '../../../packages/core/src/period/edtf.js';
import { publishedRecords } from '../../../packages/core/src/records/published-records.js';
import { RECORD_KINDS } from '../../../packages/core/src/records/record-kinds.js';
import { VALID, withRecords, type Found } from './record-monitor.js';

let found: Found;
beforeAll(async () => {
  found = await withRecords(VALID);
});

const period = (edtf: string) => parsePeriod(edtf);
const FILES = RECORD_KINDS.flatMap(({ file }) => file ?? []);

describe('publishedRecords', () => {
  it('publishedRecords(a table of every kind) finds no fault in them', () => {
    expect(found.problems).toEqual([]);
  });

  it.each(FILES)('publishedRecords(every kind) gives %s as publication.schema.json says', (file) => {
    const records = new Map(publishedRecords(found.monitor)).get(file);
    expect(records?.items.length).toBeGreaterThan(0);
    expect(schemaProblems(records, 'publication', `${file}.json`)).toEqual([]);
  });

  it.each(FILES)('publication.schema.json refuses a property more in %s', (file) => {
    const records = new Map(publishedRecords(found.monitor)).get(file)!;
    const wrong = { ...records, items: [{ ...records.items[0], persons: 7 }] };
    expect(schemaProblems(wrong, 'publication', `${file}.json`)).not.toEqual([]);
  });

  it('buildPublication(every kind) writes each file twice, the same whenever it is called', () => {
    const files = buildPublication(found.monitor).files;
    for (const file of FILES) {
      expect(files.has(`records/${file}.json`), file).toBe(true);
      expect(
        [...files.keys()].some((name) => name.startsWith(`records/${file}.`) && !name.endsWith(`${file}.json`)),
      ).toBe(true);
    }
    expect([...buildPublication(found.monitor).files]).toEqual([...files]);
  });

  it('publishedRecords(monitor without records) is empty', async () => {
    expect(publishedRecords((await withRecords({})).monitor)).toEqual([]);
  });

  it('publishedRecords resolves dates and leaves undated items undated', () => {
    expect(found.items.get('timeline')?.map(({ date }) => date)).toEqual([period('2010-02-05/2010-02-06'), null]);
  });

  it('publishedRecords(recommendations) gives what is planned, the status at the edition and the history', () => {
    expect(found.items.get('recommendations')).toEqual([
      {
        id: 'r1',
        area: '9.2.1',
        horizon: 'short',
        level: 'administration',
        title: { de: 'Personal erfassen' },
        owner: 'Hauptamt',
        partners: ['Personalrat', 'Gleichstellung'],
        adopted: period('2013-41'),
        due: period('2025'),
        budget: 1200.5,
        weight: 2,
        indicators: ['hr1'],
        status: 'done',
        history: [
          { date: period('2014-01-01'), status: 'planned' },
          { date: period('2024-03-01'), status: 'inProgress', progress: 40, note: { de: 'Fragebogen liegt vor' } },
          { date: period('2025-12-31'), status: 'done', progress: 100 },
        ],
      },
      { id: 'r2', area: '9.2.1', horizon: 'long', title: { de: 'Kultur prüfen' }, weight: 1 },
    ]);
  });

  it('publishedRecords(recommendations) has the words of the codes', () => {
    const { labels } = new Map(publishedRecords(found.monitor)).get('recommendations')!;
    expect(labels?.['status']?.['continued']).toEqual({ de: 'verstetigt', en: 'continued' });
    expect(Object.keys(labels ?? {})).toEqual(['horizon', 'level', 'status']);
  });

  it('publishedRecords(swot) says which weaknesses no recommendation answers', () => {
    expect(found.items.get('swot')?.map((item) => [item['id'], item['quadrant'], item['withoutMeasure']])).toEqual([
      ['s1', 'weaknesses', false],
      ['s2', 'weaknesses', true],
      ['s3', 'strengths', undefined],
    ]);
  });

  it('publishedRecords(checklist) tells not applicable from not judged', () => {
    expect(found.items.get('checklist')?.map(({ id, value }) => [id, value])).toEqual([
      ['leitbild-hauptamt-2025-03-01', 4],
      ['leitbild-bauhof-2025-03-01', 'notApplicable'],
      ['leitbild-kita-2025-03-01', undefined],
    ]);
  });

  it('publishedRecords(charter) has an id of commitment and year', () => {
    expect(found.items.get('charter')).toEqual([
      {
        id: '1-2025',
        commitment: 1,
        year: 2025,
        status: 'partly',
        goal: { de: 'Kultur pflegen' },
        indicator: 'hr1',
        evidence: 'https://example.org/charta',
      },
    ]);
  });

  it('publishedRecords(committees) holds organisations and meetings inside their committee', () => {
    const [group, round] = found.items.get('network') ?? [];
    expect(group).toEqual({
      id: 'ag-sprache',
      title: { de: 'AG Sprache' },
      level: 'city',
      topics: ['Sprache', 'Bildung'],
      members: [
        { organisation: 'Volkshochschule', role: 'chair', from: period('2010') },
        { organisation: 'Jugendamt', department: 'jugend', role: 'member', from: period('2011/..') },
      ],
    });
    expect(round?.['meetings']).toEqual([
      { date: period('2025-02-03'), status: 'held', report: true },
      { date: period('2025-03-03'), status: 'planned', report: false },
    ]);
  });

  it('publishedRecords(offers) names those that do the same at the same time', () => {
    expect(found.items.get('offers')?.map(({ id, duplicates }) => [id, duplicates])).toEqual([
      ['o1', ['o2']],
      ['o2', ['o1']],
      ['o3', undefined],
      ['o4', undefined],
    ]);
  });

  it('publishedRecords(services) leaves out the text that is only measured', () => {
    expect(found.items.get('services')).toEqual([
      {
        id: 'meldung',
        department: 'buergeramt',
        title: { de: 'Wohnung anmelden' },
        languages: ['de', 'tr', 'ar'],
        easyLanguage: true,
        interpreting: false,
        reviewedOn: period('2025-01-15'),
      },
    ]);
  });

  it('publishedRecords gives numbers only where the row says that they count things', () => {
    expect(found.items.get('projects')?.[0]?.['goals']).toEqual([
      { indicator: 'hr1', year: 2012, baseline: 0, target: 12, actual: 10 },
      { indicator: 'hr1', year: 2013 },
      { indicator: 'hr1', year: 2014 },
    ]);
    expect(found.items.get('needs')).toEqual([
      {
        id: 'buergeramt-formulare',
        department: 'Bürgeramt',
        subject: 'Formulare',
        need: 12,
        stock: 4,
        priority: 'high',
      },
      { id: 'bauhof-schulung', department: 'bauhof', subject: 'Schulung', priority: 'medium' },
    ]);
  });
});
