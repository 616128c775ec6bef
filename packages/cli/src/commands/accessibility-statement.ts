import { thisRelease } from '../accessibility/release.js';
import { accessibilityStatement } from '../accessibility/statement.js';
import { messageLanguage, readArguments, type Command } from '../command.js';
import { EXIT } from '../exit.js';
import { writeWhole } from '../write-whole.js';
import { accessibilityStatementHelp } from '../help/accessibility-statement.js';

const OPTIONS = { lang: { type: 'string' }, out: { type: 'string' } } as const;

export const accessibilityStatementCommand: Command = {
  options: OPTIONS,
  help: accessibilityStatementHelp,
  async run(args) {
    const { values } = readArguments(args, [], OPTIONS);
    const text = accessibilityStatement(messageLanguage(values.lang), thisRelease());
    if (values.out === undefined) process.stdout.write(text);
    else await writeWhole(values.out, text);
    return EXIT.done;
  },
};
