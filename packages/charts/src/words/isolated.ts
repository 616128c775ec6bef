const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Letters of the scripts that run from right to left, and the Arabic comma, semicolon and question mark. */
const RIGHT_TO_LEFT =
  /[\u060c\u061b\u061f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Every other letter, and the digits 0 to 9, whose spans (2023–2025) a text from right to left would turn round. */
const LEFT_TO_RIGHT = new RegExp(`[0-9]|(?!${RIGHT_TO_LEFT.source})\\p{L}`, 'u');

const ISOLATE = /[\u2067\u2068][^\u2067-\u2069]*\u2069/;
const RIGHT_TO_LEFT_MARK = '\u200f';
/** Unlike the semicolon, it has no direction of its own. */
const ARABIC_COMMA = '\u060c';

/**
 * A whole text that runs from right to left also where all of its letters are set apart: what displays it may take its
 * direction from the first letter that is not, and would find none.
 */
export function anchored(text: string): string {
  let outside = text;
  while (ISOLATE.test(outside)) outside = outside.replace(ISOLATE, '');
  const hasDirection = RIGHT_TO_LEFT.test(outside.replaceAll(ARABIC_COMMA, ''));
  return outside === text || hasDirection ? text : RIGHT_TO_LEFT_MARK + text;
}

/** Whether a text has letters, and none that run from right to left: '5. Februar 2010' keeps its order among those that do. */
export function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !RIGHT_TO_LEFT.test(text);
}

/**
 * A text that stands inside one of another direction: where it has letters or digits that run the other way it is set
 * apart by Unicode's marks, so that neither turns the other round; unchanged where it has none.
 */
export function isolated(text: string, around: 'ltr' | 'rtl'): string {
  if (!(around === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text)) return text;
  // Words of the language itself keep its direction: what is first in them may be a number, or a name of elsewhere.
  const own = around === 'rtl' && RIGHT_TO_LEFT.test(text);
  return (own ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE) + text + POP_DIRECTIONAL_ISOLATE;
}
