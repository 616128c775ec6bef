import { strToU8, zipSync } from 'fflate';

/** A cell as Excel would store it: text, a number, a date by its day number, or any XML of its own. */
export type TestCell = string | number | null | { readonly day: number } | { readonly xml: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hidden?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as a spreadsheet writes it, as far as a reader of cells needs it. Texts are shared strings. */
export function workbook(sheets: readonly TestSheet[]): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const parts = sheets.map(
    (sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(sheetXml(sheet, strings))] as const,
  );
  const relations = sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const all = [
    ...relations,
    relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
    relation('rIdF', 'styles', 'styles.xml'),
  ];
  const tabs = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook ${MAIN} xmlns:r="${RELATION}"><sheets>${tabs.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    ...Object.fromEntries(parts),
    'xl/sharedStrings.xml': strToU8(
      `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
  });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}

/** Style 1 is a date, style 2 a moment. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetXml({ rows }: TestSheet, strings: string[]): string {
  const xml = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`, strings));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><sheetData>${xml.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: TestCell, place: string, strings: string[]): string {
  if (cell === null) return `<c r="${place}"/>`;
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${place}"`);
  return `<c r="${place}" s="${Number.isInteger(cell.day) ? 1 : 2}"><v>${cell.day}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
