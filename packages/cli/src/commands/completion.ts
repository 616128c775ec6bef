import { readArguments, type Command } from '../command.js';
import { completionScript, SHELLS } from '../completion/completion-scripts.js';
import { completionTree } from '../completion/completion-tree.js';
import { EXIT, UsageError } from '../exit.js';

export const completion: Command = {
  options: {},
  help: `teilhabe completion bash|zsh|fish

Prints a script that completes commands, options and files in your shell:

  bash  eval "$(teilhabe completion bash)"   in ~/.bashrc
  zsh   eval "$(teilhabe completion zsh)"    in ~/.zshrc, after compinit
  fish  teilhabe completion fish > ~/.config/fish/completions/teilhabe.fish

Options:
  --help              this text
`,
  async run(args) {
    const asked = readArguments(args, ['SHELL'], {}).positionals[0];
    const shell = SHELLS.find((known) => known === asked);
    if (shell === undefined) throw new UsageError(`Unknown shell: "${asked}"; there are ${SHELLS.join(', ')}.`);
    process.stdout.write(completionScript(shell, await completionTree()));
    return EXIT.done;
  },
};
