import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charter, checklist, estimateText, needs, toSvgString, type Instrument } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseRecordsOf, type CharterItem, type ChecklistItem, type NeedItem } from '@teilhabe/core/publication';
import { latestUntil, scoreOf } from '../../../packages/charts/src/instruments/checklist/scores.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const FILES = publicationFiles();
const RECORDS = {
  checklist: parseRecordsOf('checklist', FILES['records/checklist.json']),
  charter: parseRecordsOf('charter', FILES['records/charter.json']),
  needs: parseRecordsOf('needs', FILES['records/needs.json']),
};
const CONTENT = { records: RECORDS };

const rows = (instrument: Instrument, id = '') => {
  const section = instrument.sections.find((one) => one.id === id);
  const table = section?.kind === 'table' ? section.table : instrument.chart?.table;
  return (table?.rows ?? []).map(({ header, cells }) => [header, ...cells]);
};
const entries = (instrument: Instrument, id: string) =>
  instrument.sections
    .flatMap((section) => (section.kind === 'group' ? section.lists : section.kind === 'list' ? [section] : []))
    .find((section) => section.id === id)
    ?.entries.map(({ title, sign }) => `${title.text}: ${sign?.symbol ?? ''} ${sign?.word ?? ''}`);
const withValues = (value: (item: ChecklistItem, i: number) => ChecklistItem['value']) => ({
  records: {
    ...RECORDS,
    checklist: {
      ...RECORDS.checklist,
      items: RECORDS.checklist.items.map(({ value: _, ...item }, i) => {
        const next = value(item, i);
        return next === undefined ? item : { ...item, value: next };
      }),
    },
  },
});

describe('scoreOf(items)', () => {
  it.each([
    [[0, 4], 2],
    [[0], 0],
    [[2, 'notApplicable', 'notApplicable'], 2],
    [['notApplicable', 'notApplicable'], 'notApplicable'],
    [[undefined], 'missing'],
    [[undefined, 'notApplicable'], 'missing'],
    [[], 'missing'],
    [[1, 2, 3, undefined], 2],
    [[1, 2, undefined], 'missing'],
  ] as const)('scoreOf(%j) is %j', (values, expected) => {
    const items = values.map((value) => (value === undefined ? {} : { value }));
    expect(scoreOf(items)).toBe(expected);
  });

  it('scoreOf stays the same whatever does not apply is added, and lies between the lowest and the highest value', () => {
    const value = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.nat(5), (values, others) => {
        const items = values.map((one) => ({ value: one }));
        const score = scoreOf(items);
        expect(
          scoreOf([...items, ...Array.from({ length: others }, () => ({ value: 'notApplicable' as const }))]),
        ).toBe(score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...values));
        expect(score).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('latestUntil(items, day)', () => {
  it('latestUntil keeps what was last said of each item in each department until the day', () => {
    const { items } = RECORDS.checklist;
    expect(latestUntil(items, '2023-09-29')).toEqual([]);
    expect(latestUntil(items, '2024-01-01')).toHaveLength(9);
    expect(latestUntil(items, '2025-09-30').every(({ date }) => date.edtf === '2025-09-30')).toBe(true);
    expect(latestUntil([...items].reverse(), '2025-09-30')).toHaveLength(9);
  });
});

describe('checklist.show(content, language, chosen)', () => {
  const all = checklist.show(CONTENT, de);

  it('show(content) has departments by dimension as of the newest day; what does not apply is no zero', () => {
    expect(rows(all)).toEqual([
      ['Hauptamt', '2,0', '3,0', '4,0'],
      ['Ordnungsamt', '1,0', 'trifft nicht zu', '2,0'],
      ['Stadtplanungsamt', '2,0', 'trifft nicht zu', '2,0'],
    ]);
    expect(all.finding).toBe('Stand 30. September 2025: 3 Ämter, eine Lücke.');
  });

  it('show(content, de, { date }) is as of a past day', () => {
    const past = checklist.show(CONTENT, de, { date: '2023-09-30' });
    expect(rows(past)[1]).toEqual(['Ordnungsamt', '0,0', '1,0', '1,0']);
    expect(past.sections.some(({ id }) => id === 'trend')).toBe(false);
  });

  it('show(content) lists by department what has 1 of 4 at most, and what nobody has judged', () => {
    expect(entries(all, 'gaps-public-order')).toEqual([
      'Sind die wichtigsten Schreiben leicht verständlich?: ◔ 1 von 4',
    ]);
    expect(entries(all, 'gaps-central-services')).toEqual([]);
    const unjudged = checklist.show(
      withValues(({ item }) => (item === 'mission' ? undefined : 0)),
      de,
    );
    expect(entries(unjudged, 'gaps-planning')).toEqual([
      'Ist Vielfalt im Leitbild verankert?: – noch nicht beurteilt',
      'Sind die wichtigsten Schreiben leicht verständlich?: ○ 0 von 4',
      'Werden alle Beschäftigten geschult?: ○ 0 von 4',
    ]);
    expect(unjudged.counts.map(({ value }) => value)).toEqual(['3', '9', '3']);
  });

  it('show(content) lists the gaps of a dimension that it does not know, by its code', () => {
    const items = RECORDS.checklist.items.map((item) => ({ ...item, dimension: 'digital' as never }));
    const shown = checklist.show(
      { records: { ...RECORDS, checklist: { ...RECORDS.checklist, items, labels: {} } } },
      de,
    );
    const known = checklist.show(CONTENT, de);
    expect(entries(shown, 'gaps-public-order')).toEqual(entries(known, 'gaps-public-order'));
    expect(shown.chart?.table.columns.map(({ label }) => label)).toContain('digital');
  });

  it('show(content) says how each department has changed from the first day to the last', () => {
    expect(rows(all, 'trend').slice(3, 6)).toEqual([
      ['Ordnungsamt, Dienstleistungen', '0,0', '1,0', '+1,0'],
      ['Ordnungsamt, Personal', '1,0', 'trifft nicht zu', '–'],
      ['Ordnungsamt, Organisation', '1,0', '2,0', '+1,0'],
    ]);
  });

  it.each([
    [
      { dimension: 'staff' },
      [
        ['Hauptamt', '3,0'],
        ['Ordnungsamt', 'trifft nicht zu'],
        ['Stadtplanungsamt', 'trifft nicht zu'],
      ],
    ],
    [{ department: 'planning' }, [['Stadtplanungsamt', '2,0', 'trifft nicht zu', '2,0']]],
    [{ department: 'planning', dimension: 'services' }, [['Stadtplanungsamt', '2,0']]],
  ])('show(content, de, %j) shows %j, and marks in its table what is read in the drawing', (chosen, expected) => {
    const shown = checklist.show(CONTENT, de, chosen);
    expect(rows(shown)).toEqual(expected);
    const drawn = shown.chart!.draw({ width: 680, measure: estimateText }).model.marks.map(({ key }) => key);
    expect(shown.chart!.table.rows.flatMap(({ keys = [] }) => keys)).toEqual(drawn);
  });

  it('show(content) draws the whole scale whatever values there are, and signs of their own for what has none', () => {
    const svg = (content: typeof CONTENT) =>
      toSvgString(checklist.show(content, de).chart!.draw({ width: 680, measure: estimateText }).drawing);
    for (const content of [CONTENT, withValues(() => 1), withValues(() => 3)])
      for (const limit of ['>0<', '>1<', '>2<', '>3<', '>4<']) expect(svg(content)).toContain(limit);
    expect(svg(CONTENT)).toContain('× trifft nicht zu');
    const signs = svg(withValues((_, i) => ([2, 'notApplicable', undefined] as const)[i % 3]));
    expect(signs).toContain('× trifft nicht zu\u2003– kein Wert');
    expect(svg(withValues(() => 'notApplicable'))).not.toContain('sequential');
  });

  it('show(content) has what departments need and have, and says what is not published', () => {
    expect(rows(all, 'needs')[0]).toEqual([
      'Ordnungsamt, Übersetzte Formulare',
      '20',
      '8 (40\u00a0%)',
      '12 (60\u00a0%)',
      'Formulare',
      'hoch',
    ]);
    expect(rows(all, 'needs')[1]?.slice(1, 4)).toEqual(['12', '12 (100\u00a0%)', '0 (0\u00a0%)']);
    const people: NeedItem = { id: 'n', department: 'youth', subject: 'staff', priority: 'low' };
    const hidden = { records: { ...RECORDS, needs: { ...RECORDS.needs, items: [people] } } };
    const unpublished = ['nicht veröffentlicht', 'nicht veröffentlicht', 'nicht veröffentlicht'];
    expect(rows(checklist.show(hidden, de), 'needs')[0]?.slice(1, 4)).toEqual(unpublished);
    expect(needs.show(hidden, de).finding).toBe('Ein Bedarf, alle gedeckt.');
    expect(needs.show(CONTENT, de).finding).toBe('3 Bedarfe, 2 nicht gedeckt.');
    expect(needs.show(hidden, de).chart).toBeUndefined();
    const { chart } = needs.show(CONTENT, de);
    const { model, drawing } = chart!.draw({ width: 640, measure: estimateText });
    expect(toSvgString(drawing)).toContain('<title>Was vom Bedarf da ist und was fehlt');
    expect(model.marks[0]?.label).toMatch(/^Ordnungsamt, Übersetzte Formulare, Bestand: 40\s%, 8 von 20/);
    expect(chart!.table.rows).toHaveLength(3);
  });
});

describe('charter.show(content, language, chosen)', () => {
  const year = (items: readonly CharterItem[], to: number, status: (i: number) => CharterItem['status']) =>
    items.map((item, i) => ({ ...item, id: `${item.commitment}-${to}`, year: to, status: status(i) }));
  const first = RECORDS.charter.items;
  const second = year(first, 2025, (i) => (['fulfilled', 'open', 'open', 'partly', 'open', 'partly'] as const)[i]!);
  const content = { records: { charter: { ...RECORDS.charter, items: [...second, ...first] } } };
  const all = charter.show(content, de);

  it('show(content) has the six commitments by year, with sign and word', () => {
    expect(all.finding).toBe('2025: Eine Selbstverpflichtung ist erfüllt, 2 teilweise, 3 offen.');
    expect(rows(all, 'years')[0]).toEqual(['1 Kultur des Respekts', '◐ teilweise', '✓ erfüllt']);
    expect(rows(all, 'years')).toHaveLength(6);
  });

  it('show(content) reports what changed against the year before, for better and for worse', () => {
    expect(entries(all, 'report')).toEqual([
      '1 Kultur des Respekts: ▲ teilweise → erfüllt',
      '3 Vielfalt anerkennen: ▼ teilweise → offen',
      '4 Austausch über die Charta: ▲ offen → teilweise',
    ]);
    expect(entries(charter.show(content, de, { date: '2024' }), 'report')).toEqual([]);
  });

  it('show(content) links indicator and evidence of each commitment', () => {
    const evidence = 'https://city.example/charter';
    const [one] = second;
    const extension = { id: 'hr1', area: '9.2.1', title: { de: 'Beschäftigte' }, latest: '2025' };
    const indicator = { class: 'dataset', href: '', label: '', extension } as const;
    const linked = { records: { charter: { ...RECORDS.charter, items: [{ ...one!, indicator: 'hr1', evidence }] } } };
    const section = charter.show({ ...linked, indicators: [indicator] }, de).sections.at(-1);
    const facts = section?.kind === 'list' ? section.entries[0]?.facts : undefined;
    expect(facts).toEqual([
      { label: 'Indikator', text: { text: 'Beschäftigte', tag: 'de' }, to: { kind: 'indicator', id: 'hr1' } },
      { label: 'Nachweis', text: { text: evidence, tag: '' }, href: evidence },
    ]);
  });
});
