import type { Message, SentenceRole } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import { argumentsOf, formatMessage, type MessageValues } from './format-message.js';
import type { Language } from './language.js';
import { inLanguage } from './text-in.js';

/**
 * The publication's sentence of a role, filled; null when it has none that the reader understands, or one that asks for
 * a number that is not published. A sentence in another language says nothing.
 */
export function roleSentence(cube: Cube, role: SentenceRole, values: MessageValues, language: Language): string | null {
  const template: Message | undefined = inLanguage(
    cube.dataset.extension.teilhabe?.sentences[role] ?? {},
    language.tag,
  );
  if (!template || !argumentsOf(template).every((name) => Object.hasOwn(values, name))) return null;
  return formatMessage(template, values, language);
}
