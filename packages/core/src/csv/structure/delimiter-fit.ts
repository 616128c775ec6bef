import { isOneNumber, kindOf } from './cell-kind.js';
import { cutRows, type CutCell, type CutText, type Marks } from './cut-rows.js';

/** How well some marks cut a text into a table. */
export interface Fit {
  readonly marks: Marks;
  /** The rows that are not blank. */
  readonly rows: readonly (readonly CutCell[])[];
  /** Whether a blank row stands below the first one of them. */
  readonly apart: boolean;
  /** The number of cells that most of the rows with several have; 1 where no row has. */
  readonly width: number;
  /** The rows of that width. */
  readonly even: readonly (readonly CutCell[])[];
  /** Their share of all rows. */
  readonly share: number;
  /** How much speaks for the marks: delimiters that cut evenly, less where others are left over in the cells. */
  readonly score: number;
  readonly quoting: Omit<CutText, 'rows'>;
}

export function fitOf(text: string, marks: Marks): Fit {
  const { rows: all, ...quoting } = cutRows(text, marks);
  const rows = all.filter(isFilled);
  const next = all[all.findIndex(isFilled) + 1];
  const apart = next !== undefined && !isFilled(next);
  const width = commonWidth(rows);
  const even = width === 1 ? [] : rows.filter((row) => row.length === width);
  const share = even.length / Math.max(1, rows.length);
  const score = even.length * (width - 1) * share * cleanness(even, marks.delimiter) ** 2;
  return { marks, rows, apart, width, even, share, score, quoting };
}

function isFilled(row: readonly CutCell[]): boolean {
  return row.some((cell) => cell.text.trim() !== '');
}

/** The most frequent width above 1, the larger one of two; the width of a table stands against that of its titles. */
function commonWidth(rows: readonly (readonly CutCell[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 1;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}

/** The share of the cells in which no other delimiter is left. */
function cleanness(rows: readonly (readonly CutCell[])[], delimiter: string): number {
  let all = 0;
  let clean = 0;
  for (const row of rows) {
    for (const cell of row) {
      all += 1;
      clean += cell.quoted ? 1 : cleannessOf(cell.text, delimiter);
    }
  }
  return clean / Math.max(1, all);
}

/** A comma between two words says less than a semicolon: addresses and numbers have it too. */
function cleannessOf(text: string, delimiter: string): number {
  if ([';', '\t', '|'].some((other) => other !== delimiter && text.includes(other))) return 0;
  return delimiter !== ',' && /\S,\S/.test(text) && kindOf(text) !== 'number' ? 0.5 : 1;
}

/** True where a text is cut by its commas as prose or as numbers have them, and not as a table has. */
export function isNoTable(fit: Fit): boolean {
  if (fit.width === 1) return true;
  return isProse(fit) || (fit.marks.delimiter === ',' && (isDecimal(fit) || isListed(fit)));
}

/** Behind every delimiter stands a space, as in a sentence; a table has as many of them in its first row as below. */
function isProse({ even, rows, share, width }: Fit): boolean {
  return even.every(isSentence) && (share < 0.9 || even.length < 2 || rows[0]?.length !== width);
}

function isSentence(row: readonly CutCell[]): boolean {
  return row.slice(1).every((cell) => cell.spaced && !cell.quoted);
}

/** Every comma stands between two digits, unless in a sentence above, and what it cuts are no numbers of their own. */
function isDecimal({ even }: Fit): boolean {
  const cut = even.filter((row) => !isSentence(row));
  if (cut.length === 0 || !cut.every(isCutInDigits)) return false;
  const lines = cut.filter((row) => isOneNumber(row.map(({ text }) => text).join(',')));
  if (lines.length >= 0.9 * cut.length) return true;
  return !cut.every((row) => row.every(({ text }) => kindOf(text) === 'number' || kindOf(text) === 'period'));
}

function isCutInDigits(row: readonly CutCell[]): boolean {
  return row.every(({ text, quoted }, i) => {
    return !quoted && (i === 0 || /^\d/.test(text)) && (i === row.length - 1 || /\d$/.test(text));
  });
}

/** Commas in less than half of the rows and not in the first, or pairs such as `Meier,Eva` under a heading that is none. */
function isListed({ even, rows, apart, share, width }: Fit): boolean {
  const [first = []] = rows;
  if (first.length > 1 && !isSentence(first)) return false;
  if (share < 0.5 && (even.length < 10 || width < 3)) return true;
  return width === 2 && first.length === 1 && !apart && !first[0]?.text.trim().includes(' ');
}
