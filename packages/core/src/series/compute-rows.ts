import type { Dataset } from '../dataset/dataset.js';
import type { Counts } from '../engine/counts.js';
import type { Question } from '../engine/plans-of.js';
import type { Breakdown, Indicator } from '../indicator/definition.js';
import type { RowMeasure } from '../indicator/measure-definition.js';
import { kindOf } from '../measures/kinds.js';
import type { CellContext, Counted } from '../measures/measure-kind.js';
import type { Period } from '../publication.js';
import { blocksOf, pooled, withAverages, type Block } from './across-periods.js';
import { amountOf } from './amount-of.js';
import { breakdownCategories, labelledCategories } from './categories.js';
import { cellKey, countCells, questionsBy, zerosOf, type Cells } from './count-cells.js';
import { estimate } from './estimate.js';
import { fieldsOf } from './fields-of.js';
import { periodOfCode } from './period-of-code.js';
import { quantitiesOf } from './quantities.js';
import type {
  Atom,
  CellNumbers,
  CountedGroup,
  LabelledCategory,
  Place,
  Series,
  SeriesObservation,
  SeriesTable,
} from './series.js';

/** An indicator whose measure counts rows. */
export type RowIndicator = Indicator & { readonly measure: RowMeasure };

/** The total, every breakdown and the finest groups of an indicator that counts rows, from what `questionsOf` asks. */
export function computeRows(indicator: RowIndicator, datasets: ReadonlyMap<string, Dataset>, counts: Counts): Series {
  const context = contextOf(indicator, datasets, counts);
  const breakdowns = indicator.breakdowns ?? [];
  const answers = answersOf(indicator, datasets);
  const tables = [null, ...breakdowns].map((breakdown) => countTable(breakdown, context));
  const groups = countGroups(breakdowns, context);
  const people = kindOf(indicator.measure).groups?.(indicator.measure, context.cell);
  const amount = amountOf(context.quantities);
  return {
    indicator,
    periods: context.periods,
    tables: tables.map((table) => estimatedTable(table, context)),
    atoms: groups.flatMap((group) => atomOf(group, context)),
    ...(people ? { people } : {}),
    ...(amount ? { amount } : {}),
    ...(answers ? { answers } : {}),
    counted: { tables: tables.map(({ numbers }) => numbers), groups, fields: context.cell },
  };
}

/** What every table of an indicator needs. */
interface Context {
  readonly indicator: RowIndicator;
  readonly counts: Counts;
  /** The tables whose rows are counted. */
  readonly counted: readonly Dataset[];
  readonly quantities: Counted;
  readonly cell: Omit<CellContext, 'finest'>;
  /** All periods of the data, in order, and how they are joined. */
  readonly codes: readonly string[];
  readonly blocks: readonly Block[];
  readonly periods: readonly Period[];
  /** The periods for which every resource has rows: elsewhere nothing was delivered, which is not zero. */
  readonly delivered: ReadonlySet<string>;
  /** A cell of a delivered period in which no resource has a row. */
  readonly emptyCell: CellNumbers;
}

function contextOf(indicator: RowIndicator, datasets: ReadonlyMap<string, Dataset>, counts: Counts): Context {
  const cell = fieldsOf(datasets);
  const quantities = quantitiesOf(indicator, cell);
  const resources = new Set(Object.values(quantities).map(({ resource }) => resource));
  const periodsIn = questionsBy([indicator.period.field], quantities).map((question) =>
    presentValues(counts, question),
  );
  const codes = [...new Set(periodsIn.flat())].sort();
  const blocks = blocksOf(codes, indicator.period.pool, indicator.period.last);
  const complete = blocks.filter(({ periods }) =>
    periods.every((period) => periodsIn.every((known) => known.includes(period))),
  );
  return {
    indicator,
    counts,
    counted: [...resources].map((name) => datasets.get(name)!),
    quantities,
    cell,
    codes,
    blocks,
    periods: blocks.map(({ code }) => periodOfCode(code)),
    delivered: new Set(complete.map(({ code }) => code)),
    emptyCell: zerosOf(quantities),
  };
}

/** The answers of a distribution, from the schema of its field. */
function answersOf({ measure }: RowIndicator, datasets: ReadonlyMap<string, Dataset>) {
  if (measure.type !== 'distribution') return undefined;
  const field = datasets.get(measure.of.resource)?.columns.get(measure.of.field)?.field;
  return field && labelledCategories(field);
}

function cellsBy(fields: readonly string[], { indicator, counts, quantities, codes, blocks }: Context): Cells {
  const cells = countCells(counts, [indicator.period.field, ...fields], quantities);
  return pooled(withAverages(cells, quantities, codes), blocks);
}

/** The values of the last field that a question groups by, each once, without gaps. */
function presentValues(counts: Counts, question: Question): readonly string[] {
  const values = counts.cells(question).map(({ key }) => key.at(-1) ?? null);
  return [...new Set(values)].filter((value) => value !== null);
}

/** A table before any statistic: `numbers` belong to `places`. */
interface CountedTable {
  readonly breakdown: Breakdown | null;
  readonly categories: readonly LabelledCategory[];
  readonly places: readonly Place[];
  readonly numbers: readonly CellNumbers[];
}

function countTable(breakdown: Breakdown | null, context: Context): CountedTable {
  const cells = cellsBy(breakdown ? [breakdown.field] : [], context);
  const categories: readonly LabelledCategory[] = breakdown
    ? categoriesIn(breakdown, context)
    : [{ code: '', labels: {} }];
  const places = context.periods.flatMap(({ edtf }) =>
    categories.map(({ code }) => ({ period: edtf, category: code })),
  );
  const numbers = places.map(({ period, category }) => {
    const key = cellKey(breakdown ? [period, category] : [period]);
    return cells.get(key)?.numbers ?? context.emptyCell;
  });
  return { breakdown, categories, places, numbers };
}

/** Those that the schema lists, else those that were counted. */
function categoriesIn(breakdown: Breakdown, { counted, counts, indicator, quantities }: Context) {
  const questions = questionsBy([indicator.period.field, breakdown.field], quantities);
  return breakdownCategories(breakdown, counted, () =>
    questions.flatMap((question) => presentValues(counts, question)),
  );
}

function estimatedTable({ breakdown, categories, places, numbers }: CountedTable, context: Context): SeriesTable {
  const observations = places.map((place, i): SeriesObservation => ({
    ...place,
    ...estimated(place.period, numbers[i]!, context, false),
  }));
  return { breakdown, categories, observations };
}

/** `finest` marks one of the groups behind all tables. */
function estimated(period: string, numbers: CellNumbers, { delivered, indicator, cell }: Context, finest: boolean) {
  if (!delivered.has(period)) return { kind: 'missing', reason: 'notDelivered' } as const;
  return estimate(numbers, indicator.measure, { ...cell, finest });
}

function countGroups(breakdowns: readonly Breakdown[], context: Context): readonly CountedGroup[] {
  const cells = cellsBy(
    breakdowns.map(({ field }) => field),
    context,
  );
  return [...cells.values()].flatMap(({ key, numbers }) => {
    const [period, ...categories] = key;
    return period ? [{ period, categories, numbers }] : [];
  });
}

function atomOf({ period, categories, numbers }: CountedGroup, context: Context): readonly Atom[] {
  const { parts } = estimated(period, numbers, context, true);
  if (!parts) return [];
  const { values, contributions, beside } = parts;
  const amount = contributions ? { amount: contributions.total } : {};
  return [{ period, categories, parts: values, ...amount, ...(beside ? { beside } : {}) }];
}
