import type { Dataset } from '@teilhabe/core/publication';
import { shapeOf } from '../data/shape.js';
import { answersFinding } from './finding-answers.js';
import { numbersFinding } from './finding-numbers.js';
import type { FindingOptions } from './finding-options.js';
import type { Language } from './language.js';

/**
 * What the dataset says, in one sentence or, in full, one paragraph, from published numbers only.
 * A total is worded by the publication's own sentences and says how it changed since the first comparable period; a
 * breakdown by the range of its values and how many are confidential; answers by the share of the most positive.
 * Confidential, missing and empty each have their own sentence.
 */
export function finding(dataset: Dataset, language: Language, options: FindingOptions = {}): string {
  const said = shapeOf(dataset).answers > 0 ? answersFinding : numbersFinding;
  return said(dataset, language, options);
}
