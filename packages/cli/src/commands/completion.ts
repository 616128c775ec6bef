import { messageLanguage, readArguments, type Command } from '../command.js';
import { completionScript, SHELLS } from '../completion/completion-scripts.js';
import { completionTree } from '../completion/completion-tree.js';
import { EXIT, UsageError } from '../exit.js';
import { completionHelp } from '../help/completion.js';

export const completion: Command = {
  options: {},
  help: completionHelp,
  async run(args) {
    const asked = readArguments(args, ['SHELL'], {}).positionals[0];
    const shell = SHELLS.find((known) => known === asked);
    if (shell === undefined)
      throw new UsageError({
        de: `Unbekannte Shell: „${asked}“; es gibt ${SHELLS.join(', ')}.`,
        en: `Unknown shell: "${asked}"; there are ${SHELLS.join(', ')}.`,
      });
    process.stdout.write(completionScript(shell, await completionTree(messageLanguage(undefined))));
    return EXIT.done;
  },
};
