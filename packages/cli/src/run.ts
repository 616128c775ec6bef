import { outputPaint, type Paint } from './colours.js';
import { COMMAND_GROUPS, COMMANDS, type CommandEntry } from './commands/commands.js';
import { spokenLanguage } from './command.js';
import { EXIT, UsageError } from './exit.js';
import { unexpectedError } from './unexpected-error.js';
import type { MessageLanguage } from './words.js';

const WIDEST = Math.max(...COMMANDS.map(({ name }) => name.length));

/** The overview of all commands. */
function overview(language: MessageLanguage, paint: Paint): string {
  const { about, usage, explains, status } = WORDS[language].overview;
  const groups = Object.entries(COMMAND_GROUPS).map(([group, title]) =>
    [
      paint(`${title[language]}:`, 'bold'),
      ...COMMANDS.filter((command) => command.group === group).map(
        ({ name, summary }) => `  ${name.padEnd(WIDEST)} ${summary[language]}`,
      ),
    ].join('\n'),
  );
  return `${[`${paint('teilhabe', 'bold')} – ${about}`, usage, ...groups, `${explains} ${status}`].join('\n\n')}\n`;
}

/** Runs the command `teilhabe` with its arguments and gives the exit status. Prints to standard output and error. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(overview(spokenLanguage(args), outputPaint()));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    process.stderr.write(await unknownCommand(name, spokenLanguage(rest)));
    return EXIT.usage;
  }
  return runCommand(command, rest);
}

/** The nearest command first: loaded only for a slip, so that the others start at once. */
async function unknownCommand(name: string, language: MessageLanguage): Promise<string> {
  const { nearest } = await import('./nearest.js');
  const names = COMMANDS.map((known) => known.name);
  const meant = nearest(name, names);
  const { unknown, probably, there } = WORDS[language];
  const guess = meant === null ? '' : ` ${probably(meant)}`;
  return `${unknown} "${name}".${guess} ${there} ${names.join(', ')}.\n`;
}

async function runCommand({ name, load }: CommandEntry, args: readonly string[]): Promise<number> {
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help[spokenLanguage(args)]);
    return EXIT.done;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      process.stderr.write(unexpectedError(error));
      return EXIT.fault;
    }
    const language = spokenLanguage(args);
    process.stderr.write(`${error.words[language]}\nteilhabe ${name} --help ${WORDS[language].explains}\n`);
    return EXIT.usage;
  }
}

const WORDS = {
  de: {
    unknown: 'Unbekannter Befehl:',
    probably: (meant: string) => `Gemeint ist wohl "${meant}".`,
    there: 'Es gibt:',
    explains: 'erklärt den Befehl.',
    overview: {
      about: 'Integrationsmonitoring für Städte',
      usage: 'Aufruf: teilhabe BEFEHL [ANGABEN] [OPTIONEN]',
      explains: 'teilhabe BEFEHL --help erklärt einen Befehl.',
      status: `Rückgabewert: 0 getan, 1 Probleme in den Daten (aufgezählt), 2 falscher
Aufruf, 70 ein Fehler des Programms.`,
    },
  },
  en: {
    unknown: 'Unknown command:',
    probably: (meant: string) => `Did you mean "${meant}"?`,
    there: 'There are:',
    explains: 'explains the command.',
    overview: {
      about: 'integration monitoring for cities',
      usage: 'Usage: teilhabe COMMAND [ARGUMENTS] [OPTIONS]',
      explains: 'teilhabe COMMAND --help explains a command.',
      status: `Exit status: 0 done, 1 problems in the data (listed), 2 wrong use, 70 a fault of
the program.`,
    },
  },
} as const;
