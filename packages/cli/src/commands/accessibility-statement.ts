import { thisRelease } from '../accessibility/release.js';
import { accessibilityStatement } from '../accessibility/statement.js';
import { messageLanguage, readArguments, type Command } from '../command.js';
import { EXIT } from '../exit.js';
import { writeWhole } from '../write-whole.js';

const OPTIONS = { lang: { type: 'string' }, out: { type: 'string' } } as const;

export const accessibilityStatementCommand: Command = {
  options: OPTIONS,
  help: `teilhabe accessibility-statement [OPTIONS]

Writes what this version can say of itself in a city's accessibility statement (Erklärung zur Barrierefreiheit): the state of
conformity, what is checked and how, known limits. HTML to paste: headings, paragraphs and lists. What only the city knows
stands in square brackets: its own checks, the contact for feedback, the enforcement body.

Options:
  --out FILE          where to write; default standard output
  --lang de|en        the language of the text; default from the environment, else German
  --help              this text
`,
  async run(args) {
    const { values } = readArguments(args, [], OPTIONS);
    const text = accessibilityStatement(messageLanguage(values.lang), thisRelease());
    if (values.out === undefined) process.stdout.write(text);
    else await writeWhole(values.out, text);
    return EXIT.done;
  },
};
