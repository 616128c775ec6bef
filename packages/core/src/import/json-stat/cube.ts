import { readCells, type CubeCells } from './cube-cells.js';
import { readDimension, type CubeDimension } from './cube-dimension.js';
import { CubeFault, entries, properties, text, texts } from './json.js';

/** A JSON-stat 2.0 dataset (json-stat.org/full): a cube of numbers, its edges, and what it says about itself. */
export interface Cube {
  readonly label: string;
  readonly source: string;
  /** As written there, mostly ISO 8601. */
  readonly updated: string;
  readonly notes: readonly string[];
  /** The addresses of the licence and of descriptions. */
  readonly licences: readonly string[];
  readonly dimensions: readonly CubeDimension[];
  readonly time: readonly string[];
  readonly geo: readonly string[];
  readonly metric: readonly string[];
  readonly cells: CubeCells;
  /** What the extension calls the statuses, e.g. Eurostat's `p` → `provisional`. */
  readonly statusLabels: ReadonlyMap<string, string>;
  /** Plain texts and numbers of the extension. */
  readonly extension: readonly (readonly [name: string, text: string])[];
}

/** Reads a dataset; throws `CubeFault` for what is none. */
export function readCube(dataset: ReadonlyMap<string, unknown>): Cube {
  const described = properties(dataset.get('dimension'));
  const ids = entries(dataset.get('id')).map(text);
  if (ids.length === 0) throw new CubeFault('id', text(dataset.get('id')), 'type array');
  if (new Set(ids).size < ids.length) throw new CubeFault('id', ids.join(', '), 'unique name');
  const sizes = entries(dataset.get('size')).map(Number);
  if (sizes.length !== ids.length) throw new CubeFault('size', String(sizes.length), `= ${ids.length}`);
  const dimensions = ids.map((id, i) => readDimension(id, sizes[i]!, described.get(id)));
  const role = properties(dataset.get('role'));
  const extension = properties(dataset.get('extension'));
  return {
    label: text(dataset.get('label')),
    source: text(dataset.get('source')),
    updated: text(dataset.get('updated')),
    notes: [...texts(dataset.get('note')), ...dimensions.flatMap(({ notes }) => notes)],
    licences: licencesOf(dataset.get('link')),
    dimensions,
    time: texts(role.get('time')),
    geo: texts(role.get('geo')),
    metric: texts(role.get('metric')),
    cells: readCells(dataset, sizes),
    statusLabels: textMap(properties(extension.get('status')).get('label')),
    extension: [...textMap(dataset.get('extension'))],
  };
}

function licencesOf(link: unknown): readonly string[] {
  return entries(properties(link).get('license')).map((entry) => text(properties(entry).get('href')));
}

function textMap(value: unknown): ReadonlyMap<string, string> {
  const all = [...properties(value)].map(([name, entry]) => [name, text(entry)] as const);
  return new Map(all.filter(([, entry]) => entry !== ''));
}
