import { escapeXml } from '@teilhabe/charts';
import { strToU8, zipSync } from 'fflate';
import { CellStyles } from './cell-styles.js';
import type { Sheet } from './sheet.js';
import { sheetXml } from './sheet-xml.js';

/** What a workbook says of itself, for its properties; '' for what is not known. */
export interface WorkbookProperties {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The first moment that a ZIP can hold: a file is the same whenever it is made. */
const NO_TIME = new Date(1980, 0, 1);

/** The media type of a workbook. */
export const WORKBOOK_TYPE = `${TYPE}.sheet`;

/**
 * A workbook as the bytes of an XLSX file (ECMA-376) with one sheet at least. It holds values only: no formula, no macro, no
 * link. The same content gives the same bytes.
 */
export function workbook(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array<ArrayBuffer> {
  const styles = new CellStyles();
  const pages = sheets.map((sheet) => sheetXml(sheet, properties.direction, styles));
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relationships([
        ['officeDocument', 'xl/workbook.xml'],
        ['core-properties', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ['xl/styles.xml', styles.xml()],
    ...pages.map((page, i) => [`xl/worksheets/sheet${i + 1}.xml`, page] as const),
  ]);
  const files = [...parts].map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}

function contentTypes(count: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  const pages = Array.from({ length: count }, (_, i) =>
    override(`xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.worksheet`),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    override('xl/workbook.xml', `${TYPE}.sheet.main`) +
    override('xl/styles.xml', `${TYPE}.styles`) +
    `${pages.join('')}</Types>`
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
  return `<workbook ${main}><sheets>${list.join('')}</sheets></workbook>`;
}

function workbookRelationships(count: number): string {
  const pages = Array.from({ length: count }, (_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  return relationships([...pages, ['styles', 'styles.xml']]);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], i) => {
    const type = kind === 'core-properties' ? `${PACKAGE}/relationships/metadata/${kind}` : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function coreProperties({ title, description, creator, language }: WorkbookProperties): string {
  const fields = Object.entries({ title, creator, description, language }).filter(([, text]) => text !== '');
  const elements = fields.map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`);
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `${elements.join('')}</cp:coreProperties>`
  );
}
