import { finding, timelineTable } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { parseIndex, type Dataset } from '@teilhabe/core/publication';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../packages/elements/src/reuse/workbook/workbook-of.js';
import { workbook } from '../../../packages/elements/src/reuse/workbook/workbook.js';
import { columnName } from '../../../packages/elements/src/reuse/workbook/sheet-xml.js';
import { indicatorWords } from '../../../packages/elements/src/indicator/indicator-words.js';
import { fileName } from '../../../packages/elements/src/reuse/file-name.js';
import { tableSheet } from '../../../packages/elements/src/reuse/table-sheet.js';
import { byDepartment, published, total } from '../../charts/datasets.js';
import { WETZLAR } from '../../charts/timeline-items.js';
import { fixture } from '../../fixture.js';

const index = parseIndex(fixture('index.json')).extension.teilhabe;
const properties = { title: 'T', description: '', creator: '', language: 'de', direction: 'ltr' } as const;
const link = 'https://city.example/#teilhabe:hr1';
const context = { language: de, direction: 'ltr', link } as const;

function content(dataset: Dataset, language = de) {
  return { title: dataset.label, finding: finding(dataset, de), ...indicatorWords({ dataset, index }, '', language) };
}

/** The sheets as an independent reader sees them: by name, rows of cells, null for an empty one. */
async function sheetsOf(bytes: Uint8Array) {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
}

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

describe('workbookOf(content, context)', () => {
  it('is read back by another program: header, numbers as numbers, words where there are none', async () => {
    const dataset = byDepartment({ Hauptamt: [24, 21.5, 26.7, 96, 400], Kämmerei: 'C', Bauamt: 'notDelivered' });
    const [data] = await sheetsOf(workbookOf(content(dataset), context));
    expect(data).toEqual({
      name: 'Daten',
      rows: [
        ['Amt', 'Anteil', 'Bereich von', 'Bereich bis', 'mit Merkmal', 'gültige Antworten'],
        ['Hauptamt', 24, 21.5, 26.7, 96, 400],
        ['Kämmerei', ...Array<string>(5).fill('geheim gehalten')],
        ['Bauamt', ...Array<string>(5).fill('nicht geliefert')],
      ],
    });
  });

  it('says on its second sheet what the numbers are and where they come from', async () => {
    const [, notes] = await sheetsOf(workbookOf(content(published('hr1~department')), context));
    const text = notes!.rows.map(([cell]) => cell);
    expect(notes!.name).toBe('Hinweise');
    for (const part of [
      'Quelle: Stadt Musterstadt',
      'Stand: 1. März 2026',
      'dl-de/by-2-0',
      'Fiktive Daten',
      'geheim gehalten:',
      link,
    ])
      expect(text.join('\n')).toContain(part);
    expect(new Set(text).size).toBe(text.length);
  });

  it('speaks the language of the card', async () => {
    const sheets = await sheetsOf(workbookOf(content(published('hr1'), en), { ...context, language: en }));
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Notes']);
  });

  it('holds nothing that a careless publisher left in a confidential cell', () => {
    const dataset = published('hr1~department');
    const careless = {
      ...dataset,
      value: dataset.value.map((value, i) => (dataset.status[i] === 'C' ? 77771 : value)),
    };
    expect([...partsOf(workbookOf(content(careless), context)).values()].join('')).not.toContain('77771');
  });

  it('gives the same bytes for the same content', () => {
    const once = workbookOf(content(published('hr1')), context);
    expect(workbookOf(content(published('hr1')), context)).toEqual(once);
  });
});

it('tableSheet(table) has a cell for each column, and is read back with its words', async () => {
  const sheet = tableSheet(timelineTable(WETZLAR, de));
  const origin = { source: 'Quelle: Handlungskonzept', date: '', note: undefined, licences: [], index: undefined };
  const bytes = workbookOf({ title: 'Zeitstrahl', finding: '', sheet, method: [], origin }, context);
  const [data, notes] = await sheetsOf(bytes);
  expect(data!.rows[0]).toEqual(['Zeit', 'Was', 'Strang', 'Erläuterung']);
  expect(data!.rows[2]!.slice(0, 3)).toEqual([
    'seit 2010',
    'Steuerungsgruppe der Verwaltung',
    'Verwaltungsinterner Prozess',
  ]);
  expect(notes!.rows.flat()).toEqual(['Zeitstrahl', 'Quelle: Handlungskonzept', link]);
});

it.each([
  ['hr1~department-2025', 'hr1~department-2025.png'],
  ['../../etc/passwd', '..-..-etc-passwd.png'],
  ['x'.repeat(300), `${'x'.repeat(100)}.png`],
])('fileName(%j) is %j', (name, expected) => {
  expect(fileName(name, 'png')).toBe(expected);
});

describe('workbook(sheets, properties)', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://evil.example")'])(
    'keeps %j a text that is never computed',
    async (text) => {
      const bytes = workbook([{ name: 'A', rows: [['x'], [text]], widest: 20 }], properties);
      const [sheet] = await sheetsOf(bytes);
      expect(sheet!.rows[1]).toEqual([text.trim() === text ? text : expect.stringContaining(text.trim())]);
      const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
      expect(xml).not.toContain('<f>');
      // The style 3 carries quotePrefix: the text stays one when somebody edits it.
      expect(xml).toMatch(/r="A2" s="3" t="inlineStr"/);
      expect(partsOf(bytes).get('xl/styles.xml')).toMatch(
        /<cellXfs[^>]*><xf\/>(<xf(?! quotePrefix)[^>]*>.*?<\/xf>){2}<xf quotePrefix="1"/,
      );
    },
  );

  it.each(['<b>&"\'', 'a\u0000b', '_x0041_', ' zwei  Leerzeichen ', 'Zeile\nZeile', '😀'])(
    'holds %j as it is, without signs that XML forbids',
    async (text) => {
      const [sheet] = await sheetsOf(workbook([{ name: 'A', rows: [[text]], widest: 20 }], properties));
      const read = String(sheet!.rows[0]![0]).replaceAll('_x005F_', '_').trim();
      expect(read).toBe(text.replaceAll('\u0000', '').trim());
    },
  );

  it('writes a share with its decimal places and a sign that does not multiply it', () => {
    const rows = [
      ['a'],
      [
        { value: 24, unit: { label: '%', decimals: 1 } },
        { value: 1234, unit: { label: 'Euro', decimals: 0 } },
      ],
    ];
    const styles = partsOf(workbook([{ name: 'A', rows, widest: 20 }], properties)).get('xl/styles.xml');
    expect(styles).toContain('formatCode="0.0&quot;\u00a0%&quot;"');
    expect(styles).toContain('formatCode="#,##0"');
  });

  it('runs from right to left where the card does', () => {
    const sheet = (direction: 'ltr' | 'rtl') =>
      partsOf(workbook([{ name: 'A', rows: [['a']], widest: 9 }], { ...properties, direction })).get(
        'xl/worksheets/sheet1.xml',
      );
    expect(sheet('rtl')).toContain('rightToLeft="1"');
    expect(sheet('ltr')).not.toContain('rightToLeft');
  });

  it('tells its title, and holds no macro, link or formula', () => {
    const parts = partsOf(workbookOf(content(total({ 2025: [24, 21.5, 26.7, 96, 400] })), context));
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Anteil der Beispiele</dc:title>');
    expect([...parts.keys()].filter((path) => /vba|external|macro/i.test(path))).toEqual([]);
    expect([...parts.values()].join('')).not.toMatch(/<f>|<hyperlink/);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('columnName(%i) is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
