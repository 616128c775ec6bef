import {
  ContractError,
  parseRecordsOf,
  type RecordItems,
  type Records,
  type RecordsName,
} from '@teilhabe/core/publication';
import { LoadFailure } from './failure.js';
import type { Loaded } from './load.js';

/** The records of a loaded file, each property as the contract says; a `LoadFailure` where it is no file of that name. */
export function recordsOf<Name extends RecordsName>(name: Name, { published }: Loaded): Records<RecordItems[Name]> {
  if (published.kind !== 'records') throw new LoadFailure('notPublication');
  try {
    return parseRecordsOf(name, published.records);
  } catch (error) {
    throw error instanceof ContractError ? new LoadFailure('notPublication') : error;
  }
}
