import type { SentencesFile, SentenceTexts } from '../indicator/sentence-texts.js';
import { shippedFolder } from '../shipped/shipped-files.js';

let read: SentenceTexts | undefined;

/** The built-in sentences of every language there is a file for, in the order of their tags. */
export function defaultSentences(): SentenceTexts {
  read ??= Object.fromEntries(
    (shippedFolder('catalogue/sentences') as readonly SentencesFile[]).flatMap(({ sentences }) =>
      Object.entries(sentences),
    ),
  );
  return read;
}
