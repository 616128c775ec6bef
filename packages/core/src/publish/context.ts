import { geoDimensions } from '../geo/geo-dimensions.js';
import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { indicatorResources } from '../monitor/indicator-resources.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Source } from '../publication.js';
import type { DatasetContext } from './dataset-extension.js';

/** Sources, notes and dates of an indicator, from the resources it reads. */
export function contextOf(indicator: Indicator, monitor: Monitor): DatasetContext {
  const { dataPackage, sentences } = monitor;
  const names = indicatorResources(indicator, monitor);
  const resources = dataPackage.resources.filter((resource) => names.includes(resource.name));
  const note = resources.map((resource) => resource['teilhabe:note']).find((texts) => texts !== undefined);
  return {
    updated: dataPackage.created,
    languages: dataPackage['teilhabe:languages'] ?? ['de'],
    sources: uniqueSources(resources.flatMap((resource) => sourcesOf(resource, dataPackage.created.slice(0, 10)))),
    geo: geoDimensions(monitor),
    ...(note ? { note } : {}),
    ...(sentences ? { sentences } : {}),
  };
}

/** The city's own data stand as of the edition; those of others as of their `version`, where that is a day. */
export function sourcesOf(
  resource: Pick<ResourceDescriptor, 'name' | 'title' | 'sources' | 'licenses' | 'teilhabe:published'>,
  edition: string,
): readonly Source[] {
  const licence = resource.licenses?.[0]?.name ?? resource.licenses?.[0]?.title;
  const sources: ResourceDescriptor['sources'] = resource.sources ?? [{ title: resource.title ?? resource.name }];
  return sources.map(({ title, path, version = '' }) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : undefined;
    const date = day ?? (resource['teilhabe:published'] === undefined ? edition : undefined);
    return { title, ...(path ? { path } : {}), ...(licence ? { licence } : {}), ...(date ? { date } : {}) };
  });
}

function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}
