import {
  parseDataset,
  parseRecords,
  type Dataset,
  type IndexItem,
  type PublicationIndex,
  type RecommendationItem,
  type TimelineItem,
} from '@teilhabe/core/publication';

/** A publication with everything it links. */
export interface LoadedPublication {
  readonly index: PublicationIndex;
  readonly datasets: readonly { readonly item: IndexItem; readonly dataset: Dataset }[];
  readonly timeline: readonly TimelineItem[];
  readonly recommendations: readonly RecommendationItem[];
}

/** Everything that the index links, from files in memory. */
export function readPublication(index: PublicationIndex, files: ReadonlyMap<string, string>): LoadedPublication {
  const json = (path: string) => JSON.parse(files.get(path)!) as unknown;
  const records = index.extension.teilhabe.records;
  return {
    index,
    datasets: index.link.item.map((item) => ({ item, dataset: parseDataset(json(item.href)) })),
    timeline: records['timeline'] ? parseRecords<TimelineItem>(json(records['timeline'])).items : [],
    recommendations: records['recommendations']
      ? parseRecords<RecommendationItem>(json(records['recommendations'])).items
      : [],
  };
}
