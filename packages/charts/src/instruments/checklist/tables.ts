import type { ChecklistItem } from '@teilhabe/core/publication';
import { formatDate } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { listed } from '../../words/joined.js';
import { formatBare, formatSigned } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { POINTS, type Named } from './score-data.js';
import { latestUntil, scoreOf, type Score } from './scores.js';

/** The mean of a department in a dimension as of a day. */
export function scoreAt(items: readonly ChecklistItem[], day: string, department: Named, dimension: Named): Score {
  return scoreOf(
    latestUntil(items, day).filter((item) => item.department === department.code && item.dimension === dimension.code),
  );
}

/** A score in words: '2,5', 'trifft nicht zu', 'kein Wert'. */
export function scoreText(score: Score, language: Language): string {
  if (typeof score === 'number') return formatBare(language, score, POINTS);
  return say(language, 'missing.reason', { reason: score });
}

/** The same numbers as the heat map: a row for each department, a column for each dimension. */
export function scoreTable(
  departments: readonly Named[],
  dimensions: readonly Named[],
  score: (department: Named, dimension: Named) => Score,
  title: string,
  language: Language,
): TableModel {
  return {
    caption: title,
    apart: true,
    columns: [
      { id: 'department', label: say(language, 'checklist.department'), numeric: false },
      ...dimensions.map(({ code, name }) => ({ id: code, label: name, numeric: true })),
    ],
    rows: departments.map((department) => ({
      header: department.name,
      cells: dimensions.map((dimension) => scoreText(score(department, dimension), language)),
      ...keysOf(dimensions.map(({ code }) => cellKey(department.code, code, departments.length, dimensions.length))),
    })),
  };
}

function keysOf(keys: readonly string[]) {
  return { keys, cellKeys: keys };
}

/** The key of a cell of the heat map, which is one of rows over time where there is one department or one dimension. */
function cellKey(department: string, dimension: string, departments: number, dimensions: number): string {
  const key = `${department}.${dimension}`;
  return departments > 1 && dimensions > 1 ? key : `${key}.all`;
}

/** How the departments have changed from the first to the last day, dimension by dimension. */
export function trendTable(
  items: readonly ChecklistItem[],
  [first, last]: readonly [string, string],
  departments: readonly Named[],
  dimensions: readonly Named[],
  language: Language,
): TableModel {
  return {
    apart: true,
    caption: say(language, 'checklist.trendCaption', {
      first: formatDate(language, first),
      last: formatDate(language, last),
    }),
    columns: [
      {
        id: 'what',
        label: listed([say(language, 'checklist.department'), say(language, 'checklist.dimension')], language),
        numeric: false,
      },
      { id: 'first', label: formatDate(language, first), numeric: true },
      { id: 'last', label: formatDate(language, last), numeric: true },
      { id: 'change', label: say(language, 'checklist.change'), numeric: true },
    ],
    rows: departments.flatMap((department) =>
      dimensions.map((dimension) => {
        const [before, after] = [first, last].map((day) => scoreAt(items, day, department, dimension)) as [
          Score,
          Score,
        ];
        return {
          header: listed([department.name, dimension.name], language),
          cells: [scoreText(before, language), scoreText(after, language), changeText(before, after, language)],
        };
      }),
    ),
  };
}

/** '+1,0', '−0,5', '0,0'; a dash where one of the two is no number. */
function changeText(before: Score, after: Score, language: Language): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '–';
  const text = formatSigned(language, after - before, { label: '', decimals: POINTS.decimals });
  return after > before && /[1-9]/.test(text) ? `+${text}` : text;
}
