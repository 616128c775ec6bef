import type { PublishedCell } from '../../data/cell.js';
import type { Cube } from '../../data/cube.js';
import { limited } from '../../words/cell-number.js';
import { baseWords, cellLabel, intervalWords } from '../../words/cell-words.js';
import { rowAnswers } from '../../words/finding-answers.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { formatNumber } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { statusWords } from '../../words/status-words.js';
import type { GoalCell } from './goal-cell.js';

/**
 * What the protected dataset says of a goal's cell: of answers the share of the most positive, of values before and after
 * both and their change, else the value with its base and interval; or why there is none.
 */
export function goalWords({ cube, period, row }: GoalCell, language: Language): string {
  if (cube.answers.length > 0) return rowAnswers(cube, period, row, language);
  const cell = cube.cell(period, row);
  const isPair = cell.kind === 'published' && 'before' in cell.measures && 'after' in cell.measures;
  return isPair ? beforeAfter(cube, cell, language) : cellLabel(cube, cell, language, '');
}

function beforeAfter(cube: Cube, cell: PublishedCell, language: Language): string {
  const unit = limited(cube.unit, cell.decimals);
  const write = (value: number) => formatNumber(language, value, unit);
  const interval = intervalWords(cube, cell, language);
  const { before = NaN, after = NaN } = cell.measures;
  return listed(
    [
      say(language, 'projects.beforeAfter', { before: write(before), after: write(after) }),
      say(language, 'projects.change', { change: changeOf(cell), difference: write(Math.abs(cell.value)) }),
      interval && say(language, 'mark.range', { interval }),
      baseWords(cell, language),
      statusWords(cell.status, cell.reason ?? null, language),
    ],
    language,
  );
}

/** A change is called one only where its interval leaves out zero. */
function changeOf({ value, lower = value, upper = value, status }: PublishedCell): 'rise' | 'fall' | 'none' {
  if (status === 'U' || (lower <= 0 && upper >= 0)) return 'none';
  return value > 0 ? 'rise' : 'fall';
}
