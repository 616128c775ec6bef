import { beforeAll, describe, expect, it } from 'vitest';
import { compute } from '../../../packages/core/src/compute.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { protectAll } from '../../../packages/core/src/publish/protect-all.js';
import { fieldOf, indicators, onRows } from './city-catalogue.js';
import { cityMonitor } from './city-monitor.js';
import { RECOUNTS } from './city-recounts.js';
import { csvRows, type CsvRow } from './csv-rows.js';
import { NETWORK_RECOUNTS } from './network-recounts.js';

describe('the families SB, SE, NW, KO and OE on the data of Musterstadt', () => {
  let monitor: Monitor;
  beforeAll(async () => {
    monitor = await cityMonitor(indicators);
  });

  it('every indicator on rows has a recount', () => {
    expect(Object.keys(RECOUNTS).sort()).toEqual(onRows.map(({ id }) => id).sort());
  });

  it.each(onRows)('compute(monitor, $id) is what a recount of the CSV gives, also in every breakdown', ({ id }) => {
    const { table: name, value } = RECOUNTS[id]!;
    const rows = csvRows(name);
    const series = compute(monitor, id);
    const compared = series.tables.flatMap(({ breakdown, observations }) =>
      observations.map((observation) => {
        const cell = rows.filter(
          (row) =>
            periodOf(row) === observation.period &&
            (breakdown === null || codeOf(name, breakdown.field, row) === observation.category),
        );
        const found = observation.kind === 'numbers' ? (observation.measures[0]?.value ?? null) : null;
        const place = `${observation.period} ${breakdown?.id ?? 'total'} ${observation.category}`;
        return { place, found: rounded(found), recounted: rounded(value(cell)) };
      }),
    );
    expect(series.periods).toHaveLength(3);
    expect(compared.map(({ place, found }) => ({ place, value: found }))).toEqual(
      compared.map(({ place, recounted }) => ({ place, value: recounted })),
    );
  });

  it.each(Object.keys(NETWORK_RECOUNTS))('compute(monitor, %s) is what a recount of the memberships gives', (id) => {
    const { tables, periods } = compute(monitor, id);
    expect(periods.map(({ edtf }) => edtf)).toEqual(['2021', '2022', '2023', '2024', '2025']);
    for (const observation of tables[0]!.observations) {
      const value = observation.kind === 'numbers' ? (observation.measures[0]?.value ?? null) : null;
      expect(rounded(value), observation.period).toBe(rounded(NETWORK_RECOUNTS[id]!(Number(observation.period))));
    }
  });

  it('compute(monitor, ko2) is what a recount of residents and services gives', () => {
    const offered = csvRows('services').flatMap(({ sprachen = '' }) => sprachen.split(','));
    const residents = csvRows('residents-languages').filter(({ Jahr }) => Jahr === '2024');
    const codeOfRow = (row: CsvRow) => codeOf('residents-languages', 'language', row);
    const people = (rows: readonly CsvRow[]) => rows.reduce((total, row) => total + Number(row['Personen']), 0);
    const [count, base] = [people(residents.filter((row) => offered.includes(codeOfRow(row)))), people(residents)];
    expect(compute(monitor, 'ko2').tables[0]!.observations).toMatchObject([
      { period: '2024', measures: [{ value: (100 * count) / base, count, base }] },
    ]);
    expect(count).toBeLessThan(base);
  });

  it('compute(monitor, ko5) finds easy and hard texts', () => {
    const [observation] = compute(monitor, 'ko5').tables[0]!.observations;
    expect(observation).toMatchObject({ kind: 'numbers', measures: [{ base: csvRows('services').length }] });
    const { count = 0, base = 0 } = observation?.kind === 'numbers' ? observation.measures[0]! : {};
    expect(count).toBeGreaterThan(0.4 * base);
    expect(count).toBeLessThan(0.8 * base);
  });

  it('protectAll(monitor) publishes the total of every indicator on rows for every year', () => {
    const { safe, problems } = protectAll({ ...monitor, indicators: onRows });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const hidden = safe.flatMap(({ indicator, tables }) =>
      tables[0]!.observations.filter(({ kind }) => kind !== 'numbers').map(({ period }) => `${indicator.id} ${period}`),
    );
    expect(safe).toHaveLength(onRows.length);
    expect(hidden).toEqual([]);
  });
});

/** `Schuljahr 2021/22` begins in August and ends in July. */
function periodOf(row: CsvRow): string {
  const [, first] = /^Schuljahr (\d{4})\/\d\d$/.exec(row['Schuljahr'] ?? '') ?? [];
  return first === undefined ? (row['Jahr'] ?? '') : `${first}-08/${Number(first) + 1}-07`;
}

/** The code that the schema gives to the word in the file. */
function codeOf(table: string, name: string, row: CsvRow): string {
  const field = fieldOf(table, name)!;
  const word = row[field.title!] ?? '';
  return field['teilhabe:values']?.[word] ?? word;
}

/** To nine decimal places, far beyond what is printed; sums and products of fractions differ in the last bits. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}
