import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../packages/core/src/import/xlsx/read-workbook.js';
import { workbook, type TestCell } from './workbook.js';

const LIMIT = 1 << 24;

async function rowsOf(rows: readonly (readonly TestCell[])[]) {
  const sheet = await readWorkbook(workbook([{ name: 'A', rows }]), { limit: LIMIT });
  return 'rows' in sheet ? sheet.rows : sheet.failure;
}

describe('readWorkbook', () => {
  it.each([
    ['text with leading zeros', '06532023', '06532023'],
    ['spaces around a text', ' 1 675 ', ' 1 675 '],
    ['a whole number', 53116, '53116'],
    ['a number with noise of doubles', 0.1 + 0.2, '0.3'],
    ['a very small number', 1.5e-7, '0.00000015'],
    ['a large number', { xml: '<c><v>1.2E+7</v></c>' }, '12000000'],
    ['a whole number beyond doubles', { xml: '<c><v>12345678901234567</v></c>' }, '12345678901234567'],
    ['a day', { day: 45657 }, '2024-12-31'],
    ['the first of March after the day that was none', { day: 61 }, '1900-03-01'],
    ['a moment', { day: 45657.354166666664 }, '2024-12-31T08:30:00'],
    ['a time of day', { day: 0.354166666666667 }, '08:30:00'],
    ['true', { xml: '<c t="b"><v>1</v></c>' }, 'true'],
    ['the text of a formula', { xml: '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>' }, 'ax'],
    ['the number of a formula', { xml: '<c><f>1+1</f><v>2</v></c>' }, '2'],
    ['an error', { xml: '<c t="e"><v>#DIV/0!</v></c>' }, '#DIV/0!'],
    ['a text in the cell', { xml: '<c t="inlineStr"><is><t>ä &amp; ö</t></is></c>' }, 'ä & ö'],
    ['markup that is text', '<b>&amp;</b>', '<b>&amp;</b>'],
  ] as const)('readWorkbook reads %s', async (_, cell, text) => {
    expect(await rowsOf([[cell, 'end']])).toEqual([[text, 'end']]);
  });

  it('readWorkbook gives merged and empty cells as empty text, and keeps empty rows', async () => {
    expect(await rowsOf([['Bestand', null, 'Summe'], [], [null, 5, null]])).toEqual([
      ['Bestand', '', 'Summe'],
      ['', '', ''],
      ['', '5', ''],
    ]);
  });

  const three = workbook([
    { name: 'Deckblatt', rows: [['x']], hidden: true },
    { name: '2023', rows: [['a']] },
    { name: 'Ämter & mehr', rows: [['b']] },
  ]);

  it.each([
    [undefined, '2023', 'a'],
    [1, '2023', 'a'],
    [2, 'Ämter & mehr', 'b'],
    ['2', 'Ämter & mehr', 'b'],
    ['2023', '2023', 'a'],
    ['Ämter & mehr', 'Ämter & mehr', 'b'],
    ['Deckblatt', 'Deckblatt', 'x'],
  ])('readWorkbook with sheet %j reads %j', async (sheet, name, cell) => {
    expect(await readWorkbook(three, { sheet, limit: LIMIT })).toMatchObject({ name, rows: [[cell]] });
  });

  it.each(['Tabelle9', 3, 0, '-1', 2023])('readWorkbook with sheet %j names the sheets there are', async (sheet) => {
    expect(await readWorkbook(three, { sheet, limit: LIMIT })).toEqual({
      failure: 'no sheet',
      names: ['Deckblatt', '2023', 'Ämter & mehr'],
    });
  });

  it.each([
    ['only numbers', [[1.234], [2.5]], '.', ['1.234', '2.5']],
    ['whole numbers', [[1], [2]], null, ['1', '2']],
    ['numbers and a text with a comma', [[1.234], ['2,5']], ',', ['1,234', '2,5']],
  ] as const)('readWorkbook writes fractions with one decimal sign: %s', async (_, rows, decimalChar, cells) => {
    const sheet = await readWorkbook(workbook([{ name: 'A', rows }]), { limit: LIMIT });
    expect(sheet).toMatchObject({ decimalChar, rows: cells.map((cell) => [cell]) });
  });

  it('readWorkbook writes fractions with the decimal sign that is declared', async () => {
    const sheet = await readWorkbook(workbook([{ name: 'A', rows: [[1.234]] }]), { limit: LIMIT, decimalChar: ',' });
    expect(sheet).toMatchObject({ decimalChar: ',', rows: [['1,234']] });
  });

  it('readWorkbook keeps raised digits apart from the number that they stand at', async () => {
    const run = (text: string, raised = false) =>
      `<r><rPr>${raised ? '<vertAlign val="superscript"/>' : '<b/>'}</rPr><t>${text}</t></r>`;
    const cell = (runs: string) => ({ xml: `<c t="inlineStr"><is>${runs}</is></c>` });
    const rows = [[cell(run('12') + run('1)', true))], [cell(run('km') + run('2', true) + run(' 2024'))], ['34']];
    expect(await rowsOf(rows)).toEqual([['12¹⁾'], ['km² 2024'], ['34']]);
  });

  it('readWorkbook refuses a sheet with one cell at the far corner before it makes the others', async () => {
    const corner = { xml: '<c/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>' };
    expect(await rowsOf([[corner]])).toBe('too many cells');
  });

  it('readWorkbook stops unpacking at its limit', async () => {
    const bomb = workbook([{ name: 'A', rows: [['x'.repeat(1 << 20)]] }]);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readWorkbook(bomb, { limit: 1 << 19 })).toEqual({ failure: 'too large' });
  });

  it.each([
    ['cut off', three.slice(0, 300)],
    ['without relations', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    [
      'without its sheet',
      zipSync({
        'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="x/relationships/worksheet" Target="worksheets/a.xml"/></Relationships>',
        ),
      }),
    ],
  ])('readWorkbook tells that a workbook %s is damaged', async (_, archive) => {
    expect(await readWorkbook(archive, { limit: LIMIT })).toEqual({ failure: 'damaged' });
  });
});
