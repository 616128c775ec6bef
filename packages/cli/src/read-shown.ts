import {
  ContractError,
  parseDataset,
  parseIndex,
  parseRecords,
  type Dataset,
  type IndexItem,
  type PublicationIndex,
  type TimelineItem,
} from '@teilhabe/core/publication';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './exit.js';

/** One thing of a publication that can be shown, with the publication's index. */
export type Shown =
  | {
      readonly kind: 'indicator';
      readonly index: PublicationIndex;
      readonly item: IndexItem;
      readonly dataset: Dataset;
    }
  | { readonly kind: 'timeline'; readonly index: PublicationIndex; readonly items: readonly TimelineItem[] };

/**
 * Reads an indicator (hr1), a breakdown (hr1~department) or the timeline (timeline) of a publication on disk, which is a
 * folder or its index.json. Throws `UsageError` when it is no publication, and with what there is when the id is unknown.
 */
export async function readShown(publication: string, id: string): Promise<Shown> {
  const path = await indexOf(publication);
  const index = read(parseIndex, await readJson(path));
  const linked = (href: string) => readJson(join(dirname(path), href));
  const timeline = index.extension.teilhabe.records['timeline'];
  if (id === 'timeline' && timeline !== undefined) {
    const { items } = read(parseRecords<TimelineItem>, await linked(timeline));
    return { kind: 'timeline', index, items };
  }
  const item = index.link.item.find(({ extension }) => stem(extension) === id);
  if (item !== undefined)
    return { kind: 'indicator', index, item, dataset: read(parseDataset, await linked(item.href)) };
  const known = [...index.link.item.map(({ extension }) => stem(extension)), ...(timeline ? ['timeline'] : [])];
  throw new UsageError(`There is no "${id}" in this publication. There are: ${known.join(', ')}.`);
}

function stem({ id, breakdown }: { readonly id: string; readonly breakdown?: string }): string {
  return breakdown === undefined ? id : `${id}~${breakdown}`;
}

async function indexOf(publication: string): Promise<string> {
  const found = await stat(publication).catch(() => null);
  return found?.isDirectory() ? join(publication, 'index.json') : publication;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    throw new UsageError(`"${path}" is not there or no JSON. teilhabe publish writes a publication.`);
  }
}

function read<Value>(parse: (json: unknown) => Value, json: unknown): Value {
  try {
    return parse(json);
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(`This is not a publication: ${error.message}.`);
    throw error;
  }
}
