import { dataTable, datasetLabel, statusWords, type Language, type TableModel } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import type { LoadedPublication } from '../../html/read-publication.js';
import { stem } from '../../read-shown.js';

/** What a publication says otherwise than an earlier edition of it. */
export interface EditionChanges {
  /** Titles of indicators and breakdowns that there were not. */
  readonly added: readonly string[];
  /** Titles of what is no longer there; of single periods with the period behind. */
  readonly gone: readonly string[];
  readonly newPeriods: readonly { readonly title: string; readonly periods: readonly string[] }[];
  /** Titles of what is now counted or described otherwise. */
  readonly redefined: readonly string[];
  readonly corrected: readonly Correction[];
}

/** A number that was published already and is another now, in words. */
export interface Correction {
  readonly title: string;
  readonly period: string;
  /** The group, and what of it; '' for the value of a total. */
  readonly group: string;
  /** Null where the number is confidential now: what was public is not said once more. */
  readonly before: string | null;
  readonly now: string;
}

/** Compares two editions by what a reader sees of them; in the order of the newer one. */
export function editionChanges(before: LoadedPublication, now: LoadedPublication, language: Language): EditionChanges {
  const earlier = datasetsOf(before);
  const current = datasetsOf(now);
  const title = (dataset: Dataset) => datasetLabel(dataset, language.tag);
  const both = [...current].flatMap(([id, dataset]) => {
    const old = earlier.get(id);
    return old === undefined ? [] : [{ old, dataset, title: title(dataset) }];
  });
  const gone = [...earlier].filter(([id]) => !current.has(id)).map(([, dataset]) => title(dataset));
  const periods = both.map(({ old, dataset, ...one }) => {
    const [was, is] = [periodCodes(old), periodCodes(dataset)];
    const fresh = is.filter((code) => !was.includes(code)).map((code) => periodLabel(dataset, code));
    const lost = was.filter((code) => !is.includes(code)).map((code) => `${one.title}, ${periodLabel(old, code)}`);
    return { ...one, fresh, lost };
  });
  return {
    added: [...current].filter(([id]) => !earlier.has(id)).map(([, dataset]) => title(dataset)),
    gone: [...gone, ...periods.flatMap(({ lost }) => lost)],
    newPeriods: periods.flatMap(({ fresh, ...one }) =>
      fresh.length > 0 ? [{ title: one.title, periods: fresh }] : [],
    ),
    redefined: both.filter(({ old, dataset }) => meaning(old) !== meaning(dataset)).map((one) => one.title),
    corrected: both.flatMap(({ old, dataset }) => corrections(old, dataset, language)),
  };
}

function datasetsOf({ datasets }: LoadedPublication): ReadonlyMap<string, Dataset> {
  return new Map(datasets.map(({ item, dataset }) => [stem(item.extension), dataset]));
}

function corrections(old: Dataset, dataset: Dataset, language: Language): readonly Correction[] {
  const confidential = statusWords('C', null, language);
  return periodCodes(dataset)
    .filter((code) => periodCodes(old).includes(code))
    .flatMap((period) => {
      const was = new Map(rowsAt(old, period, language));
      return rowsAt(dataset, period, language).flatMap(([key, row]): readonly Correction[] => {
        const earlier = new Map(was.get(key)?.cells.map(({ id, text }) => [id, text]));
        const changed = row.cells.find(({ id, text }) => (earlier.get(id) ?? text) !== text);
        if (changed === undefined) return [];
        return [
          {
            title: datasetLabel(dataset, language.tag),
            period: periodLabel(dataset, period),
            group: [row.group, changed.id === row.cells[0]!.id ? '' : changed.label].filter(Boolean).join(', '),
            before: changed.text === confidential ? null : (earlier.get(changed.id) ?? null),
            now: changed.text,
          },
        ];
      });
    });
}

/** The rows of a period by the key of what they hold, with their cells by column. */
function rowsAt(dataset: Dataset, period: string, language: Language) {
  const table: TableModel = dataTable(dataset, language, { period });
  const isTotal = table.rows.some(({ keys = [] }) => keys[0] === period);
  const [, ...columns] = table.columns;
  return table.rows
    .filter(({ keys = [] }) => !isTotal || keys[0] === period)
    .map(({ header, cells, keys = [] }) => {
      const named = columns.map(({ id, answer = '', label }, i) => ({
        id: `${id} ${answer}`,
        label,
        text: cells[i] ?? '',
      }));
      return [keys[0] ?? header, { group: isTotal ? '' : header, cells: named }] as const;
    });
}

function periodCodes(dataset: Dataset): readonly string[] {
  return dataset.dimension['period']?.category.index ?? [];
}

function periodLabel(dataset: Dataset, code: string): string {
  return dataset.dimension['period']?.category.label[code] ?? code;
}

/** What a number means, as far as it is told. */
function meaning({ extension }: Dataset): string {
  const { definition, measureType, numerator, denominator, population, counts } = extension.teilhabe ?? {};
  return JSON.stringify([definition, measureType, numerator, denominator, population, counts]);
}
