import type { Status } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';

/**
 * A status and its reason in words, as a screen reader says them: 'geheim gehalten', never 'Punkt'; '' for an ordinary
 * number. The secret is never told apart further.
 */
export function statusWords(status: Status | null, reason: string | null, language: Language): string {
  if (status === 'C') return say(language, 'hidden.cell');
  if (reason !== null && reason !== '') return say(language, 'missing.reason', { reason });
  if (status === 'X') return say(language, 'missing.reason', { reason: 'notApplicable' });
  if (status === 'M') return say(language, 'missing.reason', { reason: '' });
  return say(language, 'mark.status', { status: status ?? '' });
}
