import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const DEPARTMENTS = ['Jugendamt', 'Bürgerbüro', 'Ordnungsamt', 'Kämmerei'] as const;

/** Invented participations of staff in courses; the last office is too small to be shown. */
export const COURSES = Array.from({ length: 90 }, (_, i) => ({
  person: `ZZ-${1000 + i}`,
  year: 2023 + (i % 3),
  division: 'Dezernat Süd',
  department: i > 86 ? DEPARTMENTS[3] : DEPARTMENTS[i % 3]!,
  date: `0${(i % 9) + 1}.03.${2023 + (i % 3)}`,
  course: i % 2 === 0 ? 'Grundkurs' : 'Aufbaukurs für Führung',
  number: `K${i}`,
  hours: (i % 4) + 1.5,
  leader: i % 5 === 0 ? 'ja' : 'nein',
}));

const HEADINGS = ['Person', 'Jahr', 'Dezernat', 'Amt', 'Kursdatum', 'Kurs', 'Kursnummer', 'Stunden', 'Führungskraft'];

function cells(comma: boolean): string[][] {
  return COURSES.map((row) =>
    Object.values({ ...row, hours: comma ? String(row.hours).replace('.', ',') : row.hours }).map(String),
  );
}

/**
 * As German Excel saves a CSV: semicolons, windows-1252, CRLF, decimal commas; `hours` stands in the first row, `heading`
 * above the column that is otherwise called `of`.
 */
export function coursesCsv({
  hours,
  heading,
  of = 'Kurs',
}: { readonly hours?: string; readonly heading?: string; readonly of?: string } = {}): Uint8Array {
  const rows = cells(true);
  if (hours !== undefined) rows[0]![7] = hours;
  const headings = HEADINGS.map((name) => (name === of && heading !== undefined ? heading : name));
  return Uint8Array.from(Buffer.from([headings, ...rows].map((row) => `${row.join(';')}\r\n`).join(''), 'latin1'));
}

/** The courses as a CSV in UTF-8, with some of their cells written otherwise, as they stand. */
export function coursesWith(
  edits: readonly { readonly row: number; readonly column: number; readonly cell: string }[],
): Uint8Array {
  const rows = cells(true);
  for (const { row, column, cell } of edits) rows[row]![column] = cell;
  return strToU8([HEADINGS, ...rows].map((row) => `${row.join(';')}\r\n`).join(''));
}

/** The same rows as a workbook; hours and years are numbers, but for `hours`, which stands in the first row. */
export function coursesXlsx({ hours }: { readonly hours?: string } = {}): Uint8Array {
  const column = (i: number) => String.fromCharCode(65 + i);
  const cell = (text: string, i: number, row: number) =>
    row > 1 && (i === 1 || i === 7) && text !== hours
      ? `<c r="${column(i)}${row}"><v>${text}</v></c>`
      : `<c r="${column(i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [HEADINGS, ...cells(false).map((row, r) => (r === 0 && hours !== undefined ? row.with(7, hours) : row))]
    .map((row, r) => `<row r="${r + 1}">${row.map((text, i) => cell(text, i, r + 1)).join('')}</row>`)
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Kurse" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Invented cultural events of the example, in windows-1252. */
export const EVENTS_CSV = new Uint8Array(readFileSync('data/wetzlar/cultural-events.csv'));
