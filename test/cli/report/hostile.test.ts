import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teilhabe } from '../command.js';
import { publishedFolder } from './publication.js';

const PAYLOAD = '<img src=x onerror=alert(1)> ![a](b) [c](javascript:d) **e** `f` | {{value hr1}} :::indicator # g';

let folder: string;

beforeAll(async () => {
  folder = await publishedFolder((text, path) => {
    if (!path.endsWith('.json')) return text;
    const quoted = JSON.stringify(PAYLOAD).slice(1, -1);
    return text.replaceAll('Beschäftigte mit interkultureller Fortbildung', quoted).replaceAll('Stadt Wetzlar', quoted);
  });
  writeFileSync(
    join(folder, 'template.md'),
    '# {{publisher}}\n\n{{title fb1}}\n\n- {{title fb1}}\n\n:::indicator fb1\n:::overview fb1 hr1\n',
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string): string {
  const out = join(folder, name);
  const { status } = teilhabe('report', join(folder, 'site'), '--template', join(folder, 'template.md'), '--out', out);
  expect(status).toBe(0);
  return readFileSync(out, 'utf8');
}

describe('text of a publication stays text', () => {
  it('teilhabe report --to html writes no markup of it', () => {
    const html = written('h.html');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
    expect(html).toContain('{{value hr1}} :::indicator # g');
  });

  it('teilhabe report --to md writes nothing that a parser takes for an image, a link or HTML of it', () => {
    const kinds = new Set<string>();
    const links: string[] = [];
    void marked.walkTokens(marked.lexer(written('h.md')), (token: Token) => {
      kinds.add(token.type);
      if (token.type === 'link') links.push(String(token['href']));
      if (token.type === 'image') expect(token['href']).toMatch(/^data:image\/svg\+xml;base64,/);
    });
    expect(kinds).not.toContain('html');
    expect(kinds).not.toContain('codespan');
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });
});
