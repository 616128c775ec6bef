import { enoughFor, type InstrumentContent, type InstrumentDefinition, type RecordFiles } from '@teilhabe/charts';
import type { Dataset, PublicationIndex, RecordsName } from '@teilhabe/core/publication';
import { datasetOf } from '../load/dataset-of.js';
import { LoadFailure } from '../load/failure.js';
import type { Load, Loaded } from '../load/load.js';
import { recordsOf } from '../load/records-of.js';

/** The records of an instrument, and the address of the file that it shows. */
export interface InstrumentData {
  readonly content: InstrumentContent;
  readonly url: string;
  /** The address of what was loaded at `src`, beside which pictures lie. */
  readonly base: string;
}

/**
 * What an instrument shows at `src`: a publication's, with the records beside it that it reads, or one records file alone.
 * Null when the publication has no such records, or none of them holds anything.
 */
export async function readInstrument(
  src: string,
  definition: InstrumentDefinition,
  load: Load,
): Promise<InstrumentData | null> {
  const loaded = await load(src);
  const enough = enoughFor(definition);
  if (loaded.published.kind !== 'index') return dataOf(alone(enough, loaded), enough, loaded);
  const { index } = loaded.published;
  const about = index.extension.teilhabe;
  const linked = [definition.name, ...definition.beside].filter((one) => about.records[one] !== undefined);
  if (!linked.some((one) => enough.includes(one))) return null;
  const files = await Promise.all(
    linked.map(async (one) => {
      const file = await load(about.records[one] ?? '', loaded.url);
      return { url: file.url, entry: [one, recordsOf(one, file)] as const };
    }),
  );
  const data = dataOf(Object.fromEntries(files.map(({ entry }) => entry)), enough, {
    url: files[0]?.url ?? '',
    base: loaded.url,
    index,
  });
  const quoted = (data && definition.datasets?.(data.content)) ?? [];
  if (data === null || quoted.length === 0) return data;
  const datasets = await Promise.all(
    quoted.map(async ({ href }) => [href, await datasetOrNull(href, load, loaded.url)] as const),
  );
  return { ...data, content: { ...data.content, datasets: new Map(datasets) } };
}

/** The records stay readable where a dataset beside them cannot be had. */
async function datasetOrNull(href: string, load: Load, base: string): Promise<Dataset | null> {
  try {
    return datasetOf(await load(href, base));
  } catch (error) {
    if (error instanceof LoadFailure) return null;
    throw error;
  }
}

function dataOf(
  records: RecordFiles,
  enough: readonly RecordsName[],
  { url, base = url, index }: { readonly url: string; readonly base?: string; readonly index?: PublicationIndex },
): InstrumentData | null {
  if (enough.every((name) => (records[name]?.items.length ?? 0) === 0)) return null;
  if (index === undefined) return { content: { records }, url, base };
  return { content: { records, about: index.extension.teilhabe, indicators: index.link.item }, url, base };
}

/** The records of a file that names no kind: the first of those that are enough whose shape it has. */
function alone([name, ...others]: readonly RecordsName[], file: Loaded): RecordFiles {
  try {
    return name === undefined ? {} : { [name]: recordsOf(name, file) };
  } catch (error) {
    if (others.length === 0) throw error;
    return alone(others, file);
  }
}
