import { escapeXml, type SheetNumber } from '@teilhabe/charts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers of formats below are Excel's own. */
const FIRST_FORMAT = 164;

/** The styles of cells by their place in `styles.xml`; those of numbers follow. */
export const STYLE = { plain: 0, header: 1, text: 2, quoted: 3 } as const;
const FIRST_NUMBER = 4;

/** The styles that the cells of a workbook ask for, each once. */
export class CellStyles {
  private readonly formats: string[] = [];

  /** The style of a number: with its decimal places, grouped by thousands, and with a per cent sign that does not multiply. */
  ofNumber({ unit }: SheetNumber): number {
    if (unit === undefined) return STYLE.plain;
    const decimals = unit.decimals > 0 ? `.${'0'.repeat(unit.decimals)}` : '';
    const format = unit.label === '%' ? `0${decimals}"\u00a0%"` : `#,##0${decimals}`;
    if (!this.formats.includes(format)) this.formats.push(format);
    return FIRST_NUMBER + this.formats.indexOf(format);
  }

  /** All of them as the part `xl/styles.xml`. */
  xml(): string {
    const formats = this.formats.map(
      (code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    const numbers = this.formats.map((_, i) => `<xf numFmtId="${FIRST_FORMAT + i}" applyNumberFormat="1"/>`);
    const wrapped = '<alignment vertical="top" wrapText="1"/>';
    const cells = [
      '<xf/>',
      `<xf fontId="1" applyFont="1" applyAlignment="1">${wrapped}</xf>`,
      `<xf applyAlignment="1">${wrapped}</xf>`,
      `<xf quotePrefix="1" applyAlignment="1">${wrapped}</xf>`,
      ...numbers,
    ];
    return (
      `<styleSheet xmlns="${MAIN}">` +
      list('numFmts', formats) +
      list(
        'fonts',
        ['', '<b/>'].map((bold) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`),
      ) +
      list(
        'fills',
        ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
      ) +
      list('borders', ['<border/>']) +
      list('cellStyleXfs', ['<xf/>']) +
      list('cellXfs', cells) +
      '</styleSheet>'
    );
  }
}

function list(tag: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}
