import { openCube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { cellNumber } from '../words/cell-number.js';
import { gapWords } from '../words/cell-words.js';
import { joinedClauses } from '../words/joined.js';
import type { Language } from '../words/language.js';
import { formatBare, formatNumber, isShare } from '../words/numbers.js';
import { paragraph } from '../words/paragraph.js';
import { say } from '../words/say.js';
import { sourceLine } from '../words/source.js';
import { dataTable, type TableModel, type TableRow } from '../words/table.js';
import { growsWithTown, type Comparison } from './compare-towns.js';
import type { Difference } from './differences.js';
import { TOWN } from './merge-towns.js';

/** What a comparison says in one sentence: the chosen town's value and where the others lie; nobody is first or last. */
export function comparisonFinding({ own, dataset, period, band, towns }: Comparison, language: Language): string {
  const cube = openCube(dataset, language);
  const row = cube.rows.find(({ at }) => at[TOWN] === own.key) ?? cube.rows[0];
  if (row === undefined || period === undefined) return say(language, 'finding.empty');
  const cell = cube.cell(period, row);
  const value = cell.kind === 'published' ? cellNumber(cube, cell, language) : gapWords(cell, language);
  const write = isShare(cube.unit) ? formatNumber : formatBare;
  const others =
    band === null
      ? towns.length < 2 && say(language, 'comparison.alone')
      : say(language, 'comparison.others', {
          kind: band.kind,
          count: band.count,
          lower: write(language, band.lower, cube.unit),
          upper: write(language, band.upper, cube.unit),
        });
  return paragraph(
    [[say(language, 'comparison.own', { town: own.name, period: period.text, value }), others || '']],
    language,
  );
}

/** What stands below a comparison: that it is no ranking, what its numbers do not say, and the sources of all towns. */
export function comparisonNotes({ dataset, own }: Comparison, language: Language): readonly string[] {
  return [
    say(language, 'comparison.order'),
    growsWithTown(own) ? say(language, 'comparison.counts') : '',
    sourceLine(dataset, language),
  ].filter((note) => note !== '');
}

/** The periods a reader may choose, newest first; where a town has no number, how many have one. */
export function comparisonPeriods(
  { dataset, periods }: Comparison,
  language: Language,
): readonly { readonly value: string; readonly text: string }[] {
  const cube = openCube(dataset, language);
  const all = cube.rows.length;
  return periods
    .map((period) => {
      const count = cube.rows.filter((row) => cube.cell(period, row).kind !== 'missing').length;
      const text =
        count === all ? period.text : say(language, 'comparison.periodIn', { period: period.text, count, all });
      return { value: period.code, text };
    })
    .reverse();
}

/**
 * Towns by their names with all that the chart says, at its period and then at each other shared one, newest first. One town
 * alone has a row for each period.
 */
export function comparisonTable({ dataset, period }: Comparison, language: Language): TableModel {
  const { rows: towns, periods } = openCube(dataset, language);
  const table = dataTable(dataset, language, { everyPeriod: true });
  if (period === undefined || towns.length < 2 || periods.length < 2) return table;
  const isShown = ({ code }: PeriodPoint) => code === period.code;
  const inOrder = [...periods.filter(isShown), ...periods.filter((point) => !isShown(point)).reverse()];
  const rows = inOrder.flatMap((point) =>
    towns.map((_, i): TableRow => {
      const row = table.rows[i * periods.length + periods.indexOf(point)]!;
      return isShown(point) ? row : { ...row, keys: [] };
    }),
  );
  // The band is that of the chart, and so of its period alone.
  const notes = table.notes?.map((note) => say(language, 'mark.named', { name: period.text, value: note }));
  return { ...table, rows, ...(notes ? { notes } : {}) };
}

/** What a town's numbers differ in, in one sentence that says whether they stand in the chart. */
export function differenceWords(town: string, found: readonly Difference[], language: Language): string {
  const clauses = found.map(({ what, theirs }) => say(language, 'comparison.differs', { what, theirs }));
  const isOut = found.some(({ apart }) => apart);
  return say(language, 'comparison.town.differs', {
    town,
    differences: joinedClauses(clauses, language),
    shown: isOut ? 'no' : 'yes',
  });
}
