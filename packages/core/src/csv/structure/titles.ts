import { wordsIn } from './cell-kind.js';
import { bodyBelow, contrasts, isHeaderRow } from './header-evidence.js';
import { isRule, type RowShape } from './row-shape.js';

/** Without a number below the header so many lines may be titles. */
const MOST_TITLES = 5;

/** What begins the titles of official files, and comments. */
const MARK = /^\s*(?:GENESIS-Tabelle\b|Tabelle\b|Table\b|Statistik\b|#|\/\/)/;

/** What single lines above a header say about being titles and not its table's rows. */
interface TitleEvidence {
  /** Their number. */
  readonly count: number;
  /** One of them says what it is. */
  readonly marked: boolean;
  /** One of them has several words. */
  readonly sentence: boolean;
  /** None of them has the delimiters of empty cells behind it. */
  readonly short: boolean;
  /** A blank row follows. */
  readonly apart: boolean;
}

/** True where at some index a header stands, and above it only lines that cannot be one. */
export function isBelowTitles(shapes: readonly RowShape[], start: number): boolean {
  const header = shapes[start]!;
  if (!isHeaderRow(header)) return false;
  const width = header.cells.length;
  const titles = evidenceOf(shapes.slice(0, start), header);
  const body = bodyBelow(shapes, start).filter(({ cells: { length } }) =>
    // Below a title that says it is one, rows may be shorter than their header.
    titles.marked ? length > 1 && length <= width : length === width,
  );
  if (body.length === 0) return false;
  // Of several header rows only the last one has a row of numbers below it.
  const numbers = contrasts(header, body.slice(-Math.max(1, body.length - 2))).length;
  // Excel writes a delimiter for every empty cell beside a title; a name in every cell below it, over numbers, is a header.
  const complete = header.filled === width && numbers > 1 && numbers >= width - 2 && body.length > 1;
  if (start === 1 && width > 2 && complete) return true;
  return numbers > 0 ? areOverNumbers(titles, width, body.length) : areOverTexts(titles, header, body);
}

function evidenceOf(lines: readonly RowShape[], { cells: { length: width }, afterBlank }: RowShape): TitleEvidence {
  return {
    count: lines.length,
    marked: lines.some(({ cells, filled }) => MARK.test(cells[0]!) || isRule({ cells, filled })),
    sentence: lines.some(({ cells }) => wordsIn(cells[0]!) > 1 && !isCutByOther(cells[0]!, width)),
    short: lines.every(({ cells }) => cells.length === 1),
    apart: afterBlank,
  };
}

function areOverNumbers({ marked, sentence, short, apart }: TitleEvidence, width: number, rows: number): boolean {
  if (marked || apart) return true;
  return width > 2 ? short || sentence : sentence && (short || rows > 1);
}

/** Without numbers a title has to be one of few above many rows, and its header has to name what they hold. */
function areOverTexts(titles: TitleEvidence, header: RowShape, body: readonly RowShape[]): boolean {
  const { count, marked, sentence, short, apart } = titles;
  if (count > MOST_TITLES || body.length < Math.max(2, 2 * count)) return false;
  if (marked) return true;
  return sentence && (header.cells.length > 2 || short || apart) && isNaming(header, body);
}

/** A name for every column, which no row has for its value. */
function isNaming(header: RowShape, body: readonly RowShape[]): boolean {
  if (header.filled < header.cells.length) return false;
  return body.every(({ cells }) => cells.every((cell, i) => cell !== header.cells[i]));
}

/** A header that was written with another delimiter than its rows is no title. */
function isCutByOther(text: string, width: number): boolean {
  return [';', ',', '\t', '|'].some((delimiter) => text.split(delimiter, width + 1).length === width);
}
