import { csvwMetadata } from './csvw.js';
import { dcatCatalogue } from './dcat.js';
import { openSdgFiles } from './open-sdg.js';
import type { PublicationDescription } from './publication-description.js';

/**
 * What open-data portals read of a publication, by path: `catalog.jsonld` (DCAT-AP.de), `csv/csv-metadata.json` (CSV on the Web)
 * and `open-sdg/` (Open SDG). Pure: everything in them stands in the index and the datasets, or is said of the publisher.
 */
export function openDataFiles(description: PublicationDescription): ReadonlyMap<string, string> {
  return new Map([
    ['catalog.jsonld', `${JSON.stringify(dcatCatalogue(description))}\n`],
    ['csv/csv-metadata.json', `${JSON.stringify(csvwMetadata(description))}\n`],
    ...openSdgFiles(description),
  ]);
}
