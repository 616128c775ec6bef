import { coloursCounts, drawMap, estimateText, map, mapSource, mapTable, say, type Language } from '@teilhabe/charts';
import type { Dataset, Geo } from '@teilhabe/core/publication';
import { datasetReading, type Reading, type ReadingOptions } from './reading.js';

/**
 * A dataset by district as a map for a reader without JavaScript; the table comes first where absolute numbers must not
 * colour areas, and says why nothing is drawn.
 */
export function mapReading(
  dataset: Dataset,
  geo: Geo,
  language: Language,
  options: Pick<ReadingOptions, 'period'> = {},
): Reading {
  const reading = datasetReading(dataset, language, options);
  const isDrawn = !coloursCounts(dataset, geo);
  return {
    ...reading,
    draw: isDrawn
      ? (width) => drawMap(map(dataset, geo, { ...options, width, language, measure: estimateText }))
      : null,
    table: mapTable(dataset, geo, language, options),
    tableFirst: !isDrawn,
    notes: [...(isDrawn ? [] : [say(language, 'map.counts')]), ...reading.notes, mapSource(geo, language)],
  };
}
