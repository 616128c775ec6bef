import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateText, recommendations, toSvgString, type Instrument, type ListSection } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import {
  parseIndex,
  parseRecordsOf,
  RECOMMENDATION_STATUSES,
  statusAsOf,
  type Period,
  type RecommendationItem,
} from '@teilhabe/core/publication';
import { standingsAsOf } from '../../../packages/charts/src/instruments/recommendations/standings.js';
import { implementationAsOf } from '../../../packages/core/src/record-measures/implementation-status.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const FILES = publicationFiles();
const { extension, link } = parseIndex(FILES['index.json']);

const ABOUT = { about: extension.teilhabe, indicators: link.item };
const CONTENT = {
  ...ABOUT,
  records: {
    recommendations: parseRecordsOf('recommendations', FILES['records/recommendations.json']),
    events: parseRecordsOf('events', FILES['records/events.json']),
    milestones: parseRecordsOf('milestones', FILES['records/milestones.json']),
    projects: parseRecordsOf('projects', FILES['records/projects.json']),
    swot: parseRecordsOf('swot', FILES['records/swot.json']),
  },
};

const period = (day: string): Period => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  text: { de: day },
});
const list = ({ sections }: Instrument, id: string) =>
  sections
    .flatMap((section) => (section.kind === 'group' ? section.lists : section.kind === 'list' ? [section] : []))
    .find((section) => section.id === id)
    ?.entries.map(({ title }) => title.text);
const cells = ({ chart }: Instrument) =>
  Object.fromEntries((chart?.table.rows ?? []).map(({ header, cells: own }) => [header, own.join(' ')]));
const counts = (instrument: Instrument) =>
  Object.fromEntries(instrument.counts.map(({ label, value }) => [label, value]));

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const items: fc.Arbitrary<readonly RecommendationItem[]> = fc.array(
  fc
    .record({
      adopted: fc.option(day, { nil: undefined }),
      due: fc.option(day, { nil: undefined }),
      history: fc.array(fc.record({ date: day, status: fc.constantFrom(...RECOMMENDATION_STATUSES) }), {
        maxLength: 5,
      }),
    })
    .map(({ adopted, due, history }) => ({
      id: 'r',
      area: '9.2.1',
      horizon: 'short' as const,
      title: { de: 'r' },
      ...(adopted === undefined ? {} : { adopted: period(adopted) }),
      ...(due === undefined ? {} : { due: period(due) }),
      history: history.map(({ date, status }) => ({ date: period(date), status })),
    })),
  { maxLength: 6 },
);

describe('standingsAsOf(items, day, isEdition)', () => {
  it('standingsAsOf says of any past day what the command computes of it: status, overdue, and what counts', () => {
    fc.assert(
      fc.property(items, day, (all, asOf) => {
        const numbered = all.map((item, i) => ({ ...item, id: String(i) }));
        const computed = implementationAsOf(
          numbered.map(({ id, adopted, due }) => ({
            id,
            adopted: adopted?.earliest ?? null,
            due: due?.latest ?? null,
          })),
          numbered.flatMap(({ id, history = [] }) =>
            history.map(({ date, status }) => ({ recommendation: id, day: date.edtf, status, progress: null })),
          ),
          asOf,
        );
        const shown = standingsAsOf(numbered, asOf, false);
        expect(
          shown.map(({ item, stage, overdue }) => [item.id, stage === 'none' ? 'planned' : stage, overdue]),
        ).toEqual(computed.map(({ recommendation, status, overdue }) => [recommendation.id, status, overdue]));
        for (const { item, stage } of shown) {
          const dated = (item.history ?? []).map(({ date, status }) => ({ date: date.edtf, status }));
          expect(stage).toBe(statusAsOf(dated, asOf) ?? 'none');
        }
      }),
    );
  });

  it('standingsAsOf takes the published status for the edition', () => {
    const item = CONTENT.records.recommendations.items[0]!;
    expect(standingsAsOf([{ ...item, history: [] }], '2026-03-01', true)[0]?.stage).toBe('inProgress');
    expect(standingsAsOf([{ ...item, history: [] }], '2026-02-01', false)[0]?.stage).toBe('none');
  });
});

describe('recommendations.show(content, language, chosen)', () => {
  const all = recommendations.show(CONTENT, de);

  it('show(content) counts what is implemented, begun, overdue, and without office or indicator; what was dropped in no share', () => {
    expect(all.finding).toBe(
      'Stand 1. März 2026: 1 von 3 Empfehlungen sind umgesetzt oder verstetigt (33\u00a0%). Eine ist überfällig.',
    );
    expect(counts(all)).toEqual({
      Empfehlungen: '4',
      'Umgesetzt oder verstetigt': '33\u00a0%',
      Begonnen: '67\u00a0%',
      Überfällig: '1',
      'Ohne Zuständigkeit': '1',
      'Ohne Indikator': '1',
    });
    expect(list(all, 'overdue')).toEqual(['Leitbild erneuern']);
    expect(list(all, 'withoutOwner')).toEqual(['Organisationskultur prüfen']);
    expect(list(all, 'withoutIndicator')).toEqual(['Organisationskultur prüfen']);
  });

  it('show(content) has a row for each field in the order of the concept, and a column for each stage that there is', () => {
    expect(all.chart?.table.columns.map(({ label }) => label)).toEqual([
      'Handlungsfeld',
      'umgesetzt',
      'in Umsetzung',
      'verworfen',
      'noch ohne Stand',
      'Gesamt',
    ]);
    expect(cells(all)).toEqual({
      '8.2.2 Schule als interkultureller Lernort': '1 0 1 0 2',
      '9.2.1 Organisations- und Personalentwicklung': '0 1 0 1 2',
    });
  });

  it.each([
    ['', '1. März 2026', '1 0 1 0 2'],
    ['2024-12-31', '31. Dezember 2024', '1 0 1 0 2'],
    ['2023-12-31', '31. Dezember 2023', '1 0 1 2'],
    ['2022-06-15', '15. Juni 2022', '1 0 1 2'],
    ['2030-01-01', '1. März 2026', '1 0 1 0 2'],
    ['2022-13-45', '1. März 2026', '1 0 1 0 2'],
  ])('show(content, de, { asOf: %j }) is as of %s', (asOf, words, row) => {
    const past = recommendations.show(CONTENT, de, { asOf });
    expect(past.finding).toContain(`Stand ${words}`);
    expect(cells(past)['8.2.2 Schule als interkultureller Lernort']).toBe(row);
  });

  it('show(content) offers the edition, the quarters of its last year, and the year-ends from the first status on', () => {
    const options = all.choices.find(({ name }) => name === 'asOf')?.options.map(({ value }) => value);
    expect(options).toEqual([
      '',
      '2025-12-31',
      '2025-09-30',
      '2025-06-30',
      '2025-03-31',
      '2024-12-31',
      '2023-12-31',
      '2022-12-31',
      '2021-12-31',
    ]);
    const own = recommendations.show(CONTENT, de, { asOf: '2022-06-15' }).choices.find(({ name }) => name === 'asOf');
    expect([own?.chosen, own?.options.at(-2)?.value]).toEqual(['2022-06-15', '2022-06-15']);
  });

  it('show(content) knows from a file alone no later day than its latest status, and nothing that is overdue then', () => {
    const alone = recommendations.show({ records: CONTENT.records }, de);
    expect(alone.finding).toContain('Stand 30. Juni 2025');
    expect(counts(alone)['Überfällig']).toBe('0');
  });

  it.each([
    [{ level: 'city' }, ['Projekte auswerten', 'Ausbildung in Teilzeit anbieten']],
    [{ horizon: 'long' }, ['Ausbildung in Teilzeit anbieten', 'Organisationskultur prüfen']],
    [{ status: 'inProgress' }, ['Leitbild erneuern']],
    [{ status: 'none', level: 'administration' }, ['Organisationskultur prüfen']],
    [{ area: '9.2.1', horizon: 'short' }, ['Leitbild erneuern']],
  ])('show(content, de, %j) shows %j', (chosen, expected) => {
    const shown = recommendations.show(CONTENT, de, chosen);
    const group = shown.sections.find((section) => section.kind === 'group');
    const entries = group?.kind === 'group' ? group.lists.flatMap(({ entries: own }: ListSection) => own) : [];
    expect(entries.map(({ title }) => title.text)).toEqual(expected);
  });

  it('show(content) says nothing to draw, and no share, where nothing is left', () => {
    const none = recommendations.show(CONTENT, de, { area: '8.2.2', level: 'administration' });
    expect(none.chart).toBeUndefined();
    expect(none.finding).toBe('Stand 1. März 2026: Keine Empfehlung. Keine ist überfällig.');
    expect(counts(none)['Begonnen']).toBe('–');
  });

  it('show(content) says of a recommendation what is known of it, and where there is more', () => {
    const group = all.sections.find((section) => section.kind === 'group');
    const entry = group?.kind === 'group' ? group.lists[1]?.entries[0] : undefined;
    expect(entry?.to).toEqual({ kind: 'recommendation', id: 'r-9-2-1-k1' });
    expect(entry?.sign).toEqual({ symbol: '◐', word: 'in Umsetzung' });
    expect(entry?.facts.map(({ label, text }) => `${label}: ${text.text}`)).toEqual([
      'Frist: kurzfristig',
      'Zuständig: Hauptamt',
      'Beteiligt: Personalrat, Pressestelle',
      'Fällig: 2025, überfällig',
      'Fortschritt: 40\u00a0%',
      'Budget: 12.000\u00a0Euro',
      'Indikator: Beschäftigte mit Migrationshintergrund',
      'Anmerkung: Wartet auf den Haushalt.',
    ]);
    expect(entry?.facts.find(({ label }) => label === 'Indikator')?.to).toEqual({ kind: 'indicator', id: 'hr1' });
  });

  it('show(content, de, { recommendation }) is its own page: history, indicators, events and evidence', () => {
    const page = recommendations.show(CONTENT, de, { recommendation: 'r-9-2-1-k1' });
    expect(page.title).toBe('Leitbild erneuern');
    expect(page.back).toEqual({ text: 'Alle Empfehlungen', to: { kind: 'recommendation', id: '' } });
    expect(page.finding).toBe('Stand 1. März 2026: in Umsetzung, überfällig.');
    const history = page.sections.find((section) => section.kind === 'table');
    expect(history?.table.rows.map(({ header, cells: own }) => [header, ...own])).toEqual([
      ['1. Mai 2021', '○ geplant', '0\u00a0%', ''],
      ['30. September 2023', '‖ zurückgestellt', '', 'Wartet auf den Haushalt.'],
      ['1. Februar 2025', '◐ in Umsetzung', '40\u00a0%', ''],
    ]);
    expect(list(page, 'indicators')).toEqual(['Beschäftigte mit Migrationshintergrund']);
    const naming = (some: readonly { readonly recommendations?: readonly string[] }[]) =>
      some.filter(({ recommendations: named = [] }) => named.includes('r-9-2-1-k1')).length;
    const { milestones, projects, swot } = CONTENT.records;
    expect(list(page, 'events')).toHaveLength(naming(milestones.items));
    expect(list(page, 'evidence')).toHaveLength(naming(swot.items) + naming(projects.items));
  });

  it('show(content, de, { recommendation, asOf }) is the page as of that day; an unknown id shows all', () => {
    const past = recommendations.show(CONTENT, de, { recommendation: 'r-9-2-1-k1', asOf: '2023-12-31' });
    expect(past.finding).toBe('Stand 31. Dezember 2023: zurückgestellt.');
    expect(recommendations.show(CONTENT, de, { recommendation: 'r-0' })).toMatchObject({ title: all.title });
  });
});

/** One element a line, so that a difference can be read. */
const pretty = (svg: string) => `${svg.replace(/><(?!tspan|\/text)/g, '>\n<')}\n`;

describe('the drawing of recommendations by stage', () => {
  const drawn = (language = de, width = 680, direction: 'ltr' | 'rtl' = language.direction) =>
    recommendations.show(CONTENT, language).chart!.draw({ width, measure: estimateText, direction });

  it.each([
    ['recommendations-680', drawn()],
    ['recommendations-320', drawn(de, 320)],
    ['recommendations-680-rtl', drawn(de, 680, 'rtl')],
    ['recommendations-arabic-680', drawn(ar)],
  ])('%s is the picture that somebody looked at', async (name, { drawing }) => {
    await expect(pretty(toSvgString(drawing))).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it('has a mark for each part and each total, in words, and a sign in every part that has room', () => {
    const { model } = drawn();
    expect(model.marks.map(({ label }) => label)).toEqual([
      '8.2.2 Schule als interkultureller Lernort, umgesetzt: 1',
      '8.2.2 Schule als interkultureller Lernort, verworfen: 1',
      '8.2.2 Schule als interkultureller Lernort, Gesamt: 2',
      '9.2.1 Organisations- und Personalentwicklung, in Umsetzung: 1',
      '9.2.1 Organisations- und Personalentwicklung, noch ohne Stand: 1',
      '9.2.1 Organisations- und Personalentwicklung, Gesamt: 2',
    ]);
    const narrow = toSvgString(drawn(de, 320).drawing);
    for (const sign of ['✓', '×', '◐', '□']) expect(narrow).toContain(sign);
  });

  it('keeps every part inside the drawing, at any width', () => {
    for (const width of [200, 320, 479, 480, 1200]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const { box } of drawn(de, width, direction).model.marks) {
          expect(box.x).toBeGreaterThanOrEqual(-12);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 12);
        }
      }
    }
  });

  it('marks in the table what is read in the drawing', () => {
    const keys = drawn().model.marks.map(({ key }) => key);
    const rows = recommendations.show(CONTENT, de).chart!.table.rows.flatMap(({ keys: own = [] }) => own);
    expect(rows).toEqual(expect.arrayContaining(keys));
  });
});
