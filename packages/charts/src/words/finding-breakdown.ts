import type { Cell, PublishedCell } from '../data/cell.js';
import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { cellNumber, limited } from './cell-number.js';
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
  const inOrder = published.map((row) => row.cell).sort((a, b) => a.value - b.value);
  const [lowest, highest] = [inOrder[0]!, inOrder.at(-1)!];
  const value = cellNumber(cube, lowest, language);
  if (published.length === 1)
    return say(language, 'finding.one', { period, value, name: published[0]!.category.label });
  if (value === cellNumber(cube, highest, language)) return say(language, 'finding.all', { period, value });
  return say(language, 'finding.range', { period, ...rangeWords(cube, lowest, highest, language) });
}

/** The ends of a range; units other than % are left out, as they would have to be inflected. */
function rangeWords(cube: Cube, lowest: PublishedCell, highest: PublishedCell, language: Language) {
  const write = isShare(cube.unit) ? formatNumber : formatBare;
  const words = ({ value, decimals }: PublishedCell) => write(language, value, limited(cube.unit, decimals));
  return { lowest: words(lowest), highest: words(highest) };
}
