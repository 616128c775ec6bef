import { describe, expect, it } from 'vitest';
import { entriesTable, estimateText, INSTRUMENTS, toSvgString, type Instrument, type Section } from '@teilhabe/charts';
import { isRecordsName, parseIndex, parseRecordsOf } from '@teilhabe/core/publication';
import { LANGUAGES } from '../../../packages/cli/src/languages.js';
import { publicationFiles } from '../../fixtures/publication-files.js';
import { poisonedRecords } from '../../pages/xss/poisoned-records.js';

const FILES: Readonly<Record<string, unknown>> = publicationFiles();
const { extension } = parseIndex(FILES['index.json']);
const RECORDS = Object.fromEntries(
  Object.entries(extension.teilhabe.records).flatMap(([name, href]) =>
    isRecordsName(name) ? [[name, parseRecordsOf(name, FILES[href])] as const] : [],
  ),
);
const CONTENT = { records: RECORDS, about: extension.teilhabe };
const DE = LANGUAGES[0]!;

const lists = (section: Section) =>
  section.kind === 'group' ? section.lists : section.kind === 'list' ? [section] : [];

/** Every text that a reader is told. */
function texts({ chart, ...instrument }: Instrument): readonly string[] {
  const found: string[] = [];
  JSON.stringify([instrument, chart?.table], (_, value: unknown) => {
    if (typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

describe.each(INSTRUMENTS.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, { show, beside }) => {
    it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
      `show(${name}, %s) says everything, and leaves no gap in its words`,
      (_, language) => {
        const instrument = show(CONTENT, language);
        expect(instrument.title).not.toBe('');
        expect(instrument.finding).toMatch(/\p{L}{3}/u);
        expect(texts(instrument).filter((text) => /undefined|null|NaN|\[object|[{}]/.test(text))).toEqual([]);
      },
    );

    // Codes that a newer publication has, or none should have.
    it.each(['tomorrow', 'constructor', '<b>'])(`show(${name}) takes %j for every code and name`, (code) => {
      const records = Object.fromEntries(
        Object.keys(RECORDS).flatMap((key) =>
          isRecordsName(key)
            ? [
                [
                  key,
                  parseRecordsOf(
                    key,
                    poisonedRecords(key, () => code, code),
                  ),
                ] as const,
              ]
            : [],
        ),
      );
      const instrument = show({ ...CONTENT, records }, DE);
      expect(texts(instrument).filter((text) => /undefined|NaN|\[object|function/.test(text))).toEqual([]);
      const drawn = instrument.chart?.draw({ width: 640, direction: 'ltr', measure: estimateText });
      expect(drawn === undefined || toSvgString(drawn.drawing).startsWith('<svg')).toBe(true);
    });

    it(`show(${name}) has parts with names of their own, and entries with ids`, () => {
      const { sections } = show(CONTENT, DE);
      const ids = sections.flatMap((section) => [
        section.id,
        ...(section.kind === 'group' ? section.lists : []).map(({ id }) => id),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(sections.length).toBeGreaterThan(0);
      for (const { entries } of sections.flatMap(lists)) expect(entries.filter(({ id }) => id === '')).toEqual([]);
    });

    it(`show(${name}) shows what one of its choices asks for, and all for what is none`, () => {
      const all = show(CONTENT, DE);
      for (const { name: choice, options, chosen } of all.choices) {
        expect(options.map(({ value }) => value)).toContain(chosen);
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
        for (const { value } of options) {
          const same = show(CONTENT, DE, { [choice]: value }).choices.find((one) => one.name === choice);
          expect(same?.chosen).toBe(value);
        }
        expect(show(CONTENT, DE, { [choice]: 'no-such-thing' })).toEqual(
          expect.objectContaining({ finding: all.finding }),
        );
      }
    });

    it(`show(${name}) needs neither the records beside it nor a publication's index`, () => {
      const own = Object.entries(RECORDS).filter(([key]) => !(beside as readonly string[]).includes(key));
      expect(show({ records: Object.fromEntries(own) }, DE).finding).not.toBe('');
    });

    it(`show(${name}) has tables whose rows fit their columns`, () => {
      const instrument = show(CONTENT, DE);
      const tables = instrument.sections.flatMap((section) => (section.kind === 'table' ? [section.table] : []));
      for (const table of [...tables, instrument.chart?.table, entriesTable(instrument, DE)]) {
        for (const { cells } of table?.rows ?? []) expect(cells.length).toBe((table?.columns.length ?? 0) - 1);
      }
    });

    it(`show(${name}) draws the same at every call, within its width, in both directions`, () => {
      for (const language of LANGUAGES.filter(({ tag }) => ['de', 'ar'].includes(tag))) {
        const { chart } = show(CONTENT, language);
        for (const width of [320, 680, 1200]) {
          const place = { width, measure: estimateText, direction: language.direction };
          const svg = () => chart && toSvgString(chart.draw(place).drawing);
          expect(svg()).toBe(svg());
          expect(chart?.draw(place).model.width ?? width).toBe(width);
        }
      }
    });
  },
);
