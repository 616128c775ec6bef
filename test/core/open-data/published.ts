import type { DataPackage } from '../../../packages/core/src/monitor/data-package.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { wetzlar } from '../wetzlar.js';

/** A monitor that says everything that portals want to know. */
export const EVERYTHING = {
  homepage: 'https://www.example.org/monitor',
  contributors: [{ title: 'Stadt Wetzlar (Beispiel)', roles: ['publisher'], email: 'monitor@example.org' }],
  'teilhabe:regionKey': '06532023',
  'teilhabe:frequency': 'annual',
  'teilhabe:contributorId': 'stadtBeispiel',
  'teilhabe:themes': ['SOCI', 'EDUC'],
  'teilhabe:publisherType': 'RegionalAuthority',
} as const satisfies Partial<DataPackage>;

/** The files of the example monitor, with other settings of its data package. */
export async function publishedWith(settings: Partial<DataPackage> = {}): Promise<ReadonlyMap<string, string>> {
  const monitor = await wetzlar();
  return buildPublication({ ...monitor, dataPackage: { ...monitor.dataPackage, ...settings } }).files;
}
