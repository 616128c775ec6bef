import {
  enoughFor,
  INSTRUMENTS,
  mapDimension,
  type Group,
  type InstrumentContent,
  type InstrumentDefinition,
  type RecordFiles,
  type Town,
} from '@teilhabe/charts';
import {
  parseDataset,
  parseGeo,
  parseIndex,
  parseRecords,
  parseRecordsOf,
  type Dataset,
  type Geo,
  type IndexItem,
  type PublicationIndex,
  type TimelineItem,
} from '@teilhabe/core/publication';
import { dirname, join } from 'node:path';
import { UsageError } from './exit.js';
import { geoOf } from './html/read-publication.js';
import { indexOf, read, readJson } from './publication-json.js';
import type { Words } from './words.js';

/** One thing of a publication that can be shown, with the publication's index. */
export type Shown =
  | {
      readonly kind: 'indicator';
      readonly index: PublicationIndex;
      readonly item: IndexItem;
      readonly dataset: Dataset;
    }
  | {
      readonly kind: 'map';
      readonly index: PublicationIndex;
      readonly item: IndexItem;
      readonly dataset: Dataset;
      readonly geo: Geo;
    }
  | {
      readonly kind: 'comparison';
      readonly index: PublicationIndex;
      readonly item: IndexItem;
      readonly dataset: Dataset;
      /** This publication's town first. */
      readonly towns: readonly Town[];
      readonly group: Group | null;
      /** The indexes of the other towns' publications. */
      readonly besides: readonly PublicationIndex[];
    }
  | { readonly kind: 'timeline'; readonly index: PublicationIndex; readonly items: readonly TimelineItem[] }
  | {
      readonly kind: 'instrument';
      readonly index: PublicationIndex;
      readonly definition: InstrumentDefinition;
      readonly content: InstrumentContent;
    };

/**
 * Reads an indicator (hr1), a breakdown (hr1~department), the timeline (timeline) or an instrument (swot) of a publication on
 * disk, which is a folder or its index.json; a breakdown by district on its map where `view` is `map`. Throws `UsageError` when
 * it is no publication, and with what there is when the id is unknown or not on a map.
 */
export async function readShown(publication: string, id: string, view?: string): Promise<Shown> {
  const path = await indexOf(publication);
  const index = read(parseIndex, await readJson(path));
  const linked = (href: string) => readJson(join(dirname(path), href));
  const timeline = index.extension.teilhabe.records['timeline'];
  if (id === 'timeline' && timeline !== undefined) {
    const { items } = read(parseRecords<TimelineItem>, await linked(timeline));
    return { kind: 'timeline', index, items };
  }
  const { records: hrefs } = index.extension.teilhabe;
  const instruments = INSTRUMENTS.filter((one) => enoughFor(one).some((name) => hrefs[name] !== undefined));
  const definition = instruments.find(({ name }) => name === id);
  if (definition !== undefined) {
    const names = [definition.name, ...definition.beside];
    const files = names.map(async (name) => {
      const href = hrefs[name];
      if (href === undefined) return [];
      const json = await linked(href);
      return [[name, read((found) => parseRecordsOf(name, found), json)] as const];
    });
    const records: RecordFiles = Object.fromEntries((await Promise.all(files)).flat());
    const content = { records, about: index.extension.teilhabe, indicators: index.link.item };
    const quoted = (definition.datasets?.(content) ?? []).map(async ({ href }) => {
      return [href, await linked(href).then(parseDataset, () => null)] as const;
    });
    return {
      kind: 'instrument',
      index,
      definition,
      content: { ...content, datasets: new Map(await Promise.all(quoted)) },
    };
  }
  const item = index.link.item.find(({ extension }) => stem(extension) === id);
  if (item !== undefined) {
    const dataset = read(parseDataset, await linked(item.href));
    if (view !== 'map') return { kind: 'indicator', index, item, dataset };
    const href = geoOf(item, index);
    const geo = href === undefined ? null : read((json) => parseGeo(json), await linked(href));
    if (geo === null || mapDimension(dataset, geo) === undefined) throw new UsageError(noMap(id, index));
    return { kind: 'map', index, item, dataset, geo };
  }
  const known = [
    ...index.link.item.map(({ extension }) => stem(extension)),
    ...(timeline ? ['timeline'] : []),
    ...instruments.map(({ name }) => name),
  ];
  throw new UsageError({
    de: `In dieser Veröffentlichung gibt es kein „${id}“. Es gibt: ${known.join(', ')}.`,
    en: `There is no "${id}" in this publication. There are: ${known.join(', ')}.`,
  });
}

function noMap(id: string, index: PublicationIndex): Words {
  const mapped = index.link.item.filter((item) => geoOf(item, index) !== undefined);
  const known = mapped.map(({ extension }) => stem(extension)).join(', ');
  return known === ''
    ? {
        de: `„${id}“ steht auf keiner Karte. Diese Veröffentlichung hat keine.`,
        en: `"${id}" is not on a map. This publication has no map.`,
      }
    : {
        de: `„${id}“ steht auf keiner Karte. Karten gibt es von: ${known}.`,
        en: `"${id}" is not on a map. There are maps of: ${known}.`,
      };
}

/** The name of a dataset in a publication: `hr1`, `hr1~department`. */
export function stem({ id, breakdown }: { readonly id: string; readonly breakdown?: string }): string {
  return breakdown === undefined ? id : `${id}~${breakdown}`;
}
