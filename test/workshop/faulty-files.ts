import { coursesCsv } from './files.js';

const text = new TextDecoder('windows-1252').decode(coursesCsv());
const lines = text.split('\r\n');
const latin1 = (content: string) => Uint8Array.from(Buffer.from(content, 'latin1'));
const utf8 = (content: string) => new TextEncoder().encode(content);

/** The courses with some of their lines, counted from the heading's 0, written otherwise. */
function changed(changes: Readonly<Record<number, (line: string) => string>>): Uint8Array {
  return latin1(lines.map((line, i) => changes[i]?.(line) ?? line).join('\r\n'));
}

const withCell = (column: number, cell: string) => (line: string) => line.split(';').with(column, cell).join(';');
const everyLine = (change: (line: string, i: number) => string) =>
  latin1(lines.map((line, i) => (i === 0 || line === '' ? line : change(line, i))).join('\r\n'));

/** Files with every kind of fault that a clerk's table has, by what is wrong with them. */
export const FAULTY_FILES = named([
  [
    'bytes that are no text of its encoding',
    Uint8Array.from([...utf8(text.slice(0, 300)), 0xff, ...utf8(text.slice(300))]),
  ],
  ['characters that nobody can type', changed({ 3: withCell(5, 'Kurs\u0001\u0002') })],
  ['delimiters of two kinds', changed({ 4: (line) => line.replaceAll(';', '|') })],
  ['a quote that is never closed', changed({ 6: withCell(5, '"Kurs') })],
  ['a row that is too long', changed({ 7: (line) => `${line};noch etwas` })],
  ['a row that is too short', changed({ 8: (line) => line.split(';').slice(0, 4).join(';') })],
  ['blank rows', changed({ 9: () => '', 10: () => ';;;;;;;;' })],
  ['a number that is a word', changed({ 1: withCell(7, 'viele') })],
  ['many numbers that are words', everyLine((line, i) => withCell(7, `viele ${i % 7}`)(line))],
  ['a number below the least', changed({ 2: withCell(7, '-4') })],
  ['a year that was never', changed({ 2: withCell(1, '1066') })],
  ['a day that is not in the calendar', changed({ 5: withCell(4, '31.02.2024') })],
  ['a category that is not one', changed({ 5: withCell(8, 'vielleicht') })],
  ['a blank cell that must not be', changed({ 11: withCell(0, '') })],
  ['rows twice', latin1(`${text}${lines[1]}\r\n${lines[2]}\r\n`)],
  ['a heading twice', changed({ 0: (line) => line.replace('Amt', 'Jahr') })],
  ['a column without a heading', everyLine((line) => `${line};x`)],
  ['names of people', everyLine((line, i) => (i === 0 ? line : withCell(5, `Erika Mustermann${i}@example.org`)(line)))],
  ['headings alone', latin1(`${lines[0]}\r\n`)],
  ['decimal points among commas', changed({ 2: withCell(7, '1.5'), 3: withCell(7, '2,5') })],
]);

/** Files that are written in another way than most, and right. */
export const UNUSUAL_FILES = named([
  ['another delimiter', latin1(text.replaceAll(',', '.').replaceAll(';', ','))],
  ['formulas', changed({ 5: withCell(5, '=HYPERLINK("http://x")') })],
  [
    'two lines above the headings',
    latin1(`Auszug aus dem Verfahren

${text}`),
  ],
]);

function named(files: readonly (readonly [what: string, bytes: Uint8Array])[]) {
  return files.map(([what, bytes]) => [what, { name: 'Kurse.csv', bytes }] as const);
}
