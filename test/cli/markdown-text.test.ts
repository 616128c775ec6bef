import { marked } from 'marked';
import { expect, it } from 'vitest';
import { markdownText } from '../../packages/cli/src/markdown-text.js';

/** What a reader of the Markdown sees, with the text at the beginning of a paragraph and within one. */
function shown(plain: string): readonly string[] {
  const html = (before: string) => (marked.parse(before + markdownText(plain)) as string).trim();
  return [html(''), html('am ').replace('<p>am ', '<p>')];
}

it.each([
  '1. März 2026',
  '12) zwölf',
  '2024',
  '3,5 Punkte',
  '- minus',
  '+ plus',
  '# Raute',
  '*Stern* und _Strich_',
  '[a](b)',
  'a | b',
  '~~durch~~',
  '\\ und `Code`',
])('markdownText(%j) is shown as it is, at the beginning of a paragraph and within it', (plain) => {
  expect(shown(plain)).toEqual([`<p>${plain}</p>`, `<p>${plain}</p>`]);
});
