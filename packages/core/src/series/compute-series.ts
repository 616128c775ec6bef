import type { Dataset } from '../dataset/dataset.js';
import { categoriesOf, type Field } from '../dataset/schema.js';
import type { Breakdown, Indicator } from '../indicator/definition.js';
import { parsePeriod } from '../period/edtf.js';
import type { Period } from '../publication.js';
import { cellKey, countCells, zerosOf, type CellNumbers } from './count-cells.js';
import { estimate } from './estimate.js';
import { scaleOf, type Scale } from './scale.js';
import { quantitiesOf, resourcesOf, type Quantities } from './quantities.js';
import type { Atom, LabelledCategory, Place, Series, SeriesObservation, SeriesTable } from './series.js';

/**
 * Computes an indicator: its total and every breakdown by period, and the finest groups behind them.
 * The definition must have passed `validate`. Without rows there are no periods and no observations.
 */
export function computeSeries(indicator: Indicator, datasets: ReadonlyMap<string, Dataset>): Series {
  const context = contextOf(indicator, datasets);
  const breakdowns = indicator.breakdowns ?? [];
  const answers = context.answers;
  return {
    indicator,
    periods: context.periods,
    tables: [null, ...breakdowns].map((breakdown) => computeTable(breakdown, context)),
    atoms: computeAtoms(breakdowns, context),
    ...(answers ? { answers } : {}),
  };
}

/** What every table of an indicator needs. */
interface Context {
  readonly indicator: Indicator;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly quantities: Quantities;
  readonly periods: readonly Period[];
  /** The periods for which every resource has rows: elsewhere nothing was delivered, which is not zero. */
  readonly delivered: ReadonlySet<string>;
  readonly answers?: readonly LabelledCategory[];
  readonly scale?: Scale;
  /** A cell of a delivered period in which no resource has a row. */
  readonly emptyCell: CellNumbers;
}

function contextOf(indicator: Indicator, all: ReadonlyMap<string, Dataset>): Context {
  const datasets = new Map(resourcesOf(indicator).map((name) => [name, all.get(name)!]));
  const { measure } = indicator;
  const rated = 'of' in measure ? datasets.get(measure.of.resource)?.columns.get(measure.of.field)?.field : undefined;
  const answers = measure.type === 'distribution' && rated ? labelledCategories(rated) : undefined;
  const quantities = quantitiesOf(
    indicator,
    answers?.map(({ code }) => code),
  );
  return {
    indicator,
    datasets,
    quantities,
    emptyCell: zerosOf(quantities),
    periods: periodsOf(indicator, datasets),
    delivered: deliveredPeriods(indicator, datasets),
    ...(answers ? { answers } : {}),
    ...(measure.type === 'mean' && rated ? { scale: scaleOf(rated) } : {}),
  };
}

function computeTable(breakdown: Breakdown | null, context: Context): SeriesTable {
  const by = [context.indicator.period.field, ...(breakdown ? [breakdown.field] : [])];
  const cells = countCells(context.datasets, by, context.quantities);
  const categories = breakdown ? breakdownCategories(breakdown, context) : [{ code: '', labels: {} }];
  const observations = context.periods.flatMap(({ edtf }) =>
    categories.map(({ code }) =>
      observation(
        { period: edtf, category: code },
        cells.get(cellKey(breakdown ? [edtf, code] : [edtf]))?.numbers,
        context,
      ),
    ),
  );
  return { breakdown, categories, observations };
}

/** `cell` is undefined where no resource has a row; `finest` marks one of the groups behind all tables. */
function observation(
  { period, category, finest = false }: Place & { readonly finest?: boolean },
  cell: CellNumbers | undefined,
  context: Context,
): SeriesObservation {
  if (!context.delivered.has(period)) return { period, category, kind: 'missing', reason: 'notDelivered' };
  const answers = (context.answers ?? []).map(({ code }) => code);
  const scale = context.scale ? { scale: context.scale } : {};
  return { period, category, ...estimate(cell ?? context.emptyCell, context.indicator, { answers, finest, ...scale }) };
}

function computeAtoms(breakdowns: readonly Breakdown[], context: Context): readonly Atom[] {
  const fields = breakdowns.map((breakdown) => breakdown.field);
  const cells = countCells(context.datasets, [context.indicator.period.field, ...fields], context.quantities);
  return [...cells.values()].flatMap(({ key, numbers }) => {
    const [period, ...categories] = key;
    const result = observation({ period: period ?? '', category: '', finest: true }, numbers, context);
    return period && result.kind === 'numbers' ? [{ period, categories, parts: result.parts.values }] : [];
  });
}

/** Every period that any of the resources knows, oldest first. */
function periodsOf(indicator: Indicator, datasets: ReadonlyMap<string, Dataset>): readonly Period[] {
  const codes = new Set<string>();
  for (const dataset of datasets.values()) {
    for (const value of presentValues(dataset, indicator.period.field)) codes.add(value);
  }
  return [...codes].sort().map((code) => parsePeriod(code) ?? unknownPeriod(code));
}

function deliveredPeriods(indicator: Indicator, datasets: ReadonlyMap<string, Dataset>): ReadonlySet<string> {
  const [first = [], ...rest] = [...datasets.values()].map((dataset) => presentValues(dataset, indicator.period.field));
  return new Set(first.filter((period) => rest.every((periods) => periods.includes(period))));
}

function unknownPeriod(code: string): Period {
  return { edtf: code, earliest: null, latest: null, precision: 'interval', text: { de: code, en: code } };
}

/** The categories that the schema lists, in its order; else those that occur, sorted, whatever the order of the rows. */
function breakdownCategories(breakdown: Breakdown, { datasets }: Context): readonly LabelledCategory[] {
  const fields = [...datasets.values()].map((dataset) => dataset.columns.get(breakdown.field)!.field);
  const declared = fields.map(labelledCategories).find((categories) => categories.length > 0);
  if (declared) return declared;
  const codes = new Set([...datasets.values()].flatMap((dataset) => presentValues(dataset, breakdown.field)));
  return [...codes].sort().map((code) => ({ code, labels: { de: code } }));
}

function labelledCategories(field: Field): readonly LabelledCategory[] {
  return categoriesOf(field).map((category) => ({
    code: String(category.value),
    labels: category['teilhabe:labels'] ?? { de: category.label ?? String(category.value) },
  }));
}

function presentValues(dataset: Dataset, field: string): readonly string[] {
  return dataset.columns
    .get(field)!
    .values.filter((value) => value !== null)
    .map(String);
}
