import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Source } from '../publication.js';
import { resourcesOf } from '../series/quantities.js';
import type { DatasetContext } from './dataset-json.js';

/** Sources, notes and dates of an indicator, from the resources it reads. */
export function contextOf(indicator: Indicator, { dataPackage }: Monitor): DatasetContext {
  const names = resourcesOf(indicator);
  const resources = dataPackage.resources.filter((resource) => names.includes(resource.name));
  const note = resources.map((resource) => resource['teilhabe:note']).find((texts) => texts !== undefined);
  return {
    updated: dataPackage.created,
    languages: dataPackage['teilhabe:languages'] ?? ['de'],
    sources: uniqueSources(resources.flatMap((resource) => sourcesOf(resource, dataPackage.created.slice(0, 10)))),
    ...(note ? { note } : {}),
  };
}

function sourcesOf(resource: ResourceDescriptor, date: string): readonly Source[] {
  const licence = resource.licenses?.[0]?.name ?? resource.licenses?.[0]?.title;
  return (resource.sources ?? [{ title: resource.title ?? resource.name }]).map(({ title, path }) => ({
    title,
    ...(path ? { path } : {}),
    ...(licence ? { licence } : {}),
    date,
  }));
}

function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}
