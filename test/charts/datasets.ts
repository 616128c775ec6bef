import { parseDataset, type Dataset, type DatasetExtension } from '@teilhabe/core/publication';
import { publicationFiles } from '../fixtures/publication-files.js';

/** Numbers in the order of `measures`, 'C' for a confidential cell, another text for a reason. */
export type TestCell = readonly number[] | string;

interface Shape {
  readonly label?: string;
  /** Dimension id to category names; codes are the names. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly measures?: readonly string[];
  readonly unit?: string;
  readonly decimals?: number;
  readonly cells: readonly TestCell[];
  readonly extension?: Partial<DatasetExtension>;
}

export const FULL = ['value', 'lower', 'upper', 'count', 'base'] as const;
const NAMES: Readonly<Record<string, string>> = { value: 'Anteil', count: 'mit Merkmal', base: 'gültige Antworten' };

/** An invented dataset, parsed like a real one. */
export function dataset(shape: Shape): Dataset {
  const {
    label = 'Anteil der Beispiele',
    dimensions,
    measures = FULL,
    unit = '%',
    decimals = 1,
    cells,
    extension,
  } = shape;
  const width = measures.length;
  const values = cells.flatMap((cell): readonly (number | null)[] =>
    typeof cell === 'string' ? measures.map(() => null) : cell,
  );
  const everyMeasure = (text: (cell: string) => string | null) =>
    Object.fromEntries(
      cells.flatMap((cell, i) => {
        const word = typeof cell === 'string' ? text(cell) : null;
        return word === null ? [] : measures.map((_, k) => [i * width + k, word]);
      }),
    );
  return parseDataset({
    version: '2.0',
    class: 'dataset',
    label,
    id: [...Object.keys(dimensions), 'measure'],
    size: [...Object.values(dimensions).map((names) => names.length), width],
    role: { time: ['period'], metric: ['measure'] },
    dimension: {
      ...Object.fromEntries(Object.entries(dimensions).map(([id, names]) => [id, dimension(id, names)])),
      measure: {
        label: 'Kennzahl',
        category: {
          index: measures,
          label: Object.fromEntries(measures.map((name) => [name, NAMES[name] ?? name])),
          unit: Object.fromEntries(
            measures.map((name) => [
              name,
              { label: isCount(name) ? 'Personen' : unit, decimals: isCount(name) ? 0 : decimals },
            ]),
          ),
        },
      },
    },
    value: values,
    status: everyMeasure((cell) => (cell === 'C' ? 'C' : 'M')),
    extension: {
      teilhabe: {
        ...EXTENSION,
        breakdown: Object.keys(dimensions).filter((id) => id !== 'period' && id !== extension?.answers),
        reasons: everyMeasure((cell) => (cell === 'C' ? null : cell)),
        ...extension,
      },
    },
  });
}

/** A total over periods, e.g. `total({ 2023: [19.4, 16.4, 22.7, 60, 310], 2024: 'C' })`. */
export function total(
  cells: Readonly<Record<string, TestCell>>,
  extension: Partial<DatasetExtension> = {},
  label?: string,
): Dataset {
  return dataset({
    dimensions: { period: Object.keys(cells) },
    cells: Object.values(cells),
    extension,
    ...(label ? { label } : {}),
  });
}

/** A breakdown by department in 2025. */
export function byDepartment(cells: Readonly<Record<string, TestCell>>, label = 'Anteil nach Amt'): Dataset {
  return dataset({
    label,
    dimensions: { period: ['2025'], department: Object.keys(cells) },
    cells: Object.values(cells),
  });
}

/** A breakdown over time: a list of cells for each category, one for each year that ends in 2025. */
export function overTime(
  cells: Readonly<Record<string, readonly TestCell[]>>,
  extension: Partial<DatasetExtension> = {},
  label = 'Anteil nach Geschlecht',
): Dataset {
  const rows = Object.values(cells);
  const { length } = rows[0]!;
  const years = Array.from({ length }, (_, i) => String(2026 - length + i));
  return dataset({
    label,
    dimensions: { period: years, group: Object.keys(cells) },
    measures: FULL.slice(0, Math.max(...rows.flat().map((cell) => (typeof cell === 'string' ? 0 : cell.length)))),
    cells: years.flatMap((_, i) => rows.map((row) => row[i]!)),
    extension,
  });
}

/** Counts of answers in 2025, from the most negative; one list per project, or one for all. */
export function answers(
  names: readonly string[],
  counts: Readonly<Record<string, readonly number[] | string>>,
): Dataset {
  const projects = Object.keys(counts);
  const cells = Object.values(counts).flatMap((row): readonly TestCell[] => {
    if (typeof row === 'string') return names.map(() => row);
    const base = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => [Math.round((1000 * count) / base) / 10, count, base]);
  });
  return dataset({
    label: 'Zufriedenheit mit den Projekten',
    dimensions: { period: ['2025'], ...(projects.length > 1 ? { project: projects } : {}), answer: names },
    measures: ['value', 'count', 'base'],
    cells,
    extension: { answers: 'answer', measureType: 'distribution' },
  });
}

/** A dataset of the committed publication. */
export function published(name: string): Dataset {
  const files: Readonly<Record<string, unknown>> = publicationFiles();
  return parseDataset(files[`indicators/${name}.json`]);
}

const isCount = (measure: string) => measure === 'count' || measure === 'base';

const EXTENSION: DatasetExtension = {
  version: '1.0',
  id: 'example',
  area: '9.2.1',
  measureType: 'proportion',
  breakdown: [],
  definition: { de: 'Ein Beispiel.' },
  direction: 0,
  sentences: {},
  targets: [],
  breaks: [],
  sources: [{ title: 'Stadt Musterstadt', date: '2026-03-01' }],
  methodNotes: [],
  reasons: {},
  labels: {},
  csv: {},
};

function dimension(id: string, names: readonly string[]) {
  return {
    label: { period: 'Jahr', department: 'Amt', answer: 'Antwort', project: 'Projekt', group: 'Gruppe' }[id] ?? id,
    category: { index: names, label: Object.fromEntries(names.map((name) => [name, name])) },
    ...(id === 'period'
      ? { extension: { teilhabe: { periods: Object.fromEntries(names.map((name) => [name, year(name)])) } } }
      : {}),
  };
}

function year(code: string) {
  return {
    edtf: code,
    earliest: `${code}-01-01`,
    latest: `${code}-12-31`,
    precision: 'year',
    text: { de: code, en: code },
  };
}
