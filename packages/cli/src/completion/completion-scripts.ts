import type { CompletedCommand, CompletedOption } from './completion-tree.js';

/** The shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** A script that makes a shell complete the commands, their options, and files elsewhere. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  return SCRIPTS[shell](commands);
}

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const flags = (options: readonly CompletedOption[]) => options.map(({ name }) => `--${name}`);

/** What follows an option that takes a value is a file, like every argument; two options have known words. */
const VALUES = { format: ['text', 'json'], lang: ['de', 'en'] } as const;

function bashScript(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) options='${flags(options).join(' ')}' ;;`);
  return `# teilhabe completion bash: put into ~/.bashrc  eval "$(teilhabe completion bash)"
_teilhabe() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" options=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help' -- "$current"))
    return
  fi
  case "$previous" in
${Object.entries(VALUES)
  .map(([name, words]) => `    --${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current")); return ;;`)
  .join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
  esac
}
complete -o default -F _teilhabe teilhabe
`;
}

function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  const cases = commands.map(({ name, options }) => {
    const specs = options.map((option) => `'--${option.name}${zshValue(option)}'`);
    return `    ${name}) _arguments ${specs.join(' ')} '*:file:_files' ;;`;
  });
  return `#compdef teilhabe
# teilhabe completion zsh: put into ~/.zshrc  eval "$(teilhabe completion zsh)"
_teilhabe() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join('\n')}
  esac
}
compdef _teilhabe teilhabe
`;
}

function zshValue({ name, hasValue }: CompletedOption): string {
  if (!hasValue) return '';
  const words = name in VALUES ? VALUES[name as keyof typeof VALUES] : undefined;
  return words === undefined ? `:${name}:_files` : `:${name}:(${words.join(' ')})`;
}

function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c teilhabe -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
  );
  const options = commands.flatMap(({ name, options }) => options.map((option) => fishOption(name, option)));
  return `# teilhabe completion fish > ~/.config/fish/completions/teilhabe.fish
${[...names, ...options].join('\n')}
`;
}

function fishOption(command: string, { name, hasValue }: CompletedOption): string {
  const words = name in VALUES ? VALUES[name as keyof typeof VALUES] : undefined;
  const value = words === undefined ? ' -r' : ` -x -a '${words.join(' ')}'`;
  return `complete -c teilhabe -n '__fish_seen_subcommand_from ${command}' -l ${name}${hasValue ? value : ''}`;
}

/** In single quotes, without what would end them. */
function quoted(text: string): string {
  return text.replaceAll("'", '’');
}
