import { escapeXml, type SheetCell } from '@teilhabe/charts';
import { isFormula } from '@teilhabe/core/publication';
import { STYLE, type CellStyles } from './cell-styles.js';
import type { Sheet } from './sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The most letters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
const NARROWEST = 10;

/**
 * A sheet as the part `xl/worksheets/sheet….xml`. Texts stand in the cell as texts, so that none is ever computed; one that
 * looks like a formula keeps the sign that says so when it is edited.
 */
export function sheetXml({ rows, widest }: Sheet, direction: 'ltr' | 'rtl', styles: CellStyles): string {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetView workbookViewId="0"${direction === 'rtl' ? ' rightToLeft="1"' : ''}>${frozen}</sheetView>`;
  const columns = columnWidths(rows, widest).map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, i) => {
    const cells = row.map((value, j) => cellXml(value, `${columnName(j)}${i + 1}`, i === 0, styles));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

/** The letters of a column: A, B, …, Z, AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function cellXml(value: SheetCell, place: string, header: boolean, styles: CellStyles): string {
  if (typeof value !== 'string') return `<c r="${place}" s="${styles.ofNumber(value)}"><v>${value.value}</v></c>`;
  if (value === '') return '';
  const style = isFormula(value) ? STYLE.quoted : header ? STYLE.header : STYLE.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** `_x0041_` in a cell means A; ECMA-376, 22.9.2.19. */
function cellText(text: string): string {
  return escapeXml(text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

function columnWidths(rows: Sheet['rows'], widest: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => {
    const lengths = rows.map((row) => lettersOf(row[i] ?? ''));
    return Math.min(widest, Math.max(NARROWEST, ...lengths) + 2);
  });
}

function lettersOf(value: SheetCell): number {
  return typeof value === 'string' ? value.length : String(value.value).length;
}
