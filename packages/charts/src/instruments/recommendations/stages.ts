import type { RecommendationStatus, Records } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { publishedWord } from '../code-word.js';
import { signOf } from '../sign-of.js';

/** How far a recommendation is; `none` before the first report. */
export type Stage = RecommendationStatus | 'none';

/** What is implemented first, so that these parts of all bars begin at the same line; then what lies before it. */
export const STAGES: readonly Stage[] = ['done', 'continued', 'inProgress', 'planned', 'postponed', 'dropped', 'none'];

/** The sign of each stage, so that no colour says it alone. */
const SYMBOLS: Readonly<Record<Stage, string>> = {
  done: '✓',
  continued: '↻',
  inProgress: '◐',
  planned: '○',
  postponed: '‖',
  dropped: '×',
  none: '□',
};

/** A stage as sign and word. */
export interface StageSign {
  readonly symbol: string;
  readonly word: string;
}

/** The sign and the word of a stage: the publication's where it has one in the reader's language. */
export function stageSign(
  stage: Stage,
  file: Pick<Records<unknown>, 'labels'> | undefined,
  language: Language,
): StageSign {
  const word = publishedWord(file, 'status', stage, language) ?? say(language, 'recommendations.status', { stage });
  return { symbol: signOf(SYMBOLS, stage), word };
}
