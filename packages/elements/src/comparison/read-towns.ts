import { toldApart, type Group, type Town } from '@teilhabe/charts';
import { breakdownOf } from '../indicator/indicator-data.js';
import { datasetOf, isEmpty } from '../load/dataset-of.js';
import { failureKind, LoadFailure, type FailureKind } from '../load/failure.js';
import type { Load, Loaded } from '../load/load.js';

/** A town whose publication could be had, with the address of its numbers. */
export interface ReadTown extends Town {
  readonly url: string;
}

/** A publication that could not be had. */
export interface FailedTown {
  readonly key: string;
  /** The publisher where the index could be read, else the address. */
  readonly name: string;
  readonly failure: FailureKind;
}

/** What of all publications could be had. */
export interface TownsData {
  readonly towns: readonly ReadTown[];
  readonly failed: readonly FailedTown[];
  readonly group: Group | null;
}

/** What a page asks for. */
interface Question {
  readonly sources: readonly string[];
  readonly indicator: string;
  readonly breakdown: string;
  readonly category: string;
}

/**
 * The indicator in every publication. One that cannot be had leaves the others; rejects with the first `LoadFailure` when none
 * can. Null when no town has an observation.
 */
export async function readTowns(question: Question, load: Load): Promise<TownsData | null> {
  const { sources, breakdown, category } = question;
  if (sources.length === 0) throw new LoadFailure('noAddress');
  const read = await Promise.all(sources.map((source, i) => readTown(source, `town-${i + 1}`, question, load)));
  const towns = read.filter((town): town is ReadTown => 'dataset' in town);
  const failed = read.filter((town): town is FailedTown => 'failure' in town);
  if (towns.length === 0) throw new LoadFailure(failed[0]!.failure);
  const group = breakdown === '' ? null : { breakdown, category };
  if (towns.every(({ dataset }) => isEmpty(dataset))) return null;
  return { towns: toldApart(towns, ({ url }) => url), failed, group };
}

async function readTown(source: string, key: string, question: Question, load: Load): Promise<ReadTown | FailedTown> {
  let name = source;
  try {
    const loaded = await load(source);
    const { published, url } = loaded;
    if (published.kind === 'dataset')
      return { key, name: published.dataset.source || source, dataset: published.dataset, url };
    if (published.kind !== 'index') throw new LoadFailure('notPublication');
    name = published.index.extension.teilhabe.publisher;
    return { key, name, ...(await readIndicator(loaded, question, load)) };
  } catch (error) {
    return { key, name, failure: failureKind(error) };
  }
}

async function readIndicator(
  { published, url }: Loaded,
  { indicator, breakdown }: Question,
  load: Load,
): Promise<Pick<ReadTown, 'dataset' | 'url'>> {
  const items = published.kind === 'index' ? published.index.link.item : [];
  const item = items.find((each) => each.extension.id === indicator && breakdownOf(each) === breakdown);
  if (item === undefined) throw new LoadFailure('unknownIndicator');
  const data = await load(item.href, url);
  return { dataset: datasetOf(data), url: data.url };
}
