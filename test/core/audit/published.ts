import { releaseOf, type AuditedIndex } from '../../../packages/core/src/audit/release-of.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import {
  parseDataset,
  type CountedPeople,
  type Dataset,
  type Protection,
} from '../../../packages/core/src/publication.js';

/** The numbers of a cell by measure; `C` is confidential, null not there at all. A distribution has one entry an answer. */
type Cell = Readonly<Record<string, number>> | readonly Readonly<Record<string, number>>[] | 'C' | null;

/** A table as a test writes it down: cells by period and category (`''` is the total). */
export interface WrittenTable {
  readonly indicator?: string;
  readonly measureType?: string;
  readonly breakdown?: string;
  readonly answers?: readonly string[];
  readonly counts?: CountedPeople;
  readonly protection?: Protection;
  readonly within?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Decimal places by measure; default 0, of `value` 1. */
  readonly decimals?: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** A publication with these tables as its JSON files, read as an auditor reads it. */
export function published(tables: readonly WrittenTable[], edition = '2026-01-01'): Release {
  const datasets = tables.map(
    (table, i) => [`${i}.json`, parseDataset(JSON.parse(JSON.stringify(datasetOf(table))))] as const,
  );
  return releaseOf(indexOf(datasets, edition), new Map(datasets));
}

/** An index of datasets by their path, as far as an auditor reads it. */
export function indexOf(datasets: readonly (readonly [href: string, dataset: Dataset])[], edition = '2026-01-01') {
  return {
    extension: { teilhabe: { edition } },
    link: { item: datasets.map(([href, { label }]) => ({ href, extension: { id: label } })) },
  } as unknown as AuditedIndex;
}

function datasetOf(table: WrittenTable) {
  const { indicator = 'share', measureType = 'proportion', breakdown, answers, decimals = {}, cells } = table;
  const periods = Object.keys(cells);
  const categories = Object.keys(cells[periods[0]!]!);
  const entries = periods.flatMap((period) => categories.map((category) => entryOf(cells[period]![category]!)));
  const measures = [...new Set(entries.flatMap(({ shown }) => shown.flatMap((one) => Object.keys(one))))];
  const names = measures.length > 0 ? measures : ['value'];
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (const { secret, shown } of entries) {
    for (const [answer] of (answers ?? ['']).entries()) {
      for (const measure of names) {
        if (secret) status[value.length] = 'C';
        value.push(shown[answer]?.[measure] ?? null);
      }
    }
  }
  const dimensions: [string, readonly string[]][] = [
    ['period', periods],
    ...(breakdown ? ([[breakdown, categories]] as [string, readonly string[]][]) : []),
    ...(answers ? ([['answer', answers]] as [string, readonly string[]][]) : []),
    ['measure', names],
  ];
  const unit = Object.fromEntries(
    names.map((name) => [name, { label: '', decimals: decimals[name] ?? (name === 'value' ? 1 : 0) }]),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator,
    id: dimensions.map(([id]) => id),
    size: dimensions.map(([, codes]) => codes.length),
    role: { time: ['period'], metric: ['measure'] },
    dimension: Object.fromEntries(
      dimensions.map(([id, index]) => [id, { label: id, category: { index, ...(id === 'measure' ? { unit } : {}) } }]),
    ),
    value,
    status,
    extension: {
      teilhabe: {
        version: '1.4',
        id: indicator,
        area: 'a',
        measureType,
        breakdown: breakdown ? [breakdown] : [],
        ...(answers ? { answers: 'answer' } : {}),
        ...(table.counts ? { counts: table.counts } : {}),
        ...(table.protection ? { protection: table.protection } : {}),
        ...(table.within ? { within: table.within } : {}),
      },
    },
  };
}

/** What a cell shows, answer by answer. */
function entryOf(cell: Cell): { secret: boolean; shown: readonly Readonly<Record<string, number>>[] } {
  if (cell === null || cell === 'C') return { secret: cell === 'C', shown: [] };
  return {
    secret: false,
    shown: Array.isArray(cell) ? (cell as readonly Record<string, number>[]) : [cell as Record<string, number>],
  };
}

/** A share with its numbers, in per cent with one decimal place. */
export function share(count: number, base: number) {
  return { value: Math.round((1000 * count) / base) / 10, count, base };
}
