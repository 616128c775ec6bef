import type { Words } from '../words.js';

export const completionHelp: Words = {
  de: `teilhabe completion bash|zsh|fish

Gibt ein Skript aus, das in Ihrer Shell Befehle, Optionen und Dateien ergänzt:

  bash  eval "$(teilhabe completion bash)"   in ~/.bashrc
  zsh   eval "$(teilhabe completion zsh)"    in ~/.zshrc, nach compinit
  fish  teilhabe completion fish > ~/.config/fish/completions/teilhabe.fish

Optionen:
  --help              dieser Text
`,
  en: `teilhabe completion bash|zsh|fish

Prints a script that completes commands, options and files in your shell:

  bash  eval "$(teilhabe completion bash)"   in ~/.bashrc
  zsh   eval "$(teilhabe completion zsh)"    in ~/.zshrc, after compinit
  fish  teilhabe completion fish > ~/.config/fish/completions/teilhabe.fish

Options:
  --help              this text
`,
};
