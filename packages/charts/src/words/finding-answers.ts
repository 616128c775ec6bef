import type { Dataset } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import { openCube, periodOf, type Category, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { gapClauses } from './finding-breakdown.js';
import { limited } from './cell-number.js';
import type { FindingOptions } from './finding-options.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { paragraph } from './paragraph.js';
import { periodPhrase } from './period-phrase.js';
import { say } from './say.js';

/** Together the most positive answers of one row; `hidden` or `missing` when one of them has no number. */
type Top =
  | { readonly kind: 'hidden' | 'missing' }
  | {
      readonly kind: 'published';
      readonly share: number;
      readonly decimals?: number | undefined;
      readonly count?: number;
      readonly base?: number;
    };

/** What `finding` says of answers: the top-two box, or its range over the rows of a breakdown. */
export function answersFinding(
  dataset: Dataset,
  language: Language,
  { period: code }: Pick<FindingOptions, 'period'> = {},
): string {
  const cube = openCube(dataset, language);
  const isEmpty = dataset.value.length === 0;
  return paragraph(
    [isEmpty ? [say(language, 'finding.empty')] : clausesOf(cube, periodOf(cube, code), language)],
    language,
  );
}

function clausesOf(cube: Cube, period: PeriodPoint | undefined, language: Language): readonly string[] {
  const answers = topAnswers(cube.answers);
  const tops = cube.rows.map((row) => topOf(cube, period, row, answers));
  const words = { period: periodPhrase(language, period), answers: answerNames(answers, language) };
  return tops.length === 1 ? [totalClause(cube, tops[0]!, words, language)] : rangeClauses(cube, tops, words, language);
}

/** The clause about the most positive answers of one row, or why they have no number. */
export function rowAnswers(cube: Cube, period: PeriodPoint | undefined, row: Category, language: Language): string {
  const answers = topAnswers(cube.answers);
  const words = { period: periodPhrase(language, period), answers: answerNames(answers, language) };
  return totalClause(cube, topOf(cube, period, row, answers), words, language);
}

type PublishedTop = Extract<Top, { readonly kind: 'published' }>;

type Words = { readonly period: string; readonly answers: string };

function totalClause(cube: Cube, top: Top, words: Words, language: Language): string {
  if (top.kind !== 'published') {
    return say(language, top.kind === 'hidden' ? 'finding.answersHidden' : 'finding.answersMissing', words);
  }
  const share = formatNumber(language, top.share, limited(cube.unit, top.decimals));
  if (top.count === undefined || top.base === undefined)
    return say(language, 'finding.answersOnlyShare', { ...words, share });
  return say(language, 'finding.answers', { ...words, share, count: top.count, base: top.base });
}

function rangeClauses(cube: Cube, tops: readonly Top[], words: Words, language: Language): readonly string[] {
  const published = tops.filter((top) => top.kind === 'published').sort((a, b) => a.share - b.share);
  const hidden = tops.filter((top) => top.kind === 'hidden').length;
  const missing = tops.filter((top) => top.kind === 'missing').length;
  if (hidden === tops.length) return [say(language, 'finding.answersHidden', words)];
  const [lowest, highest] = [published[0], published.at(-1)];
  if (lowest === undefined || highest === undefined)
    return [say(language, 'finding.answersMissing', words), ...gapClauses(hidden, 0, tops.length, language)];
  const limit = ({ share, decimals }: PublishedTop) => formatNumber(language, share, limited(cube.unit, decimals));
  const range = { lowest: limit(lowest), highest: limit(highest) };
  return [
    say(language, 'finding.answersRange', { ...words, ...range }),
    ...gapClauses(hidden, missing, tops.length, language),
  ];
}

/** The two most positive answers; only the most positive one of three or two. */
function topAnswers(answers: readonly Category[]): readonly Category[] {
  return answers.slice(-Math.max(1, Math.min(2, Math.floor(answers.length / 2))));
}

function topOf(cube: Cube, period: PeriodPoint | undefined, row: Category, answers: readonly Category[]): Top {
  const cells = answers.map((answer) => cube.cell(period, row, answer));
  if (cells.some((cell) => cell.kind === 'hidden')) return { kind: 'hidden' };
  const published = cells.filter((cell): cell is PublishedCell => cell.kind === 'published');
  if (published.length < cells.length) return { kind: 'missing' };
  const counts = published.flatMap((cell) => cell.count ?? []);
  const base = published[0]?.base;
  const share = published.reduce((sum, cell) => sum + cell.value, 0);
  const { decimals } = published[0] ?? {};
  if (counts.length < cells.length || base === undefined) return { kind: 'published', share, decimals };
  const count = counts.reduce((sum, number) => sum + number, 0);
  return { kind: 'published', share: base > 0 ? (100 * count) / base : share, decimals, count, base };
}

function answerNames(answers: readonly Category[], language: Language): string {
  const [first = '', second] = answers.map((answer) => answer.label);
  return second === undefined
    ? say(language, 'answers.one', { first })
    : say(language, 'answers.two', { first, second });
}
