import { toldApart, type Group, type Town } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { UsageError } from './exit.js';
import { readShown, type Shown } from './read-shown.js';

type Indicator = Extract<Shown, { readonly kind: 'indicator' }>;

/** What is read of several publications. */
interface Wish {
  /** The publications beside the first, folders or their index.json. */
  readonly others: readonly string[];
  /** The category of the breakdown that is compared; '' for the total. */
  readonly category: string;
  /** The publications' addresses in the page, in their order, by which towns of one name are told apart; may be empty. */
  readonly addresses: readonly string[];
}

/**
 * Reads the same indicator of several publications on disk. Throws `UsageError` that names the publication which is none or
 * has no such indicator, and with the categories that there are.
 */
export async function readCompared(
  publication: string,
  id: string,
  { others, category, addresses }: Wish,
): Promise<Extract<Shown, { readonly kind: 'comparison' }>> {
  const read = await Promise.all([publication, ...others].map((path) => indicatorIn(path, id)));
  const own = read[0]!;
  const { breakdown } = own.item.extension;
  const group = breakdown === undefined ? null : groupOf(own.dataset, breakdown, category);
  const towns = read.map(({ index, dataset }, i): Town => {
    return { key: `town-${i + 1}`, name: index.extension.teilhabe.publisher, dataset };
  });
  const named = toldApart(towns, (_, i) => addresses[i] ?? String(i + 1));
  return { ...own, kind: 'comparison', towns: named, group, besides: read.slice(1).map(({ index }) => index) };
}

async function indicatorIn(path: string, id: string): Promise<Indicator> {
  try {
    const shown = await readShown(path, id);
    if (shown.kind === 'indicator') return shown;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError({ de: `${path}: ${error.words.de}`, en: `${path}: ${error.words.en}` });
  }
  throw new UsageError({
    de: `--compare vergleicht eine Kennzahl oder eine ihrer Aufgliederungen; gefunden: „${id}“.`,
    en: `--compare takes an indicator or one of its breakdowns; found "${id}".`,
  });
}

function groupOf(dataset: Dataset, breakdown: string, category: string): Group {
  const codes = dataset.dimension[breakdown]?.category.index ?? [];
  if (codes.includes(category)) return { breakdown, category };
  throw new UsageError({
    de: `--compare einer Aufgliederung braucht --category CODE; gefunden: „${category}“. Es gibt: ${codes.join(', ')}.`,
    en: `--compare of a breakdown needs --category CODE; found "${category}". There are: ${codes.join(', ')}.`,
  });
}
