import type { PeriodPoint } from '../data/periods.js';
import type { Language } from './language.js';
import { say } from './say.js';

/** A period inside a sentence: 'für 2025', 'für das 2. Halbjahr 2013'; '' without a period. */
export function periodPhrase(language: Language, period: PeriodPoint | undefined): string {
  const precision = period ? period.precision.replace('-', '') : 'none';
  return say(language, 'period.for', { precision, period: period?.text ?? '' });
}
