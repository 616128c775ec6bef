import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';
import type { MessageLanguage, Words } from './words.js';

/** A subcommand: its help, and what it does. */
export interface Command {
  readonly help: Words;
  /** The options that it takes, as `readArguments` reads them; the completion of a shell knows them from here. */
  readonly options: OptionConfig;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Options that every command knows. */
export const COMMON_OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What the arguments say once they are read. */
export type Arguments<Options extends OptionConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>
>;

type OptionConfig = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads positionals and options; throws `UsageError` for an unknown option or the wrong number of arguments.
 * @param names The positionals in order; those that may be left out come last and stand in brackets: `[FOLDER]`.
 */
export function readArguments<Options extends OptionConfig>(
  args: readonly string[],
  names: readonly string[],
  options: Options,
): Arguments<Options> {
  const parsed = parse(args, options);
  const needed = names.filter((name) => !name.startsWith('[')).length;
  if (parsed.positionals.length < needed || parsed.positionals.length > names.length) {
    throw new UsageError({
      de: `Erwartet: ${names.join(' ')}; gefunden: ${parsed.positionals.join(' ') || 'nichts'}.`,
      en: `Expected ${names.join(' ')}; found ${parsed.positionals.join(' ') || 'nothing'}.`,
    });
  }
  return parsed;
}

function parse<Options extends OptionConfig>(args: readonly string[], options: Options): Arguments<Options> {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(optionFault(error, args, options));
  }
}

/** The language of messages before the options are read, as in `messageLanguage`; what is no language counts as not said. */
export function spokenLanguage(args: readonly string[]): MessageLanguage {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.includes('=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return messageLanguage(at >= 0 && (asked === 'de' || asked === 'en') ? asked : undefined);
}

/** What is wrong with the options; for one that there is not, the nearest that there is. */
function optionFault(error: unknown, args: readonly string[], options: OptionConfig): Words {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { de: `So geht die Option nicht: ${message}`, en: message };
  const known = [...Object.keys(options), 'help'];
  const isUnknown = (arg: string) => arg.startsWith('-') && !known.includes(arg.replace(/^--/, '').split('=')[0]!);
  const unknown = args.find(isUnknown) ?? '';
  const meant = nearest(unknown.slice(2).split('=')[0]!, known);
  return {
    de: `Unbekannte Option: „${unknown}“.${meant === null ? '' : ` Gemeint ist wohl „--${meant}“.`}`,
    en: `Unknown option: "${unknown}".${meant === null ? '' : ` Did you mean "--${meant}"?`}`,
  };
}

/** The language of messages: asked for, or that of the environment, else German. */
export function messageLanguage(asked: string | undefined): MessageLanguage {
  if (asked !== undefined && asked !== 'de' && asked !== 'en')
    throw new UsageError({
      de: `Unbekannte Sprache: „${asked}“; es gibt de und en.`,
      en: `Unknown language: "${asked}"; there are de and en.`,
    });
  if (asked !== undefined) return asked;
  const environment = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return environment.toLowerCase().startsWith('en') ? 'en' : 'de';
}

/** The output format; throws `UsageError` for any other word. */
export function outputFormat(asked: string): 'text' | 'json' {
  if (asked === 'text' || asked === 'json') return asked;
  throw new UsageError({
    de: `Unbekanntes Format: „${asked}“; es gibt text und json.`,
    en: `Unknown format: "${asked}"; there are text and json.`,
  });
}
