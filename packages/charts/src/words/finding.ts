import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { answersFinding } from './finding-answers.js';
import { breakdownFinding } from './finding-breakdown.js';
import { totalFinding } from './finding-total.js';
import type { Language } from './language.js';
import { say } from './say.js';

/**
 * What the dataset says, in one sentence, from published numbers only.
 * A total is worded by the definition's own template and says how it changed since the first period; a
 * breakdown by the range of its values and how many are confidential; answers by the share of the most positive.
 * Confidential, missing and empty each have their own sentence. `period` is a code, the newest by default.
 */
export function finding(dataset: Dataset, language: Language, options: { readonly period?: string } = {}): string {
  const cube = openCube(dataset, language.tag);
  const period = periodOf(cube, options.period);
  if (dataset.value.length === 0) return sentence([say(language, 'finding.empty')]);
  if (cube.answers.length > 0) return sentence(answersFinding(cube, period, language));
  if (cube.rows.length > 1) return sentence(breakdownFinding(cube, period, language));
  return sentence(totalFinding(cube, period, language));
}

/** Clauses to one sentence: no empty ones, no doubled spaces, one full stop. */
function sentence(clauses: readonly string[]): string {
  const text = clauses
    .filter(Boolean)
    .join('; ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([;,.:])/g, '$1')
    .trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
