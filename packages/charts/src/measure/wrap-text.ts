import type { MeasureText } from './measure-text.js';

/** How wide a text may become, and in how many lines. */
export interface WrapOptions {
  /** In px. */
  readonly width: number;
  /** Size of the text in px. */
  readonly size: number;
  readonly measure: MeasureText;
  /** What is left over after the last line becomes '…'; 3 by default. */
  readonly maxLines?: number;
}

/** Where a line may break without a sign: at spaces, and behind a hyphen, a soft hyphen or a slash. */
const PIECES = /[\u00ad/-]*[^\u00ad/-]+[\u00ad/-]*|[\u00ad/-]+/g;
const SOFT_HYPHEN = '\u00ad';
/** So many letters at least stand on the line after a hyphen. */
const SHORTEST_REST = 4;
/** More than three lines of any chart can hold; what comes behind is never looked at. */
const LONGEST_TEXT = 400;

/**
 * A text broken into lines that fit `width`; a word that is too long is cut with a hyphen.
 * At least one line, '' for an empty text; a line is wider than allowed only when one letter is.
 */
export function wrapText(text: string, { width, size, measure, maxLines = 3 }: WrapOptions): readonly string[] {
  const fits = (line: string) => measure(visible(line), size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.slice(0, LONGEST_TEXT))) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(broken(line));
    const chunks = cut(piece.trimStart(), fits);
    lines.push(...chunks.slice(0, -1));
    line = chunks.at(-1) ?? '';
  }
  if (line.trim() || lines.length === 0) lines.push(visible(line).trim());
  return lines.length <= maxLines
    ? lines
    : [...lines.slice(0, maxLines - 1), shorten(lines.slice(maxLines - 1).join(' '), fits)];
}

/** The widest of some lines, in px; 0 for none. */
export function widest(lines: readonly string[], size: number, measure: MeasureText): number {
  return Math.max(0, ...lines.map((line) => measure(line, size)));
}

/** Words with the space before them, divided behind hyphens and slashes. */
function piecesOf(text: string): readonly string[] {
  const words = text.split(/[^\S\u00a0\u202f]+/).filter(Boolean);
  return words.flatMap((word, i) => {
    const pieces = word.match(PIECES) ?? [word];
    return pieces.map((piece, j) => (i > 0 && j === 0 ? ` ${piece}` : piece));
  });
}

/** A word in chunks that fit, each but the last with a hyphen. */
function cut(word: string, fits: (line: string) => boolean): readonly string[] {
  const letters = [...word];
  if (letters.length < 2 || fits(word)) return [word];
  let length = Math.max(
    1,
    mostThat(letters.length - 1, (count) => fits(letters.slice(0, count).join('') + '-')),
  );
  if (length > 2 * SHORTEST_REST) length = Math.min(length, letters.length - SHORTEST_REST);
  return [letters.slice(0, length).join('') + '-', ...cut(letters.slice(length).join(''), fits)];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...visible(line)];
  const shortened = (count: number) => letters.slice(0, count).join('').trimEnd() + '…';
  return shortened(mostThat(letters.length, (count) => fits(shortened(count))));
}

/** The largest number up to `most` that fits, by halving, as more letters are wider; 0 where none does. */
function mostThat(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A soft hyphen is seen only at the end of a line. */
function broken(line: string): string {
  return visible(line.endsWith(SOFT_HYPHEN) ? `${line.slice(0, -1)}-` : line).trim();
}

function visible(line: string): string {
  return line.replaceAll(SOFT_HYPHEN, '');
}
