import type { Message, MessageNode } from '@teilhabe/core/publication';
import { own } from '../data/own.js';
import { numberFormat, pluralRules } from './formatters.js';
import { anchored, isolated } from './isolated.js';
import type { Language } from './language.js';

/** What fills the gaps of a message, by argument name; numbers are written in the language. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What a message needs to know of the language it is in. */
export type MessageLanguage = Pick<Language, 'tag' | 'direction'>;

/**
 * A message with its gaps filled: literal text, arguments, numbers, select and plural of ICU MessageFormat.
 * Plural forms follow CLDR through `Intl.PluralRules`; a text that runs the other way stands between direction marks;
 * an empty message is ''. Throws a RangeError that names an argument without a value.
 */
export function formatMessage(message: Message, values: MessageValues, language: MessageLanguage): string {
  const text = parts(message, values, language, '');
  return language.direction === 'rtl' ? anchored(text) : text;
}

/** The names of all arguments of a message, also those of branches; empty for plain text. */
export function argumentsOf(message: Message): readonly string[] {
  return message.flatMap((node) => {
    if (node.type === 0 || node.type === 7) return [];
    if (node.type === 1 || node.type === 2) return [node.value];
    return [node.value, ...Object.values(node.options).flatMap((option) => argumentsOf(option.value))];
  });
}

function parts(message: Message, values: MessageValues, language: MessageLanguage, counted: string): string {
  return message.map((node) => part(node, values, language, counted)).join('');
}

function part(node: MessageNode, values: MessageValues, language: MessageLanguage, counted: string): string {
  if (node.type === 0) return node.value;
  if (node.type === 7) return counted;
  const value = own(values, node.value);
  if (value === undefined) throw new RangeError(`missing value "${node.value}" of a message`);
  if (node.type === 1 || node.type === 2) return written(value, language);
  if (node.type === 5) return parts(branch(node.options, String(value)), values, language, counted);
  const number = Number(value) - node.offset;
  const category = () => pluralRules(language.tag).select(number);
  const chosen = node.options[`=${value}`]?.value ?? branch(node.options, category());
  return parts(chosen, values, language, written(number, language));
}

function branch(options: Readonly<Record<string, { readonly value: Message }>>, name: string): Message {
  return (own(options, name) ?? own(options, 'other'))?.value ?? [];
}

function written(value: string | number, { tag, direction }: MessageLanguage): string {
  return isolated(typeof value === 'number' ? numberFormat(tag).format(value) : value, direction);
}
