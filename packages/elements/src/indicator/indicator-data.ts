import {
  datasetTitle,
  textWithLanguage,
  viewOf,
  type Language,
  type TextWithLanguage,
  type View,
} from '@teilhabe/charts';
import type { Dataset, IndexExtension, IndexItem } from '@teilhabe/core/publication';
import type { TemplateResult } from 'lit';
import { datasetOf, isEmpty } from '../load/dataset-of.js';
import { LoadFailure } from '../load/failure.js';
import type { Load, Loaded } from '../load/load.js';
import { loadView, type AnyView } from './load-view.js';

/** One dataset of an indicator, what else there is of it, and where its downloads lie. */
export interface IndicatorData {
  readonly dataset: Dataset;
  /** The name of its chart. */
  readonly kind: View;
  /** Its chart. */
  readonly view: AnyView;
  /** The indicator's files in the index, the total first; empty when one dataset was loaded alone. */
  readonly choices: readonly IndexItem[];
  /** The one of `choices` that is shown. */
  readonly item: IndexItem | undefined;
  /** What the paths of downloads are relative to. */
  readonly base: string;
  /** The address of the dataset itself. */
  readonly url: string;
  /** What the publication says of itself; undefined when one dataset was loaded alone. */
  readonly index: IndexExtension | undefined;
  /** Says what was asked for beside the dataset and could not be had. */
  readonly missing?: (language: Language) => TemplateResult;
}

/** What a reader asks for. */
interface Question {
  readonly src: string;
  readonly indicator: string;
  readonly breakdown: string;
  /** `auto`, or the name of a chart. */
  readonly view: string;
}

/**
 * The dataset that the question means: one of a publication, or the one that `src` is itself.
 * Null when it holds no observation; rejects with a `LoadFailure`.
 */
export async function readIndicator(question: Question, load: Load): Promise<IndicatorData | null> {
  const loaded = await load(question.src);
  const { published, url } = loaded;
  if (published.kind !== 'index') {
    return filled(loaded, question.view, {
      choices: [],
      item: undefined,
      base: new URL('..', url).href,
      index: undefined,
    });
  }
  const choices = published.index.link.item.filter((item) => item.extension.id === question.indicator);
  const item = choices.find((choice) => breakdownOf(choice) === question.breakdown) ?? defaultOf(choices, question);
  if (item === undefined) throw new LoadFailure('unknownIndicator');
  const index = published.index.extension.teilhabe;
  return filled(await load(item.href, url), question.view, { choices, item, base: url, index });
}

/** An indicator that is published in breakdowns only shows its first one. */
function defaultOf(choices: readonly IndexItem[], { breakdown }: Question): IndexItem | undefined {
  return breakdown === '' ? choices[0] : undefined;
}

/** The breakdown of a file in the index; '' for the total. */
export function breakdownOf(item: IndexItem | undefined): string {
  return item?.extension.breakdown ?? '';
}

/** The indicator's name, and the language it is in. */
export function titleOf({ dataset, item }: IndicatorData, { tag }: Language): TextWithLanguage {
  return item ? textWithLanguage(item.extension.title, tag) : datasetTitle(dataset, tag);
}

async function filled(
  loaded: Loaded,
  view: string,
  around: Omit<IndicatorData, 'kind' | 'view' | 'dataset' | 'url'>,
): Promise<IndicatorData | null> {
  const dataset = datasetOf(loaded);
  if (isEmpty(dataset)) return null;
  return { dataset, kind: viewOf(dataset, view), view: await loadView(dataset, view), url: loaded.url, ...around };
}
