import type { Breakdown, Indicator } from '../indicator/definition.js';
import type { Series, SeriesTable } from '../series/series.js';
import type { Observed } from './record-kind.js';
import { isRecordMeasure, recordKindOf } from './record-measures.js';
import type { RecordSource } from './record-source.js';

export type { RecordSource };

/**
 * Computes an indicator whose measure reads records, texts or networks: its total and every breakdown by period. The
 * definition must have passed `validate`. Most records are about things, so that there are no groups of people (`atoms`)
 * behind the tables. Throws for measures that count rows or refer to other indicators.
 */
export function computeRecordSeries(indicator: Indicator, source: RecordSource): Series {
  const { measure } = indicator;
  if (!isRecordMeasure(measure)) throw new Error(`not a measure on records: "${measure.type}"; use computeSeries()`);
  const observed = recordKindOf(measure).observed({ ...indicator, measure }, source);
  const { breakdowns = [] } = indicator;
  const tables = [null, ...breakdowns].map((breakdown) => tableOf(breakdown, observed));
  const atoms = observed.periods.flatMap((period) => observed.atoms?.(period, breakdowns) ?? []);
  return { indicator, periods: observed.periods, tables, atoms };
}

function tableOf(breakdown: Breakdown | null, { periods, categories, observe }: Observed): SeriesTable {
  const groups = breakdown ? categories(breakdown) : [{ code: '', labels: {} }];
  const observations = periods.flatMap((period) =>
    groups.map(({ code }) => ({
      period: period.edtf,
      category: code,
      ...observe(period, breakdown ? { field: breakdown.field, code } : undefined),
    })),
  );
  return { breakdown, categories: groups, observations };
}
