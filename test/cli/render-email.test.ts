import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { teilhabe } from './command.js';

const IMAGE = 'https://www.example.org/hr1.png';
const SRC = 'https://www.example.org/monitor/index.json';
const email = (id: string, ...options: readonly string[]) =>
  teilhabe('render', 'test/fixtures/publication', id, '--lang', 'de', '--html', '--snippet', 'email', ...options);

/** What Gmail and Outlook leave of a message: these tags and attributes, and inline styles without positions. */
function stripped(markup: string): string {
  return sanitizeHtml(markup, {
    allowedTags: ['table', 'tr', 'td', 'th', 'caption', 'h2', 'p', 'img', 'a'],
    allowedAttributes: {
      '*': ['style', 'lang', 'dir', 'align', 'width', 'border', 'cellpadding', 'cellspacing', 'role', 'scope'],
      img: ['src', 'alt', 'width', 'border', 'style'],
      a: ['href', 'style'],
    },
    allowedSchemes: ['https'],
  });
}

describe('teilhabe render --html --snippet email', () => {
  it.each(['hr1', 'hr1~department', 'pr9', 'timeline'])(
    '%s loses nothing in an e-mail client and is below 102 kB',
    (id) => {
      const { status, stdout } = email(id, '--drawing', IMAGE, '--src', SRC);
      expect(status).toBe(0);
      expect(Buffer.byteLength(stdout)).toBeLessThan(102_000);
      const [whole, left] = [stdout, stripped(stdout)].map((markup) => parseHTML(`<body>${markup}</body>`).document);
      for (const selector of ['*', 'table', 'td', 'th', 'p', 'img', '[style]', '[alt]'])
        expect([selector, left!.querySelectorAll(selector).length]).toEqual([
          selector,
          whole!.querySelectorAll(selector).length,
        ]);
      expect(left!.body.textContent).toBe(whole!.body.textContent);
      expect(stdout).not.toMatch(/<(svg|script|style|link|form|div|figure)\b|\sclass=|position:|url\(/);
      const image = whole!.querySelector('img')!;
      expect(image.getAttribute('src')).toBe(IMAGE);
      expect(image.getAttribute('alt')!.length).toBeGreaterThan(20);
      for (const table of whole!.querySelectorAll('table:not([role])'))
        expect(table.querySelectorAll('th[scope]').length).toBeGreaterThan(0);
    },
  );

  it('hr1 says the finding and every number as text, without a picture too', () => {
    const { stdout } = email('hr1');
    expect(stdout).not.toContain('<img');
    expect(parseHTML(`<body>${stdout}</body>`).document.querySelectorAll('td, th').length).toBeGreaterThan(10);
  });

  it.each([
    [['--drawing', 'hr1.png'], 'braucht --drawing https://'],
    [['--drawing', 'javascript:alert(1)'], 'braucht --drawing https://'],
    [['--src', 'index.json'], 'braucht --src https://'],
  ])('%j is wrong use: what a message links needs a whole address', (options, message) => {
    const { status, stderr } = email('hr1', ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
