/** Where a text stops being JSON. */
export interface JsonPlace {
  /** The physical line, from 1. */
  readonly line: number;
  /** What stands there, to the end of the line; empty when the text ends too early. */
  readonly found: string;
}

/**
 * The place of the first error of a text that `JSON.parse` refuses; engines name it differently or not at all.
 * A text that is JSON after all has its error at its end.
 */
export function jsonErrorPlace(text: string): JsonPlace {
  const position = errorPosition(text);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, found: /^.{0,40}/.exec(text.slice(position))?.[0].trim() ?? '' };
}

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;

/** What may come next: a value, a name, and what separates and closes them. */
type Awaited = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

/** Reads value by value without calling itself, so that deep nesting cannot exhaust the stack. */
function errorPosition(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let position = after(SPACE, text, 0);
  while (position < text.length) {
    const next = step(text, position, awaited, open);
    if (next === null) return position;
    position = after(SPACE, text, next.position);
    awaited = next.awaited;
  }
  return text.length;
}

function step(text: string, position: number, awaited: Awaited, open: string[]) {
  const character = text.charAt(position);
  const then = (next: Awaited, end = position + 1) => ({ position: end, awaited: next });
  const closes = awaited === 'comma' || awaited.startsWith('first');
  if (closes && open.length > 0 && character === CLOSING[open.at(-1) ?? '']) {
    open.pop();
    return then('comma');
  }
  switch (awaited) {
    case 'comma':
      return character === ',' && open.length > 0 ? then(open.at(-1) === '{' ? 'name' : 'value') : null;
    case 'colon':
      return character === ':' ? then('value') : null;
    case 'name':
    case 'first name':
      return found(STRING, text, position, (end) => then('colon', end));
    default:
      if (character !== '{' && character !== '[') {
        return found(character === '"' ? STRING : LITERAL, text, position, (end) => then('comma', end));
      }
      open.push(character);
      return then(character === '{' ? 'first name' : 'first value');
  }
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function found<Result>(pattern: RegExp, text: string, position: number, then: (end: number) => Result): Result | null {
  const end = after(pattern, text, position);
  return end > position ? then(end) : null;
}

/** The position behind what a sticky pattern matches at a position; the position itself when it does not match. */
function after(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}
