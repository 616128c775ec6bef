import type { Cell, PublishedCell } from '../data/cell.js';
import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import type { Language } from './language.js';
import { formatBare, formatNumber, isShare } from './numbers.js';
import { periodPhrase } from './period-phrase.js';
import { say } from './say.js';

interface Row {
  readonly category: Category;
  readonly cell: Cell;
}

/**
 * The clauses about a breakdown: the range of the published values, how many are confidential, how many missing.
 * Names neither the highest nor the lowest category: intervals overlap, and a ranking would say more than the data.
 */
export function breakdownFinding(cube: Cube, period: PeriodPoint | undefined, language: Language): readonly string[] {
  const rows = cube.rows.map((category) => ({ category, cell: cube.cell(period, category) }));
  const hidden = rows.filter((row) => row.cell.kind === 'hidden').length;
  const missing = rows.filter((row) => row.cell.kind === 'missing').length;
  const phrase = periodPhrase(language, period);
  if (hidden === rows.length) return [say(language, 'finding.hiddenAll', { hidden, period: phrase })];
  return [publishedClause(cube, rows, phrase, language), ...gapClauses(hidden, missing, rows.length, language)];
}

/** How many of how many are confidential or missing; no clause where there are none. */
export function gapClauses(hidden: number, missing: number, total: number, language: Language): readonly string[] {
  return [
    hidden > 0 ? say(language, 'finding.hiddenSome', { hidden, total }) : '',
    missing > 0 ? say(language, 'finding.missingSome', { missing }) : '',
  ];
}

function publishedClause(cube: Cube, rows: readonly Row[], period: string, language: Language): string {
  const published = rows.filter((row): row is Row & { cell: PublishedCell } => row.cell.kind === 'published');
  if (published.length === 0) return say(language, 'finding.none', { period });
  const values = published.map((row) => row.cell.value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const value = formatNumber(language, lowest, cube.unit);
  if (published.length === 1)
    return say(language, 'finding.one', { period, value, name: published[0]!.category.label });
  if (value === formatNumber(language, highest, cube.unit)) return say(language, 'finding.all', { period, value });
  return say(language, 'finding.range', { period, ...rangeWords(cube, lowest, highest, language) });
}

/** The ends of a range; units other than % are left out, as they would have to be inflected. */
function rangeWords(cube: Cube, lowest: number, highest: number, language: Language) {
  const write = isShare(cube.unit) ? formatNumber : formatBare;
  return { lowest: write(language, lowest, cube.unit), highest: write(language, highest, cube.unit) };
}
