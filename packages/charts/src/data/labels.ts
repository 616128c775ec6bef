import type { Dataset } from '@teilhabe/core/publication';
import { inLanguage, type TextWithLanguage } from '../words/text-in.js';
import { own } from './own.js';

/** The dataset's name in the language; in the default language when there is no other. */
export function datasetLabel(dataset: Dataset, tag: string): string {
  return labelsIn(dataset, tag)?.label ?? dataset.label;
}

/** The same with the language it is in. */
export function datasetTitle(dataset: Dataset, tag: string): TextWithLanguage {
  return { text: datasetLabel(dataset, tag), tag: labelLanguage(dataset, tag) };
}

/**
 * The language of the names that a reader of `tag` gets: its own, else the dataset's first, in which it is defined; ''
 * for a dataset from elsewhere, which does not say.
 */
export function labelLanguage(dataset: Dataset, tag: string): string {
  return labelsIn(dataset, tag) ? tag : (Object.keys(dataset.extension.teilhabe?.definition ?? {})[0] ?? '');
}

/** A dimension's name in the language; its id when it has none. */
export function dimensionLabel(dataset: Dataset, id: string, tag: string): string {
  return labelsIn(dataset, tag)?.dimension[id]?.label ?? dataset.dimension[id]?.label ?? id;
}

/** A category's name in the language; its code when it has none. */
export function categoryLabel(dataset: Dataset, id: string, code: string, tag: string): string {
  const translated = labelsIn(dataset, tag)?.dimension[id]?.category;
  return own(translated, code) ?? own(dataset.dimension[id]?.category.label, code) ?? code;
}

function labelsIn(dataset: Dataset, tag: string) {
  return inLanguage(dataset.extension.teilhabe?.labels ?? {}, tag);
}
