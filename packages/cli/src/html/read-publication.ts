import { mapDimension, type RecordFiles } from '@teilhabe/charts';
import {
  isRecordsName,
  parseDataset,
  parseGeo,
  parseRecordsOf,
  type Dataset,
  type Geo,
  type IndexItem,
  type PublicationIndex,
} from '@teilhabe/core/publication';

/** A publication with everything it links. */
export interface LoadedPublication {
  readonly index: PublicationIndex;
  readonly datasets: readonly {
    readonly item: IndexItem;
    readonly dataset: Dataset;
    /** Where its districts lie; null where it is not on a map. */
    readonly geo: Geo | null;
  }[];
  readonly records: RecordFiles;
}

/** Everything that the index links, from files in memory. */
export function readPublication(index: PublicationIndex, files: ReadonlyMap<string, string>): LoadedPublication {
  const json = (path: string) => JSON.parse(files.get(path)!) as unknown;
  const records = Object.entries(index.extension.teilhabe.records).flatMap(([name, href]) =>
    isRecordsName(name) ? [[name, parseRecordsOf(name, json(href))] as const] : [],
  );
  const datasetOf = (item: IndexItem) => {
    const dataset = parseDataset(json(item.href));
    const href = geoOf(item, index);
    const geo = href === undefined ? null : parseGeo(json(href));
    return { item, dataset, geo: geo && mapDimension(dataset, geo) !== undefined ? geo : null };
  };
  return {
    index,
    datasets: index.link.item.map(datasetOf),
    records: Object.fromEntries(records),
  };
}

/** The path of the map of a breakdown; undefined where the publication has none. */
export function geoOf({ extension }: IndexItem, index: PublicationIndex): string | undefined {
  const { geo } = index.extension.teilhabe;
  const { breakdown = '' } = extension;
  return Object.hasOwn(geo, breakdown) ? geo[breakdown] : undefined;
}
