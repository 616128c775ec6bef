import { accessibilityStatementCommand } from './commands/accessibility-statement.js';
import { audit } from './commands/audit.js';
import { importCommand } from './commands/import.js';
import { publish } from './commands/publish.js';
import { render } from './commands/render.js';
import { serve } from './commands/serve.js';
import { validateFolder } from './commands/validate.js';
import type { Command } from './command.js';
import { EXIT, UsageError } from './exit.js';
import { unexpectedError } from './unexpected-error.js';

const COMMANDS: readonly Command[] = [
  importCommand,
  validateFolder,
  publish,
  audit,
  render,
  serve,
  accessibilityStatementCommand,
];

const WIDEST = Math.max(...COMMANDS.map(({ name }) => name.length));

const HELP = `teilhabe – integration monitoring for cities

Usage: teilhabe COMMAND [ARGUMENTS] [OPTIONS]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(WIDEST)} ${summary}`).join('\n')}

teilhabe COMMAND --help explains a command. Exit status: 0 done, 1 problems in the data (listed), 2 wrong use, 70 a fault of
the program.
`;

/** Runs the command `teilhabe` with its arguments and gives the exit status. Prints to standard output and error. */
export async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    process.stderr.write(`Unknown command: "${name}". There are: ${COMMANDS.map((known) => known.name).join(', ')}.\n`);
    return EXIT.usage;
  }
  return runCommand(command, rest);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
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
    process.stderr.write(`${error.message}\nteilhabe ${command.name} --help explains the command.\n`);
    return EXIT.usage;
  }
}
