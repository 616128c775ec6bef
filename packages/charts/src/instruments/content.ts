import type { Dataset, IndexExtension, IndexItem, RecordItems, Records, RecordsName } from '@teilhabe/core/publication';

/** The records of a publication that an instrument reads; those that there are not are absent. */
export type RecordFiles = { readonly [Name in RecordsName]?: Records<RecordItems[Name]> };

/** What an instrument is made from. */
export interface InstrumentContent {
  readonly records: RecordFiles;
  /** What the publication says of itself; absent where a records file was loaded alone. */
  readonly about?: IndexExtension;
  /** The files of indicators that the publication lists; absent where a records file was loaded alone. */
  readonly indicators?: readonly IndexItem[];
  /** The datasets that the instrument quotes, by their addresses in the index; null for one that could not be read. */
  readonly datasets?: ReadonlyMap<string, Dataset | null>;
}

/** The items of a records file; empty where there is none. */
export function itemsOf<Name extends RecordsName>(
  { records }: InstrumentContent,
  name: Name,
): readonly RecordItems[Name][] {
  return records[name]?.items ?? [];
}
