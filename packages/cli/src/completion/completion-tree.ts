import { COMMANDS, type CommandEntry } from '../commands/commands.js';
import type { MessageLanguage } from '../words.js';

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
}

/** An option, `report`, and whether a value follows it. */
export interface CompletedOption {
  readonly name: string;
  readonly hasValue: boolean;
}

/** Every command with the options that it reads, from the tables by which it reads them. */
export async function completionTree(
  language: MessageLanguage,
  commands: readonly CommandEntry[] = COMMANDS,
): Promise<readonly CompletedCommand[]> {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const { options } = await load();
      const own = Object.entries(options).map(([option, { type }]) => ({ name: option, hasValue: type === 'string' }));
      return { name, summary: summary[language], options: [...own, { name: 'help', hasValue: false }] };
    }),
  );
}
