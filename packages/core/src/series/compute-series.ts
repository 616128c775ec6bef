import type { Dataset } from '../dataset/dataset.js';
import type { Counts } from '../engine/counts.js';
import { countsIn } from '../engine/embedded-engine.js';
import type { Indicator } from '../indicator/definition.js';
import { isRowMeasure } from '../measures/kinds.js';
import { isReferenceMeasure } from '../measures/references/reference-kinds.js';
import { computeReference } from '../measures/references/compute-reference.js';
import { computeRecordSeries, type RecordSource } from '../record-measures/compute-record-series.js';
import { computeRows } from './compute-rows.js';
import { questionsOf } from './questions-of.js';
import type { Series } from './series.js';

/** What an indicator may need beside the tables: the others that it refers to, the records, and what was counted. */
export interface Related {
  /** What an engine has counted; default: the columns of the datasets are counted. */
  readonly counts?: Counts;
  readonly indicators?: readonly Indicator[];
  readonly records?: Omit<RecordSource, 'datasets'>;
}

const NO_RECORDS: Omit<RecordSource, 'datasets'> = { resources: () => [], edition: '' };

/**
 * Computes an indicator: its total and every breakdown by period, and the finest groups behind them.
 * The definition must have passed `validate`. Without rows there are no periods and no observations.
 */
export function computeSeries(
  indicator: Indicator,
  datasets: ReadonlyMap<string, Dataset>,
  related: Related = {},
): Series {
  const { measure } = indicator;
  if (isRowMeasure(measure))
    return computeRows(
      { ...indicator, measure },
      datasets,
      related.counts ?? countsIn(datasets, questionsOf(indicator, datasets)),
    );
  if (!isReferenceMeasure(measure)) {
    return computeRecordSeries(indicator, { datasets, ...(related.records ?? NO_RECORDS) });
  }
  const seriesOf = (id: string) => {
    const other = related.indicators?.find((candidate) => candidate.id === id);
    if (other === undefined) throw new Error(`unknown indicator: "${id}"; check the definition with validate() first`);
    return computeSeries(other, datasets, related);
  };
  return computeReference({ ...indicator, measure }, seriesOf);
}
