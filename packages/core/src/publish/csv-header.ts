import type { Dataset } from '../publication.js';
import { WORDS } from './words.js';

/** A column's code and what stands above it. */
export interface HeaderLabel {
  readonly id: string;
  readonly label: string;
}

/** What stands above the columns of a download, in their order. */
export interface HeaderLabels {
  readonly dimensions: readonly HeaderLabel[];
  /** With their unit where it is per cent. */
  readonly measures: readonly HeaderLabel[];
  readonly words: readonly HeaderLabel[];
}

/** The header of a dataset's CSV in German or English, its labels in the language where they are translated. */
export function headerLabels(dataset: Dataset, language: 'de' | 'en'): HeaderLabels {
  const translated = dataset.extension.teilhabe?.labels[language]?.dimension;
  const { label: measureLabels, unit = {}, index } = dataset.dimension['measure']!.category;
  const measure = (id: string) => {
    const label = translated?.['measure']?.category[id] ?? measureLabels[id] ?? id;
    return unit[id]?.label === '%' ? `${label} (%)` : label;
  };
  return {
    dimensions: dataset.id
      .filter((id) => id !== 'measure')
      .map((id) => ({ id, label: translated?.[id]?.label ?? dataset.dimension[id]!.label })),
    measures: index.map((id) => ({ id, label: measure(id) })),
    words: (['status', 'source', 'note'] as const).map((id) => ({ id, label: WORDS[id][language] })),
  };
}
