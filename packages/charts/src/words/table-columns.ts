import type { PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { categoryLabel } from '../data/labels.js';
import { gapWords, intervalWords } from './cell-words.js';
import type { Language, MessageKey } from './language.js';
import { formatBare, formatNumber } from './numbers.js';
import { say } from './say.js';
import type { TablePlace } from './table.js';

/** A column that knows its words for each row. */
export interface CellColumn {
  readonly id: string;
  readonly label: string;
  readonly text: (place: TablePlace) => string;
}

type Write = (cell: PublishedCell) => string;

/** Value, range, count and base, as far as the dataset has them; the range is one column. */
export function measureColumns(cube: Cube, places: readonly TablePlace[], language: Language): readonly CellColumn[] {
  const count = (number: number | undefined) => (number === undefined ? '' : formatBare(language, number));
  const optional: readonly CellColumn[] = [
    column(cube, language, 'range', say(language, 'table.range'), (cell) => intervalWords(cube, cell, language)),
    column(cube, language, 'count', measureLabel(cube, language, 'count'), (cell) => count(cell.count)),
    column(cube, language, 'base', measureLabel(cube, language, 'base'), (cell) => count(cell.base)),
  ];
  const has = (id: string) => places.some((place) => hasMeasure(cube, place, id));
  return [valueColumn(cube, language), ...optional.filter(({ id }) => has(id))];
}

/** The share of each answer, one column an answer. */
export function answerColumns(cube: Cube, language: Language): readonly CellColumn[] {
  return cube.answers.map((answer) => {
    const write: Write = (cell) => formatNumber(language, cell.value, cube.unit);
    const { text } = column(cube, language, answer.key, answer.label, write);
    return { id: answer.key, label: answer.label, text: (place) => text({ ...place, answer }) };
  });
}

/** The base that all answers of a row share. */
export function baseColumn(cube: Cube, language: Language): CellColumn {
  const write: Write = (cell) => (cell.base === undefined ? '' : formatBare(language, cell.base));
  const { text } = column(cube, language, 'base', measureLabel(cube, language, 'base'), write);
  const answer = cube.answers[0];
  return {
    id: 'base',
    label: measureLabel(cube, language, 'base'),
    text: (place) => text(answer ? { ...place, answer } : place),
  };
}

function valueColumn(cube: Cube, language: Language): CellColumn {
  return column(cube, language, 'value', measureLabel(cube, language, 'value'), (cell) => {
    const value = formatNumber(language, cell.value, cube.unit);
    const status = say(language, 'mark.status', { status: cell.status ?? '' });
    return status ? `${value} (${status})` : value;
  });
}

function column(cube: Cube, language: Language, id: string, label: string, write: Write): CellColumn {
  const text = ({ period, row, answer }: TablePlace) => {
    const cell = cube.cell(period, row, answer);
    return cell.kind === 'published' ? write(cell) : gapWords(cell, language);
  };
  return { id, label, text };
}

function hasMeasure(cube: Cube, { period, row, answer }: TablePlace, id: string): boolean {
  const cell = cube.cell(period, row, answer);
  if (cell.kind !== 'published') return false;
  return { range: cell.lower, count: cell.count, base: cell.base }[id] !== undefined;
}

/** The publisher's name of a measure, else ours. */
function measureLabel(cube: Cube, language: Language, measure: 'value' | 'count' | 'base'): string {
  const metric = cube.dataset.role.metric?.[0];
  const codes = metric === undefined ? [] : (cube.dataset.dimension[metric]?.category.index ?? []);
  const code = measure === 'value' && !codes.includes('value') ? codes[0] : measure;
  if (metric !== undefined && code !== undefined && codes.includes(code))
    return categoryLabel(cube.dataset, metric, code, language.tag);
  return say(language, `table.${measure}` satisfies MessageKey);
}
