import type { Message, MessageNode } from '@teilhabe/core/publication';
import { own } from '../data/own.js';

/** What fills the gaps of a message, by argument name; numbers are written in the language. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A message with its gaps filled: literal text, arguments, numbers, select and plural of ICU MessageFormat.
 * Plural forms follow CLDR through `Intl.PluralRules`; an empty message is ''.
 * Throws a RangeError that names an argument without a value.
 */
export function formatMessage(message: Message, values: MessageValues, tag: string): string {
  return parts(message, values, tag, '');
}

/** The names of all arguments of a message, also those of branches; empty for plain text. */
export function argumentsOf(message: Message): readonly string[] {
  return message.flatMap((node) => {
    if (node.type === 0 || node.type === 7) return [];
    if (node.type === 1 || node.type === 2) return [node.value];
    return [node.value, ...Object.values(node.options).flatMap((option) => argumentsOf(option.value))];
  });
}

function parts(message: Message, values: MessageValues, tag: string, counted: string): string {
  return message.map((node) => part(node, values, tag, counted)).join('');
}

function part(node: MessageNode, values: MessageValues, tag: string, counted: string): string {
  if (node.type === 0) return node.value;
  if (node.type === 7) return counted;
  const value = own(values, node.value);
  if (value === undefined) throw new RangeError(`missing value "${node.value}" of a message`);
  if (node.type === 1 || node.type === 2) return written(value, tag);
  if (node.type === 5) return parts(branch(node.options, String(value)), values, tag, counted);
  const number = Number(value) - node.offset;
  const chosen = node.options[`=${value}`]?.value ?? branch(node.options, new Intl.PluralRules(tag).select(number));
  return parts(chosen, values, tag, written(number, tag));
}

function branch(options: Readonly<Record<string, { readonly value: Message }>>, name: string): Message {
  return (own(options, name) ?? own(options, 'other'))?.value ?? [];
}

function written(value: string | number, tag: string): string {
  return typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;
}
