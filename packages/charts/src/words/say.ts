import { formatMessage, type MessageValues } from './format-message.js';
import type { Language, MessageKey } from './language.js';

/** One message of the language's catalogue, filled; throws a RangeError when a value is missing. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return formatMessage(language.messages[key], values, language);
}
