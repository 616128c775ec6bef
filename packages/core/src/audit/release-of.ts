import type { Dataset, DatasetExtension, PublicationIndex } from '../publication.js';
import { cubeNumbers, type CubeNumber } from './cube-numbers.js';
import type { Release, ReleasedCell, ReleasedTable, ShownNumber } from './release.js';

/** What an auditor needs of an index: of somebody else's publication a day and its datasets are enough. */
export type AuditedIndex = Pick<PublicationIndex, 'extension' | 'link'>;

/**
 * What a publication tells everybody: its datasets, by the `href` of their index item, as cells with shown numbers. Items
 * without a dataset are left out. Datasets without our extension (of any statistics office) count as tables of people;
 * their totals are found by their codes.
 */
export function releaseOf(index: AuditedIndex, datasets: ReadonlyMap<string, Dataset>): Release {
  const tables = index.link.item.flatMap(({ href, extension }) => {
    const dataset = datasets.get(href);
    if (dataset === undefined) return [];
    const { teilhabe } = dataset.extension;
    return teilhabe === undefined ? foreignTables(dataset, extension.id) : [ownTable(dataset, teilhabe)];
  });
  return { edition: index.extension.teilhabe.edition, tables };
}

function ownTable(dataset: Dataset, teilhabe: DatasetExtension): ReleasedTable {
  const { id: indicator, breakdown, answers, counts, measureType, protection, within = {} } = teilhabe;
  return {
    id: tableId(indicator, breakdown),
    indicator,
    breakdown,
    measureType,
    counts: counts
      ? { count: counts.count ?? null, base: counts.base ?? null, by: counts.by ?? null, time: counts.time }
      : null,
    rounding: protection?.rounding ?? null,
    answers: answers === undefined ? [] : dataset.dimension[answers]!.category.index,
    within,
    cells: cellsOf(cubeNumbers(dataset), breakdown, dataset),
  };
}

/** A cube with totals in it is several tables: the total, one breakdown each, and their crossings. */
function foreignTables(dataset: Dataset, indicator: string): readonly ReleasedTable[] {
  const skipped = new Set([timeOf(dataset), ...(dataset.role.metric ?? [])]);
  const dimensions = dataset.id.filter((id) => !skipped.has(id));
  const tables = new Map<string, { readonly breakdown: readonly string[]; readonly numbers: CubeNumber[] }>();
  for (const number of cubeNumbers(dataset)) {
    const breakdown = dimensions.filter((id) => !isTotal(number.at[id]!));
    const id = tableId(indicator, breakdown);
    const table = tables.get(id) ?? { breakdown, numbers: [] };
    tables.set(id, table);
    table.numbers.push(number);
  }
  return [...tables].map(([id, { breakdown, numbers }]) => ({
    id,
    indicator,
    breakdown,
    measureType: foreignType(numbers),
    counts: null,
    rounding: null,
    answers: [],
    within: {},
    cells: cellsOf(numbers, breakdown, dataset),
  }));
}

/** Whole numbers are counts of people; anything else says nothing about how many there are. */
function foreignType(numbers: readonly CubeNumber[]): string {
  const measures = new Set(numbers.map(({ measure }) => measure));
  if (measures.has('count')) return measures.has('base') ? 'proportion' : 'count';
  const values = numbers.filter(({ measure }) => measure === 'value');
  return values.every(({ shown }) => shown === null || Number.isInteger(shown.value)) ? 'count' : 'unknown';
}

function tableId(indicator: string, breakdown: readonly string[]): string {
  return [indicator, ...breakdown].join('~');
}

/** How statistics offices (SDMX, Eurostat, GENESIS) and people write the code of a total. */
function isTotal(code: string): boolean {
  return /^(_?t|tot|total|insgesamt|gesamt|alle|all|summe)$/i.test(code);
}

function timeOf({ role, id }: Dataset): string {
  return role.time?.[0] ?? id.find((name) => name === 'period') ?? '';
}

/** Between the codes of a category of several breakdowns. */
export const CATEGORY_SEPARATOR = ' × ';

/** Cells in the order of the cube; the answers of a distribution are one cell. */
function cellsOf(
  numbers: readonly CubeNumber[],
  breakdown: readonly string[],
  dataset: Dataset,
): readonly ReleasedCell[] {
  const time = timeOf(dataset);
  const cells = new Map<string, CubeNumber[]>();
  for (const number of numbers) {
    const category = breakdown.map((id) => number.at[id] ?? '').join(CATEGORY_SEPARATOR);
    const key = JSON.stringify([number.at[time] ?? '', category]);
    const cell = cells.get(key);
    if (cell) cell.push(number);
    else cells.set(key, [number]);
  }
  const foreign = dataset.extension.teilhabe === undefined;
  return [...cells].map(([key, cell]) => {
    const [period, category] = JSON.parse(key) as [string, string];
    return { period, category, state: stateOf(cell, foreign), numbers: answersOf(cell) };
  });
}

/**
 * Hidden: confidential in any of its numbers or, in a table of others, empty with any status. Numbers that are shown
 * nevertheless are kept, because an attacker reads them too.
 */
function stateOf(cell: readonly CubeNumber[], foreign: boolean): ReleasedCell['state'] {
  if (cell.some(({ status }) => status === 'C')) return 'hidden';
  if (foreign && cell.some(({ shown, status }) => shown === null && status !== null)) return 'hidden';
  return cell.some(({ shown }) => shown !== null) ? 'open' : 'missing';
}

/** The shown numbers by measure, one entry an answer. */
function answersOf(cell: readonly CubeNumber[]): ReleasedCell['numbers'] {
  const answers = new Map<string, Map<string, ShownNumber>>();
  for (const { at, measure, shown } of cell) {
    const key = JSON.stringify(at);
    const answer = answers.get(key) ?? new Map<string, ShownNumber>();
    answers.set(key, answer);
    if (shown) answer.set(measure, shown);
  }
  const shown = [...answers.values()];
  return shown.some((answer) => answer.size > 0) ? shown.map((answer) => Object.fromEntries(answer)) : [];
}
