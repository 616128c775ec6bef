import { severityWord } from '@teilhabe/core';

const RED = 31;
const YELLOW = 33;

/**
 * Whether colours go to an output: on a terminal only, unless the environment says otherwise. `NO_COLOR` takes them away
 * (no-color.org), `FORCE_COLOR` asks for them and is stronger, as in Node; its `0` and `false` ask for none.
 */
export function wantsColours(isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && (none ?? '') === '';
}

/** A report with the words for errors in red and for notes in yellow. Colour adds nothing that the words do not say. */
export function colouredReport(text: string, language: 'de' | 'en'): string {
  return text
    .split('\n')
    .map((line) =>
      coloured(coloured(line, severityWord('error', language), RED), severityWord('warning', language), YELLOW),
    )
    .join('\n');
}

function coloured(line: string, word: string, colour: number): string {
  return line.startsWith(`${word}: `) ? `\u001B[1;${colour}m${word}:\u001B[0m${line.slice(word.length + 1)}` : line;
}

/** The report as this process's standard output shows it. */
export function shownReport(text: string, language: 'de' | 'en'): string {
  return wantsColours(process.stdout.isTTY, process.env) ? colouredReport(text, language) : text;
}
