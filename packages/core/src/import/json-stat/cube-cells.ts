import { decimalText } from '../xlsx/number-text.js';
import { CubeFault, entries, properties, text } from './json.js';

/** The cells of a cube: their places, from 0 with the last dimension running fastest, and what stands there. */
export interface CubeCells {
  readonly positions: readonly number[];
  /** For each position; empty for none. */
  readonly values: readonly string[];
  /** For each position; empty for none. */
  readonly statuses: readonly string[];
}

/**
 * The cells of a dataset. Dense values are a list, as long as the cube is large; sparse ones are named by their place, and
 * only those, or places with a status, become cells: a cube may be too large for any memory and still hold ten numbers.
 */
export function readCells(dataset: ReadonlyMap<string, unknown>, sizes: readonly number[]): CubeCells {
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < 0);
  if (wrong !== undefined) throw new CubeFault('size', String(wrong), 'integer');
  const length = sizes.reduce((product, size) => product * size, 1);
  const value = dataset.get('value');
  const status = dataset.get('status');
  if (!Array.isArray(value)) return sparseCells(properties(value), status, length);
  if (value.length !== length) throw new CubeFault('value', String(value.length), `= ${length}`);
  const positions = Array.from({ length }, (_, i) => i);
  const statusAt = statusReader(status);
  return { positions, values: entries(value).map(valueText), statuses: positions.map(statusAt) };
}

function sparseCells(values: ReadonlyMap<string, unknown>, status: unknown, length: number): CubeCells {
  const named = typeof status === 'object' && !Array.isArray(status) ? [...properties(status).keys()] : [];
  const positions = [...new Set([...values.keys(), ...named])].map((key) => positionOf(key, length));
  positions.sort((a, b) => a - b);
  const statusAt = statusReader(status);
  return {
    positions,
    values: positions.map((position) => valueText(values.get(String(position)))),
    statuses: positions.map(statusAt),
  };
}

function positionOf(key: string, length: number): number {
  if (/^(?:0|[1-9]\d{0,15})$/.test(key) && Number(key) < length) return Number(key);
  throw new CubeFault('value', key, `< ${length}`);
}

/** One status for all, one for each place, or some by their place. */
function statusReader(status: unknown): (position: number) => string {
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status)) {
    const all = entries(status).map(text);
    return all.length === 1 ? () => all[0]! : (position) => all[position] ?? '';
  }
  const some = properties(status);
  return (position) => text(some.get(String(position)));
}

function valueText(value: unknown): string {
  return typeof value === 'number' ? decimalText(value) : text(value);
}
