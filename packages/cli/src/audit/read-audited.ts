import {
  ContractError,
  CONTRACT_VERSION,
  parseDataset,
  parseIndex,
  type Dataset,
  type IndexItem,
  type PublicationIndex,
} from '@teilhabe/core/publication';
import { basename, dirname } from 'node:path';
import { indexOf, read, readJson } from '../publication-json.js';
import type { PublicationFault } from './publication-fault.js';
import { textsBelow } from './texts-below.js';

/** A publication as anybody gets it: its table of contents, its datasets, and every file that lies there. */
export interface AuditedPublication {
  readonly index: Pick<PublicationIndex, 'extension' | 'link'>;
  /** By the `href` of the index. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Texts by path relative to the index; empty when one dataset was named and no publication. */
  readonly files: ReadonlyMap<string, string>;
  /** Linked datasets that are not there, or that are none. */
  readonly faults: readonly PublicationFault[];
}

/**
 * Reads a publication: a folder, its `index.json`, or one JSON-stat dataset of anybody. Throws `UsageError` when there is
 * nothing of that kind.
 */
export async function readAudited(place: string): Promise<AuditedPublication> {
  const path = await indexOf(place);
  const json = await readJson(path);
  if (isDataset(json)) return datasetAlone(path, read(parseDataset, json));
  const index = read(parseIndex, json);
  const files = await textsBelow(dirname(path));
  return { index, files, ...datasetsOf(index.link.item, files) };
}

function isDataset(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'class' in json && json.class === 'dataset';
}

function datasetsOf(items: readonly IndexItem[], files: ReadonlyMap<string, string>) {
  const datasets = new Map<string, Dataset>();
  const faults: PublicationFault[] = [];
  for (const { href } of items) {
    const text = files.get(href);
    const dataset = text === undefined ? null : datasetOf(text);
    if (dataset) datasets.set(href, dataset);
    else faults.push({ code: text === undefined ? 'missing' : 'unreadable', file: href });
  }
  return { datasets, faults };
}

function datasetOf(text: string): Dataset | null {
  try {
    return parseDataset(JSON.parse(text));
  } catch (error) {
    if (error instanceof ContractError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** One dataset as a publication with nothing else in it. */
function datasetAlone(path: string, dataset: Dataset): AuditedPublication {
  const href = basename(path);
  const { id = href.replace(/\.json$/, ''), area = '' } = dataset.extension.teilhabe ?? {};
  const item: IndexItem = {
    class: 'dataset',
    href,
    label: dataset.label,
    extension: { id, area, title: {}, latest: '' },
  };
  const updated = dataset.updated ?? '';
  const teilhabe = {
    version: CONTRACT_VERSION,
    edition: updated.slice(0, 10),
    title: {},
    publisher: '',
    licence: { name: '' },
    updated,
    languages: [],
    areas: [],
    records: {},
    geo: {},
  };
  const index = { link: { item: [item] }, extension: { teilhabe } };
  return { index, datasets: new Map([[href, dataset]]), files: new Map(), faults: [] };
}
