import { observations, type Dataset, type Observation, type Unit } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { listed } from '../words/joined.js';
import { breakdownDimensions } from './breakdown.js';
import { cellOf, type Cell } from './cell.js';
import { categoryLabel, datasetLabel } from './labels.js';
import { own } from './own.js';
import { periodPoints, timeDimension, type PeriodPoint } from './periods.js';

/** A category, or a combination of categories, that has a row of its own. */
export interface Category {
  readonly key: string;
  readonly label: string;
  /** Category code by dimension id; empty for the total. */
  readonly at: Readonly<Record<string, string>>;
}

/** A dataset opened for reading: its periods, rows and answers, and the cell where they meet. */
export interface Cube {
  readonly dataset: Dataset;
  /** The language of all names. */
  readonly language: Language;
  readonly label: string;
  /** In the order of time; empty without a dimension of time and for an empty dataset. */
  readonly periods: readonly PeriodPoint[];
  /** The breakdown's categories; the one row of the total, with an empty label, when there is no breakdown. */
  readonly rows: readonly Category[];
  /** A distribution's answers, the most negative first; else empty. */
  readonly answers: readonly Category[];
  readonly unit: Unit | undefined;
  readonly unitOf: (measure: string) => Unit | undefined;
  readonly cell: (period: PeriodPoint | undefined, row: Category, answer?: Category) => Cell;
}

const TOTAL: Category = { key: '', label: '', at: {} };

/**
 * Opens a dataset in a language; plain JSON-stat as well.
 * The number that is shown is the measure `value`, or the first of the metric dimension where there is none.
 */
export function openCube(dataset: Dataset, language: Language): Cube {
  const known = cubes.get(dataset) ?? new WeakMap<Language, Cube>();
  cubes.set(dataset, known);
  const cube = known.get(language) ?? newCube(dataset, language);
  known.set(language, cube);
  return cube;
}

/** Drawing, sentence and table of a card look at the same numbers. */
const cubes = new WeakMap<Dataset, WeakMap<Language, Cube>>();

function newCube(dataset: Dataset, language: Language): Cube {
  const { tag } = language;
  const time = timeDimension(dataset);
  const answers = dataset.extension.teilhabe?.answers;
  const metric = dataset.role.metric?.[0];
  const others = breakdownDimensions(dataset);
  const measure = mainMeasure(dataset);
  const units = metric === undefined ? undefined : dataset.dimension[metric]?.category.unit;
  const unitOf = (name: string) => own(units, name);
  const dimensions = dataset.id.filter((id) => id !== metric);
  const placeKey = (at: Readonly<Record<string, string>>) => JSON.stringify(dimensions.map((id) => at[id]));
  const byPlace = new Map(observations(dataset).map((observation) => [placeKey(observation.at), observation]));
  return {
    dataset,
    language,
    label: datasetLabel(dataset, tag),
    periods: dataset.value.length > 0 ? periodPoints(dataset, tag) : [],
    rows: dataset.value.length > 0 ? rowsOf(dataset, others, language) : [TOTAL],
    answers: answers === undefined ? [] : answersOf(dataset, answers, language),
    unit: unitOf(measure),
    unitOf,
    cell: (period, row, answer) => {
      const at = { ...row.at, ...answer?.at, ...(time !== undefined && period ? { [time]: period.code } : {}) };
      return cellOf(byPlace.get(placeKey(at)), measure);
    },
  };
}

/** The period a chart shows: the one asked for, else the newest; undefined without a dimension of time. */
export function periodOf(cube: Cube, code?: string): PeriodPoint | undefined {
  return cube.periods.find((period) => period.code === code) ?? cube.periods.at(-1);
}

/** The observation of one row, for what a sentence may quote beyond the main number. */
export function observationAt(cube: Cube, period: PeriodPoint | undefined): Observation | undefined {
  const time = timeDimension(cube.dataset);
  return observations(cube.dataset).find((item) => time === undefined || item.at[time] === period?.code);
}

function mainMeasure(dataset: Dataset): string {
  const metric = dataset.role.metric?.[0];
  const codes = metric === undefined ? [] : (dataset.dimension[metric]?.category.index ?? []);
  return codes.includes('value') ? 'value' : (codes[0] ?? 'value');
}

/** Every combination of the categories of some dimensions; dimensions with one category are not named. */
export function rowsOf(dataset: Dataset, ids: readonly string[], language: Language): readonly Category[] {
  return ids.reduce<readonly Category[]>(
    (rows, id) => {
      const codes = dataset.dimension[id]!.category.index;
      const label = (code: string) => (codes.length > 1 ? categoryLabel(dataset, id, code, language.tag) : '');
      return rows.flatMap((row) =>
        codes.map((code) => within(row, id, code, listed([row.label, label(code)], language))),
      );
    },
    [TOTAL],
  );
}

function answersOf(dataset: Dataset, id: string, { tag }: Language): readonly Category[] {
  const codes = dataset.dimension[id]?.category.index ?? [];
  return codes.map((code) => within(TOTAL, id, code, categoryLabel(dataset, id, code, tag)));
}

function within(row: Category, id: string, code: string, label: string): Category {
  return {
    key: row.key ? `${row.key}.${code}` : code,
    label,
    at: { ...row.at, [id]: code },
  };
}
