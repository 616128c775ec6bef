import { parse } from '@formatjs/icu-messageformat-parser';
import type { Message } from '../publication.js';

/**
 * The syntax tree of an ICU MessageFormat text, so that pages need no parser.
 * Tags are text (`<b>` is shown, never markup). Throws `SyntaxError` with the reason for a text that is not one.
 */
export function parseMessage(text: string): Message {
  const tree: unknown = parse(text, { ignoreTag: true, captureLocation: false });
  // Only what the contract knows: the parser's own fields (styles, plural types) stay behind.
  return (tree as readonly Node[]).map(node);
}

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly offset?: number;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

const KNOWN_TYPES = [0, 1, 2, 5, 6, 7];

function node({ type, value, offset, options }: Node): Message[number] {
  if (!KNOWN_TYPES.includes(type)) throw new SyntaxError('dates and times are given ready made; use a plain argument');
  return {
    type,
    ...(value === undefined ? {} : { value }),
    ...(type === 6 ? { offset: offset ?? 0 } : {}),
    ...(options
      ? {
          options: Object.fromEntries(
            Object.entries(options).map(([key, option]) => [key, { value: option.value.map(node) }]),
          ),
        }
      : {}),
  } as Message[number];
}

/** The names of the arguments that a message uses, each once. */
export function messageArguments(message: Message): readonly string[] {
  const names = message.flatMap((part): readonly string[] => {
    if (part.type === 1 || part.type === 2) return [part.value];
    if (part.type !== 5 && part.type !== 6) return [];
    return [part.value, ...Object.values(part.options).flatMap((option) => messageArguments(option.value))];
  });
  return [...new Set(names)];
}
