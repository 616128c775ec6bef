import type { Dataset } from '../dataset/dataset.js';
import { datasetOf } from '../engine/columns.js';
import { rowMask } from '../engine/row-mask.js';
import type { RecordMeasure } from '../indicator/measure-definition.js';
import { missing, numbers, shareParts } from '../measures/results.js';
import type { Period } from '../publication.js';
import type { Atom, Missing, Numbers } from '../series/series.js';
import { sum } from '../statistics/sum.js';
import { categoriesIn, rowsInGroup } from './group-rows.js';
import { periodsOfTable, rowsInPeriod } from './periods-of-table.js';
import type { RecordKind } from './record-kind.js';
import { hasField, listOf, numberOf, rowsOf, textOf, type Row } from './rows.js';

type LanguageCoverage = Extract<RecordMeasure, { readonly type: 'languageCoverage' }>;

/**
 * The share of residents with another language than German who find at least one service in it. Languages are compared
 * by their codes, without upper and lower case. A breakdown divides those tables that have its field. It is about
 * people: few residents are protected unless their table is published already.
 */
export const languageCoverage: RecordKind<LanguageCoverage> = {
  observed: ({ measure, period: { field } }, { datasets, edition }) => {
    const { services, residents } = measure;
    const tables = [datasetOf(datasets, services.resource), datasetOf(datasets, residents.resource)] as const;
    const offers = rowsOf(
      [tables[0]],
      rowMask(datasets, { resource: services.resource, period: field }, services.where),
    );
    const people = rowsOf([tables[1]]);
    return {
      periods: periodsOfBoth(tables, field, edition),
      categories: (breakdown) => categoriesIn(breakdown, tables),
      observe: (period, group) => {
        const [offered, living] = [offers, people].map((rows) => rowsInPeriod(rows, field, period)) as [Row[], Row[]];
        if (living.length === 0 || !isDelivered(tables[0], field, period)) return missing('notDelivered');
        return coverage(measure, rowsInGroup(offered, group), rowsInGroup(living, group));
      },
      atoms: (period, breakdowns) => {
        const [offered, living] = [offers, people].map((rows) => rowsInPeriod(rows, field, period)) as [Row[], Row[]];
        const fields = breakdowns.map((breakdown) => breakdown.field);
        return [...finestGroups(living, fields).values()].flatMap(({ categories, rows }): readonly Atom[] => {
          const near = categories.reduce<readonly Row[]>(
            (found, code, i) => (code === null ? found : rowsInGroup(found, { field: fields[i]!, code })),
            offered,
          );
          const { parts } = coverage(measure, near, rows);
          return parts ? [{ period: period.edtf, categories, parts: parts.values }] : [];
        });
      },
    };
  },
  measures: () => ['value', 'count', 'base'],
};

/** Services that name no year are those of today: nobody knows what there was for the residents of earlier years. */
function periodsOfBoth(
  [services, residents]: readonly [Dataset, Dataset],
  field: string,
  edition: string,
): readonly Period[] {
  const living = periodsOfTable(residents, field, edition);
  if (!services.columns.has(field)) return living.slice(-1);
  const periods = [...living, ...periodsOfTable(services, field, edition)];
  const byCode = new Map(periods.map((period) => [period.edtf, period]));
  return [...byCode.keys()].sort().map((code) => byCode.get(code)!);
}

/** Whether anything is known of the services of a period; those that meet no condition are known as well. */
function isDelivered(services: Dataset, field: string, period: Period): boolean {
  return rowsInPeriod(rowsOf([services]), field, period).length > 0;
}

function coverage(
  { services, residents }: LanguageCoverage,
  offered: readonly Row[],
  living: readonly Row[],
): Numbers | Missing {
  const offeredLanguages = new Set(offered.flatMap((row) => listOf(row, services.field)).map(languageCode));
  const others = living
    .map((row) => ({
      language: languageCode(textOf(row, residents.language) ?? ''),
      count: numberOf(row, residents.count),
    }))
    .filter(({ language }) => language !== '' && !isGerman(language));
  const counts = others.map(({ count }) => count).filter((count) => count !== null);
  if (counts.length < others.length) return missing('notDelivered');
  if (counts.some((count) => count < 0)) return missing('inconsistent');
  const base = sum(counts);
  const count = sum(others.map((other) => (offeredLanguages.has(other.language) ? (other.count ?? 0) : 0)));
  if (base === 0) return missing('noCases');
  return numbers({ value: (100 * count) / base, count, base }, shareParts(count, base));
}

/** Residents by their values in all of these fields; null where they have none. */
function finestGroups(living: readonly Row[], fields: readonly string[]) {
  const groups = new Map<string, { readonly categories: readonly (string | null)[]; readonly rows: Row[] }>();
  for (const row of living) {
    const categories = fields.map((field) => (hasField(row, field) ? textOf(row, field) : null));
    const key = JSON.stringify(categories);
    groups.set(key, { categories, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return groups;
}

function languageCode(text: string): string {
  return text.trim().toLowerCase();
}

/** `de`, and what else stands for German in a city's table: ISO 639-2 and -3, and the word. */
const GERMAN = ['de', 'deu', 'ger', 'deutsch', 'german'];

/** Also German of a country, `de-AT`. */
function isGerman(language: string): boolean {
  return GERMAN.includes(language.split('-')[0]!);
}
