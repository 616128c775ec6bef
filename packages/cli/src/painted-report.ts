import { severityWord } from '@teilhabe/core';
import type { Colour, Paint } from './colours.js';

/** A report with the words for errors in red and for notes in yellow. */
export function paintedReport(text: string, language: 'de' | 'en', paint: Paint): string {
  const painted = (line: string, word: string, colour: Colour) =>
    line.startsWith(`${word}: `) ? `${paint(`${word}:`, colour)}${line.slice(word.length + 1)}` : line;
  const [error, warning] = [severityWord('error', language), severityWord('warning', language)];
  return text
    .split('\n')
    .map((line) => painted(painted(line, error, 'red'), warning, 'yellow'))
    .join('\n');
}
