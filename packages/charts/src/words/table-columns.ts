import type { PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { categoryLabel } from '../data/labels.js';
import { gapWords, intervalWords } from './cell-words.js';
import { listed } from './joined.js';
import type { Language, MessageKey } from './language.js';
import { formatBare, formatNumber } from './numbers.js';
import { say } from './say.js';
import type { SignProfile } from './status-sign.js';
import type { TablePlace } from './table.js';
import { tableValue } from './table-values.js';

/** A column that knows its words for each row. */
export interface CellColumn {
  readonly id: string;
  readonly label: string;
  /** The key of the answer that it is about, where answers are columns. */
  readonly answer?: string;
  readonly text: (place: TablePlace) => string;
}

type Write = (cell: PublishedCell) => string;

/** Measures that stand in columns of their own behind the others: what a ratio compares, and what sums answers up. */
const FURTHER = [
  ...['share', 'reference', 'gap', 'crude', 'actual', 'target', 'baseline', 'running', 'before', 'after'],
  ...['firstQuartile', 'thirdQuartile', 'median', 'interpolatedMedian', 'net', 'mean', 'dAv', 'dZ'],
];

/** Value, range, count, base and further statistics, as far as the dataset has them; the range is one column. */
export function measureColumns(
  cube: Cube,
  places: readonly TablePlace[],
  language: Language,
  profile?: SignProfile,
): readonly CellColumn[] {
  const count = (number: number | undefined) => (number === undefined ? '' : formatBare(language, number));
  const optional = [
    column(
      cube,
      language,
      'range',
      say(language, 'table.range'),
      (cell) => intervalWords(cube, cell, language),
      profile,
    ),
    column(cube, language, 'count', measureLabel(cube, language, 'count'), (cell) => count(cell.count), profile),
    column(cube, language, 'base', measureLabel(cube, language, 'base'), (cell) => count(cell.base), profile),
  ];
  const further = FURTHER.map((id) => {
    const write: Write = ({ measures: { [id]: number } }) =>
      number === undefined ? '' : formatNumber(language, number, cube.unitOf(id));
    return column(cube, language, id, measureLabel(cube, language, id), write, profile);
  });
  const found = measuresAt(cube, places);
  return [valueColumn(cube, language, profile), ...[...optional, ...further].filter(({ id }) => found.has(id))];
}

/** The share of each answer, one column an answer; then how many gave each, as far as that is published. */
export function answerColumns(
  cube: Cube,
  places: readonly TablePlace[],
  language: Language,
  profile?: SignProfile,
): readonly CellColumn[] {
  const ofEach = (id: string, label: (answer: string) => string, write: Write) =>
    cube.answers.map((answer): CellColumn => {
      const { text } = column(cube, language, id, label(answer.label), write, profile);
      return { id, label: label(answer.label), answer: answer.key, text: (place) => text({ ...place, answer }) };
    });
  const named = (answer: string) => listed([answer, measureLabel(cube, language, 'count')], language);
  const counted = measuresAt(
    cube,
    places.flatMap((place) => cube.answers.map((answer) => ({ ...place, answer }))),
  ).has('count');
  const countOf: Write = ({ count }) => (count === undefined ? '' : formatBare(language, count));
  return [
    ...ofEach('value', String, (cell) => tableValue(cube, cell, language, profile)),
    ...(counted ? ofEach('count', named, countOf) : []),
  ];
}

/** The base that all answers of a row share. */
export function baseColumn(cube: Cube, language: Language, profile?: SignProfile): CellColumn {
  const write: Write = (cell) => (cell.base === undefined ? '' : formatBare(language, cell.base));
  const { text } = column(cube, language, 'base', measureLabel(cube, language, 'base'), write, profile);
  const answer = cube.answers[0];
  return {
    id: 'base',
    label: measureLabel(cube, language, 'base'),
    text: (place) => text(answer ? { ...place, answer } : place),
  };
}

function valueColumn(cube: Cube, language: Language, profile: SignProfile | undefined): CellColumn {
  const write: Write = (cell) => tableValue(cube, cell, language, profile);
  return column(cube, language, 'value', measureLabel(cube, language, 'value'), write, profile);
}

function column(
  cube: Cube,
  language: Language,
  id: string,
  label: string,
  write: Write,
  profile: SignProfile | undefined,
): CellColumn {
  const text = ({ period, row, answer }: TablePlace) => {
    const cell = cube.cell(period, row, answer);
    return cell.kind === 'published' ? write(cell) : gapWords(cell, language, profile);
  };
  return { id, label, text };
}

/** What any of the places has a number for; `range` where one has an interval. */
function measuresAt(cube: Cube, places: readonly TablePlace[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { period, row, answer } of places) {
    const cell = cube.cell(period, row, answer);
    if (cell.kind !== 'published') continue;
    if (cell.lower !== undefined) found.add('range');
    for (const id of Object.keys(cell.measures)) found.add(id);
  }
  return found;
}

/** The publisher's name of a measure, else ours. */
function measureLabel(cube: Cube, language: Language, measure: string): string {
  const metric = cube.dataset.role.metric?.[0];
  const codes = metric === undefined ? [] : (cube.dataset.dimension[metric]?.category.index ?? []);
  const code = measure === 'value' && !codes.includes('value') ? codes[0] : measure;
  if (metric !== undefined && code !== undefined && codes.includes(code))
    return categoryLabel(cube.dataset, metric, code, language.tag);
  return isNamed(measure) ? say(language, `table.${measure}` satisfies MessageKey) : measure;
}

function isNamed(measure: string): measure is 'value' | 'count' | 'base' {
  return ['value', 'count', 'base'].includes(measure);
}
