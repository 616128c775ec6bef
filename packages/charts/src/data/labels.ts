import type { Dataset } from '@teilhabe/core/publication';
import { inLanguage } from '../words/text-in.js';
import { own } from './own.js';

/** The dataset's name in the language; in the default language when there is no other. */
export function datasetLabel(dataset: Dataset, tag: string): string {
  return labelsIn(dataset, tag)?.label ?? dataset.label;
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
