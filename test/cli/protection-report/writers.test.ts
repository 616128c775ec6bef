import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../packages/cli/src/html/markup.js';
import { reportHtml } from '../../../packages/cli/src/protection-report/html.js';
import { reportMarkdown } from '../../../packages/cli/src/protection-report/markdown.js';
import { protectionReport } from '../../../packages/cli/src/protection-report/protection-report.js';
import type { ReportDocument } from '../../../packages/cli/src/protection-report/report-document.js';
import { logOf, publicationInput } from './example-input.js';

const { payloads } = JSON.parse(
  readFileSync(new URL('../../vectors/security/xss-payloads.json', import.meta.url), 'utf8'),
) as { readonly payloads: readonly string[] };

const { datasets } = publicationInput();
const remedies = [{ indicator: 'hr1', breakdown: 'department', remedy: 'pool', taken: true }] as const;
const audited = {
  hidden: 3,
  open: 9,
  findings: [{ verdict: 'small', table: 'hr1', period: '2025', category: '', quantity: 'count' }],
} as const;
const full = (language: 'de' | 'en') =>
  protectionReport(
    publicationInput({ log: { hidden: logOf(datasets, () => 20), remedies }, audit: audited }),
    language,
  );

/** A report in which a text stands wherever words of a monitor can stand. */
function documentWith(text: string): ReportDocument {
  return {
    language: 'de',
    kind: 'Bericht',
    title: text,
    facts: [text],
    warning: text,
    sections: [
      {
        id: 'a',
        heading: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'list', items: [text] },
          {
            kind: 'table',
            caption: text,
            columns: [{ header: text }, { header: text }],
            rows: [[text, text]],
            total: [text, text],
          },
          { kind: 'signatures', lines: [text], place: text, name: text },
        ],
      },
    ],
  };
}

const tags = (page: string) => page.match(/<[a-z][^>]*>/g) ?? [];
const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, found]) => found!);

describe.each(['de', 'en'] as const)('reportHtml(report in %s)', (language) => {
  const page = reportHtml(full(language));

  it('reportHtml(report) says its language, and has no script, no request and no style beside its own', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    expect(page).toContain(escapeHtml("default-src 'none'; style-src data:"));
    expect(page).not.toMatch(/<script|<img|<iframe|\son\w+=|\sstyle=|\bsrc=/);
    expect(all(page, /href="([^"]*)"/g).filter((href) => !href.startsWith('data:text/css'))).toEqual([]);
  });

  it('reportHtml(report) has one h1, and no heading skips a level', () => {
    const levels = all(page, /<h(\d)/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
  });

  it('reportHtml(report) gives every id once, and every label an id', () => {
    const ids = all(page, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = all(page, /aria-labelledby="([^"]*)"/g);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter((label) => !ids.includes(label))).toEqual([]);
  });

  it('reportHtml(report) has tables with a header for each column and row, reached by keyboard where they scroll', () => {
    const tables = all(page, /(<table[\s\S]*?<\/table>)/g);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const headers = all(table, /<th scope="col"[^>]*>([\s\S]*?)<\/th>/g);
      const rows = all(table, /(<tr>[\s\S]*?<\/tr>)/g).slice(1);
      expect(headers.every((header) => header.trim() !== '')).toBe(true);
      for (const row of rows) {
        expect(row.match(/<th scope="row"/g)).toHaveLength(1);
        expect(row.match(/<td/g)).toHaveLength(headers.length - 1);
      }
      expect(table).not.toMatch(/<th(?! scope)[ >]/);
    }
    expect(page.match(/class="scroll" role="region" aria-labelledby="[^"]+" tabindex="0"/g)).toHaveLength(
      tables.length,
    );
  });

  it('reportMarkdown(report) has the same headings and rows', () => {
    const text = reportMarkdown(full(language));
    const headings = all(text, /^(#+) /gm).map((marks) => marks.length);
    expect(headings).toEqual(all(page, /<h(\d)/g).map(Number));
    const rows = all(text, /^(\| (?!---).*)$/gm);
    expect(rows).toHaveLength(page.match(/<tr>/g)!.length);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\n{3}/);
  });
});

describe('words of a monitor', () => {
  const harmless = tags(reportHtml(documentWith('x')));

  it.each(payloads)('reportHtml(%j) stays text', (payload) => {
    const page = reportHtml(documentWith(payload));
    expect(tags(page)).toEqual(harmless);
    expect(page).toContain(`<h1>${escapeHtml(payload)}</h1>`);
  });

  it.each(payloads)('reportMarkdown(%j) holds no tag', (payload) => {
    expect(reportMarkdown(documentWith(payload))).not.toMatch(/</);
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. März', '1\\. März'],
    ['1.015', '1.015'],
    ['a\n\n# b', 'a # b'],
    ['Amt & Rat', 'Amt &amp; Rat'],
  ])('reportMarkdown(%j) is written as %j', (text, expected) => {
    const lines = reportMarkdown(documentWith(text)).split('\n');
    expect(lines).toContain(`- ${expected}`);
    expect(lines).toContain(`| ${expected} | ${expected} |`);
  });
});
