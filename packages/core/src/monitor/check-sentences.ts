import type { Indicator } from '../indicator/definition.js';
import { messageArguments, parseMessage } from '../indicator/parse-message.js';
import type { Problem } from '../problem.js';
import type { Message } from '../publication.js';
import { indicatorProblem } from './indicator-problem.js';

const ARGUMENTS = ['period', 'value', 'count', 'base'];

/** Sentences that cannot be read, or that ask for facts that no indicator has. */
export function sentenceProblems(indicator: Indicator): readonly Problem[] {
  return Object.entries(indicator.finding ?? {}).flatMap(([language, text]): readonly Problem[] => {
    const place = ['finding', language];
    const message = readable(text);
    if (message === null) {
      return [indicatorProblem(indicator, { code: 'sentence-error', found: text, expected: 'syntax' }, ...place)];
    }
    const expected = ARGUMENTS.map((name) => `{${name}}`).join(', ');
    return messageArguments(message)
      .filter((name) => !ARGUMENTS.includes(name))
      .map((name) => indicatorProblem(indicator, { code: 'sentence-error', found: `{${name}}`, expected }, ...place));
  });
}

/** The message, or null for a text that is none or has a bracket left over, which the parser takes for text. */
function readable(text: string): Message | null {
  try {
    const message = parseMessage(text);
    const quoted = /'[{}]/.test(text);
    return !quoted && message.some((part) => part.type === 0 && /[{}]/.test(part.value)) ? null : message;
  } catch {
    return null;
  }
}
