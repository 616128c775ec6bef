import { readdirSync, readFileSync } from 'node:fs';
import type { SentencesFile, SentenceTexts } from '../indicator/sentence-texts.js';

const FOLDER = new URL('../../catalogue/sentences/', import.meta.url);

let read: SentenceTexts | undefined;

/** The built-in sentences of every language there is a file for, in the order of their tags. */
export function defaultSentences(): SentenceTexts {
  read ??= Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => Object.entries(readSentences(name))),
  );
  return read;
}

function readSentences(name: string): SentenceTexts {
  return (JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as SentencesFile).sentences;
}
