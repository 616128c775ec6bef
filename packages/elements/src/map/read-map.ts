import { mapDimension } from '@teilhabe/charts';
import {
  ContractError,
  parseGeo,
  type Dataset,
  type Geo,
  type GeoNames,
  type IndexExtension,
  type IndexItem,
} from '@teilhabe/core/publication';
import { breakdownOf } from '../indicator/indicator-data.js';
import { datasetOf, isEmpty } from '../load/dataset-of.js';
import { LoadFailure } from '../load/failure.js';
import type { Load } from '../load/load.js';

/** Numbers by district, and where these lie. */
export interface MapData {
  readonly dataset: Dataset;
  readonly geo: Geo;
  /** The dataset in the index; undefined when it was loaded alone. */
  readonly item: IndexItem | undefined;
  /** What the paths of downloads are relative to. */
  readonly base: string;
  /** The address of the dataset itself. */
  readonly url: string;
  /** What the publication says of itself; undefined when one dataset was loaded alone. */
  readonly index: IndexExtension | undefined;
}

/** What a page asks for. */
interface Question {
  readonly src: string;
  readonly indicator: string;
  /** '' for the first breakdown that is on a map. */
  readonly breakdown: string;
  /** The address of boundaries of the page's own; '' for those of the publication. */
  readonly boundaries: string;
  readonly boundariesKey: string;
  readonly boundariesName: string;
}

/**
 * The dataset that the question means with its map: of a publication, or one dataset with boundaries from elsewhere. Null when
 * it holds no observation; rejects with a `LoadFailure`.
 */
export async function readMap(question: Question, load: Load): Promise<MapData | null> {
  const { published, url } = await load(question.src);
  if (published.kind === 'dataset') {
    const geo = await readGeo(question.boundaries, question, load);
    const base = new URL('..', url).href;
    return filled({ dataset: published.dataset, geo, item: undefined, base, url, index: undefined });
  }
  if (published.kind !== 'index') throw new LoadFailure('notPublication');
  const index = published.index.extension.teilhabe;
  const choices = published.index.link.item.filter(({ extension }) => extension.id === question.indicator);
  if (choices.length === 0) throw new LoadFailure('unknownIndicator');
  const item = chosen(choices, question, index);
  const href = index.geo[breakdownOf(item)] ?? '';
  if (item === undefined || (question.boundaries === '' && href === '')) throw new LoadFailure('noMap');
  const [data, geo] = await Promise.all([
    load(item.href, url),
    question.boundaries === '' ? readGeo(href, {}, load, url) : readGeo(question.boundaries, question, load),
  ]);
  return filled({ dataset: datasetOf(data), geo, item, base: url, url: data.url, index });
}

function chosen(
  choices: readonly IndexItem[],
  { breakdown, boundaries }: Question,
  { geo }: IndexExtension,
): IndexItem | undefined {
  if (breakdown !== '') return choices.find((choice) => breakdownOf(choice) === breakdown);
  const mapped = choices.find((choice) => Object.hasOwn(geo, breakdownOf(choice)));
  return mapped ?? (boundaries === '' ? undefined : choices.find((choice) => breakdownOf(choice) !== ''));
}

type Names = Partial<Pick<Question, 'boundariesKey' | 'boundariesName'>>;

async function readGeo(
  address: string,
  { boundariesKey = '', boundariesName = '' }: Names,
  load: Load,
  base?: string,
): Promise<Geo> {
  if (address === '') throw new LoadFailure('noMap');
  const { published } = await load(address, base);
  if (published.kind !== 'geo') throw new LoadFailure('noMap');
  const names: GeoNames = {
    ...(boundariesKey === '' ? {} : { key: boundariesKey }),
    ...(boundariesName === '' ? {} : { name: boundariesName }),
  };
  try {
    return parseGeo(published.geo, names);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    if (error.code === 'coordinates') throw new LoadFailure('coordinates');
    throw new LoadFailure(error.code === 'version' ? 'newer' : 'noMap');
  }
}

function filled(data: MapData): MapData | null {
  const { dataset, geo } = data;
  if (isEmpty(dataset)) return null;
  if (mapDimension(dataset, geo) === undefined) throw new LoadFailure('noMap');
  return data;
}
