import type { Column, Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { Ledger } from '../../../packages/core/src/editions/ledger.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import type { PolicyFile } from '../../../packages/core/src/protect/policy/policy-file.js';
import { dataPackage, indicators, POLICY } from '../monitor/tiny-monitor.js';
import type { Town } from './towns.js';

/** Departments of divisions: what a coarser breakdown puts together. */
export type Divisions = Readonly<Record<string, string>>;

export interface TownMonitorOptions {
  readonly ledger?: Ledger;
  readonly policy?: PolicyFile;
  /** The division of each department, for a second breakdown. */
  readonly divisions?: Divisions;
  readonly created?: string;
}

/** A monitor of the people of a town's departments, one row each, in the periods given: the share with an origin. */
export function townMonitor(
  periods: Readonly<Record<string, Town>>,
  { ledger, policy = POLICY, divisions, created = '2026-03-01' }: TownMonitorOptions = {},
): Monitor {
  const rows = Object.entries(periods).flatMap(([year, town]) =>
    Object.entries(town).flatMap(([department, [yes, no]]) =>
      Array.from({ length: yes + no }, (_, i) => ({
        year,
        department,
        division: divisions?.[department] ?? '',
        origin: i < yes ? 'yes' : 'no',
      })),
    ),
  );
  const names = ['year', 'department', ...(divisions ? ['division'] : []), 'origin'] as const;
  const fields = names.map((name): Field => ({ name, ...(name === 'year' ? { type: 'year' } : {}) }));
  const columns = fields.map((field) =>
    column(
      field,
      rows.map((row) => row[field.name as (typeof names)[number]]),
    ),
  );
  const survey: Dataset = {
    schema: { fields },
    columns: new Map(columns.map((one) => [one.field.name, one])),
    length: rows.length,
  };
  const breakdowns = ['department', ...(divisions ? ['division'] : [])].map((id) => ({
    id,
    field: id,
    title: { de: id },
  }));
  return {
    folder: '',
    dataPackage: { ...dataPackage({ fields }), created },
    indicators: indicators({ breakdowns }).indicators as readonly Indicator[],
    policy,
    datasets: new Map([['survey', survey]]),
    ...(ledger ? { ledger } : {}),
  };
}

function column(field: Field, cells: readonly string[]): Column {
  const values = [...new Set(cells)];
  const codes = Uint32Array.from(cells, (cell) => values.indexOf(cell));
  return { field, values: field.type === 'year' ? values.map(Number) : values, reasons: values.map(() => null), codes };
}
