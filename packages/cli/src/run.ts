import { COMMAND_GROUPS, COMMANDS, type CommandEntry, type CommandGroup } from './commands/commands.js';
import { EXIT, UsageError } from './exit.js';
import { unexpectedError } from './unexpected-error.js';

const WIDEST = Math.max(...COMMANDS.map(({ name }) => name.length));

const HELP = `teilhabe – integration monitoring for cities

Usage: teilhabe COMMAND [ARGUMENTS] [OPTIONS]

${COMMAND_GROUPS.map(groupLines).join('\n\n')}

teilhabe COMMAND --help explains a command. Exit status: 0 done, 1 problems in the data (listed), 2 wrong use, 70 a fault of
the program.
`;

function groupLines(group: CommandGroup): string {
  const lines = COMMANDS.filter((command) => command.group === group).map(
    ({ name, summary }) => `  ${name.padEnd(WIDEST)} ${summary}`,
  );
  return [`${group}:`, ...lines].join('\n');
}

/** Runs the command `teilhabe` with its arguments and gives the exit status. Prints to standard output and error. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    process.stderr.write(await unknownCommand(name));
    return EXIT.usage;
  }
  return runCommand(command, rest);
}

/** The nearest command first: loaded only for a slip, so that the others start at once. */
async function unknownCommand(name: string): Promise<string> {
  const { nearest } = await import('./nearest.js');
  const names = COMMANDS.map((known) => known.name);
  const meant = nearest(name, names);
  const guess = meant === null ? '' : ` Did you mean "${meant}"?`;
  return `Unknown command: "${name}".${guess} There are: ${names.join(', ')}.\n`;
}

async function runCommand({ name, load }: CommandEntry, args: readonly string[]): Promise<number> {
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return EXIT.done;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      process.stderr.write(unexpectedError(error));
      return EXIT.fault;
    }
    process.stderr.write(`${error.message}\nteilhabe ${name} --help explains the command.\n`);
    return EXIT.usage;
  }
}
