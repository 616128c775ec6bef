import type { Problem } from '../problem.js';
import { ENGLISH } from './english.js';
import { GERMAN } from './german.js';
import { isJson, type ProblemWords, type ShownProblem } from './words.js';

/** A problem in words for the person who can mend it. */
export interface ProblemText {
  /** What is wrong and where, as one sentence: its place and the statement. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** The same, with the place by its parts, for lists that name the file and the column once. */
export interface ProblemParts {
  readonly file: string;
  /** `Zeile 12`; empty when the problem is not about one row. */
  readonly row: string;
  /** What else helps to find that row, such as `Textzeile 15`; empty when there is nothing. */
  readonly aside: string;
  /** `Spalte „Jahr“`, or the way to a property of a JSON file; empty when the problem is not about one. */
  readonly field: string;
  /** What is wrong. */
  readonly statement: string;
  readonly remedy: string;
}

/**
 * A problem as a sentence with its place, and how to mend it, in German or English.
 * Cells of personal fields are masked already (`found` is `•••`). What stands in a file is shown without invisible
 * characters, which could steer a terminal or turn the direction of writing.
 */
export function describeProblem(problem: Problem, language: 'de' | 'en'): ProblemText {
  const { file, field, statement, remedy, ...parts } = problemParts(problem, language);
  const place = [file, rowPlace(parts), field].filter((part) => part !== '').join(', ');
  return { message: `${place}: ${statement}`, remedy };
}

/** A problem's words one by one, as `describeProblem` joins them. */
export function problemParts(problem: Problem, language: 'de' | 'en'): ProblemParts {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const shown = shownProblem(problem);
  const [statement, remedy] = words.sentences[shown.code](shown);
  const place = { file: shown.file, ...rowParts(shown, words), field: fieldPlace(shown, words) };
  return { ...place, statement, remedy };
}

/** A row with what helps to find it: `Zeile 12 (Textzeile 15)`; empty for none. */
export function rowPlace({ row, aside }: Pick<ProblemParts, 'row' | 'aside'>): string {
  return aside === '' ? row : `${row} (${aside})`;
}

const LONGEST_FOUND = 120;
const LONGEST_EXPECTED = 300;

/** Where a byte helps: the text around it may not be readable, so an editor's line is hard to find. */
const AT_BYTE: ReadonlySet<Problem['code']> = new Set([
  'encoding-error',
  'control-character',
  'quote-error',
  'limit-error',
]);

function shownProblem({ code, file, row, line, byteOffset, field, found, expected }: Problem): ShownProblem {
  return {
    code,
    file: visible(file, LONGEST_FOUND),
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
    ...(byteOffset === undefined || byteOffset === 0 || !AT_BYTE.has(code) ? {} : { byteOffset }),
    ...(field === undefined ? {} : { field: visible(field, LONGEST_FOUND) }),
    found: visible(found ?? '', LONGEST_FOUND),
    expected: visible(expected ?? '', LONGEST_EXPECTED),
    hasFound: found !== undefined,
    hasExpected: expected !== undefined,
  };
}

/** Line breaks as `↵`, other control and direction characters as `·`. U+FFFD and tabs have words of their own. */
function visible(text: string, longest: number): string {
  const seen = text.replace(/\r\n?|\n/g, '↵').replace(/[^\P{C}\t]/gu, '·');
  return seen.length > longest ? `${seen.slice(0, longest)}…` : seen;
}

/** The row as the spreadsheet shows it, and the physical line where that is another one; the byte where it helps. */
function rowParts(problem: ShownProblem, words: ProblemWords): Pick<ProblemParts, 'row' | 'aside'> {
  const { row, line, byteOffset } = problem;
  const number = row ?? line;
  if (problem.code === 'json-error' || number === undefined) return { row: '', aside: '' };
  const word = row === undefined && !isJson(problem) ? words.line : words.row;
  const asides = [
    ...(row === undefined || line === undefined || line === row ? [] : [`${words.line} ${line}`]),
    ...(byteOffset === undefined ? [] : [`${words.byte} ${byteOffset}`]),
  ];
  return { row: `${word} ${number}`, aside: asides.join(', ') };
}

/** A column's heading, or the way to a property of a JSON file. */
function fieldPlace({ field, code, file }: ShownProblem, words: ProblemWords): string {
  if (field === undefined || field === '') return '';
  return isJson({ file }) || code === 'schema-error' ? field : `${words.column} ${words.quote(field)}`;
}
