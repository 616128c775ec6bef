import type { Dataset, Geo } from '@teilhabe/core/publication';

/** Whether a map would colour areas of different size by absolute numbers, so that large ones look like more; tiles have one size. */
export function coloursCounts(dataset: Dataset, geo: Geo): boolean {
  const type = dataset.extension.teilhabe?.measureType;
  return geo.type === 'FeatureCollection' && (type === 'count' || type === 'sum');
}
