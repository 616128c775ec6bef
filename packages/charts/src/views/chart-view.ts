import type { Dataset } from '@teilhabe/core/publication';
import type { ChartModelBase, ChartOptions } from '../models/model.js';
import type { FindingOptions } from '../words/finding-options.js';
import type { TableModel, TableOptions } from '../words/table.js';
import type { Language, LoadWords } from '../words/language.js';
import type { SvgNode } from '../svg/svg-node.js';

/** A chart of its own, so that a page loads the ones that it shows: the model in pixels and its drawing. */
export interface ChartView<Model extends ChartModelBase> {
  readonly model: (dataset: Dataset, options: ChartOptions) => Model;
  readonly draw: (model: Model) => SvgNode;
  /** The table beside the chart, where it shows numbers that `dataTable` has not: shares and sums of others. */
  readonly table?: (dataset: Dataset, language: Language, options?: TableOptions) => TableModel;
  /** What the chart shows in one sentence: what `finding` says of the dataset, or of what the chart compares in it. */
  readonly finding: (dataset: Dataset, language: Language, options?: FindingOptions) => string;
  /** The group of words that it says beside those that every chart may say. */
  readonly words?: LoadWords;
}
