import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { answersFinding } from './finding-answers.js';
import { breakdownFinding } from './finding-breakdown.js';
import { totalFinding } from './finding-total.js';
import type { Language } from './language.js';
import { paragraph } from './paragraph.js';
import { say } from './say.js';

/** For which period, and how fully, a finding is worded; the newest, in short, by default. */
export interface FindingOptions {
  /** A period's code; the newest by default. */
  readonly period?: string;
  /**
   * `short`, the default, says what the number is and how it changed: for cards and captions. `full` adds for a total
   * how certain that is, how many answered, the target, and what is not known: for reports and alternative texts.
   */
  readonly detail?: 'short' | 'full';
}

/**
 * What the dataset says, in one sentence or, in full, one paragraph, from published numbers only.
 * A total is worded by the publication's own sentences and says how it changed since the first comparable period; a
 * breakdown by the range of its values and how many are confidential; answers by the share of the most positive.
 * Confidential, missing and empty each have their own sentence.
 */
export function finding(dataset: Dataset, language: Language, options: FindingOptions = {}): string {
  return paragraph(sentencesOf(openCube(dataset, language), language, options), language);
}

/** The clauses of every sentence. */
function sentencesOf(
  cube: Cube,
  language: Language,
  { period: code, detail = 'short' }: FindingOptions,
): readonly (readonly string[])[] {
  const period = periodOf(cube, code);
  if (cube.dataset.value.length === 0) return [[say(language, 'finding.empty')]];
  if (cube.answers.length > 0) return [answersFinding(cube, period, language)];
  if (cube.rows.length > 1) return [breakdownFinding(cube, period, language)];
  return totalFinding(cube, period, language, detail);
}
