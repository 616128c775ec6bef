import {
  ContractError,
  parseDataset,
  parseIndex,
  type Dataset,
  type PublicationIndex,
  type Records,
} from '@teilhabe/core/publication';
import { LoadFailure } from './failure.js';

/** One file of a publication, told apart by what it says it is. */
export type Published =
  | { readonly kind: 'index'; readonly index: PublicationIndex }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'records'; readonly records: Records<unknown> }
  /** Boundaries or tiles, as yet unread: only maps need a reader for them. */
  | { readonly kind: 'geo'; readonly geo: unknown };

/** Reads an index, a dataset or a records file, and knows a map; rejects with a `LoadFailure` for anything else. */
export async function parsePublished(json: unknown): Promise<Published> {
  const records = isRecords(json) ? await import('./records.js') : undefined;
  try {
    if (records) return { kind: 'records', records: records.parseRecords(json) };
    return read(json);
  } catch (error) {
    const newer = error instanceof ContractError && error.code === 'version';
    throw new LoadFailure(newer ? 'newer' : 'notPublication');
  }
}

const GEO: ReadonlySet<unknown> = new Set(['FeatureCollection', 'TileGrid']);

function read(json: unknown): Published {
  const shape = shapeOf(json);
  if (shape?.class === 'collection') return { kind: 'index', index: parseIndex(json) };
  if (GEO.has(shape?.type)) return { kind: 'geo', geo: json };
  return { kind: 'dataset', dataset: parseDataset(json) };
}

function isRecords(json: unknown): boolean {
  const shape = shapeOf(json);
  return shape?.class !== 'collection' && shape?.items !== undefined;
}

/** What tells the kinds of files apart. */
interface Shape {
  readonly class?: unknown;
  readonly items?: unknown;
  readonly type?: unknown;
}

function shapeOf(json: unknown): Shape | null {
  return json as Shape | null;
}
