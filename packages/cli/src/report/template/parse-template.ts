import { marked } from 'marked';
import type { MarkdownToken, Template, TemplatePart, Wish } from './template.js';

/** Signs of the private use area stand around a placeholder's number, so that nothing a publication holds is ever read as Markdown. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** The word by which a directive or a placeholder may find nothing. */
const OPTIONAL = 'optional';

/** Where a placeholder stood, in the text that the Markdown parser gives: its number is that of `Template.placeholders`. */
export const PLACE = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/**
 * Reads a template: Markdown in which a line `:::name words option=value` is a directive and `{{name words}}` a placeholder.
 * A line `:::` alone, which some editors add, says nothing. Every template can be read; what it asks for is checked when it is filled.
 */
export function parseTemplate(text: string): Template {
  const placeholders: Wish[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/[\uE000\uE001]/g, '\uFFFD')
    .split(/\r\n?|\n/);
  const parts: TemplatePart[] = [];
  let start = 0;
  const textUntil = (end: number) => {
    const part = textPart(lines.slice(start, end), start + 1, placeholders);
    if (part !== null) parts.push(part);
  };
  lines.forEach((line, i) => {
    if (!line.startsWith(':::')) return;
    textUntil(i);
    start = i + 1;
    if (line.replaceAll(':', '').trim() !== '') parts.push({ kind: 'directive', wish: wishOf(line.slice(3), i + 1) });
  });
  textUntil(lines.length);
  return { parts, placeholders };
}

function textPart(lines: readonly string[], first: number, placeholders: Wish[]): TemplatePart | null {
  const source = lines.map((line, i) =>
    line.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
      placeholders.push(wishOf(inside, first + i));
      return `${OPEN}${placeholders.length - 1}${CLOSE}`;
    }),
  );
  if (source.every((line) => line.trim() === '')) return null;
  return {
    kind: 'text',
    tokens: marked.lexer(source.join('\n')) as readonly unknown[] as readonly MarkdownToken[],
    line: first,
  };
}

/** Words and options of a directive or a placeholder; a value with spaces stands in quotation marks. */
function wishOf(text: string, line: number): Wish {
  const pieces = [...text.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|([^\s"]+))/g)].map(
    ([, option, quoted, plain]) => [option, quoted ?? plain ?? ''] as const,
  );
  const words = pieces.flatMap(([option, value]) => (option === undefined ? [value] : []));
  const options = pieces.flatMap(([option, value]) => (option === undefined ? [] : [[option, value] as const]));
  const [name = '', ...others] = words;
  const named = others.filter((word) => word !== OPTIONAL);
  return { name, words: named, optional: named.length < others.length, options: Object.fromEntries(options), line };
}
