import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { breakdownFinding } from './finding-breakdown.js';
import type { FindingOptions } from './finding-options.js';
import { totalFinding } from './finding-total.js';
import type { Language } from './language.js';
import { paragraph } from './paragraph.js';
import { say } from './say.js';

/** What `finding` says of a dataset without answers, apart, so that a page loads what is said of answers only with these. */
export function numbersFinding(dataset: Dataset, language: Language, options: FindingOptions = {}): string {
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
  if (cube.rows.length > 1) return [breakdownFinding(cube, period, language)];
  return totalFinding(cube, period, language, detail);
}
