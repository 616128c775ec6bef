import {
  ContractError,
  parseDataset,
  parseIndex,
  parseRecords,
  type Dataset,
  type PublicationIndex,
  type Records,
} from '@teilhabe/core/publication';
import { LoadFailure } from './failure.js';

/** One file of a publication, told apart by what it says it is. */
export type Published =
  | { readonly kind: 'index'; readonly index: PublicationIndex }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'records'; readonly records: Records<unknown> };

/** Reads an index, a dataset or a records file; throws a `LoadFailure` for anything else. */
export function parsePublished(json: unknown): Published {
  try {
    return read(json);
  } catch (error) {
    const newer = error instanceof ContractError && error.code === 'version';
    throw new LoadFailure(newer ? 'newer' : 'notPublication');
  }
}

function read(json: unknown): Published {
  const shape = json as { readonly class?: unknown; readonly items?: unknown } | null;
  if (shape?.class === 'collection') return { kind: 'index', index: parseIndex(json) };
  if (shape?.items !== undefined) return { kind: 'records', records: parseRecords(json) };
  return { kind: 'dataset', dataset: parseDataset(json) };
}
