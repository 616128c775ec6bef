import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type {
  Atom,
  Numbers,
  Series,
  SeriesObservation,
  SeriesTable,
} from '../../../packages/core/src/series/series.js';

/** A group of people for a test: its category in every breakdown, and how many have and have not the characteristic. */
export type Group = readonly [categories: readonly (string | null)[], ...parts: number[]];

const indicator: Indicator = {
  id: 'test',
  area: '9.2.1',
  title: { de: 'Test' },
  definition: { de: 'Test' },
  direction: 0,
  unit: { de: '%' },
  decimals: 1,
  period: { field: 'year' },
  measure: { type: 'proportion', count: { resource: 'r' }, base: { resource: 'r' } },
};

/** A series of one period from groups, with a total and one table a breakdown. */
export function seriesOf(breakdowns: readonly string[], groups: readonly Group[], period = '2025'): Series {
  const atoms: readonly Atom[] = groups.map(([categories, ...parts]) => ({ period, categories, parts }));
  const total: SeriesTable = {
    breakdown: null,
    categories: [{ code: '', labels: {} }],
    observations: [observation('', atoms, period)],
  };
  const tables = breakdowns.map((id, i): SeriesTable => {
    const codes = [
      ...new Set(atoms.map((atom) => atom.categories[i]).filter((code) => code !== null && code !== undefined)),
    ];
    return {
      breakdown: { id, field: id, title: { de: id } },
      categories: codes.map((code) => ({ code, labels: { de: code } })),
      observations: codes.map((code) =>
        observation(
          code,
          atoms.filter((atom) => atom.categories[i] === code),
          period,
        ),
      ),
    };
  });
  const text = { de: period, en: period };
  return {
    indicator,
    periods: [{ edtf: period, earliest: `${period}-01-01`, latest: `${period}-12-31`, precision: 'year', text }],
    tables: [total, ...tables],
    atoms,
  };
}

function observation(category: string, atoms: readonly Atom[], period: string): SeriesObservation {
  const values = (atoms[0]?.parts ?? []).map((_, part) => atoms.reduce((sum, atom) => sum + atom.parts[part]!, 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  const count = values[0] ?? 0;
  const numbers: Numbers = {
    kind: 'numbers',
    measures: [{ value: (100 * count) / whole, count, base: whole }],
    parts: { values, whole, people: whole, counted: true },
  };
  return { period, category, ...numbers };
}
