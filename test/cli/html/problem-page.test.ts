import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemReport, type Problem } from '@teilhabe/core';
import { escapeHtml } from '../../../packages/cli/src/html/markup.js';
import { problemPage } from '../../../packages/cli/src/html/problem-page.js';
import { EXAMPLE_REPORT } from '../../core/problems/example-report.js';

const { payloads } = JSON.parse(
  readFileSync(new URL('../../vectors/security/xss-payloads.json', import.meta.url), 'utf8'),
) as { readonly payloads: readonly string[] };

const tags = (page: string) => page.match(/<[^>]*>/g) ?? [];
const headings = (page: string) => tags(page).filter((tag) => /^<h\d/.test(tag));

/** A report in which a text stands wherever a file's own words can stand. */
function reportWith(text: string) {
  const problem: Problem = {
    code: 'type-error',
    severity: 'error',
    file: text,
    row: 2,
    field: text,
    found: text,
    expected: text,
  };
  return problemReport([
    problem,
    { ...problem, code: 'constraint-error' },
    { ...problem, code: 'missing-label', row: 1 },
    { ...problem, code: 'sentence-error', file: `${text}.json` },
    { ...problem, code: 'layout-error', severity: 'warning', moreElsewhere: 2 },
  ]);
}

describe('problemPage', () => {
  it.each(['de', 'en'] as const)('problemPage(report, %s) is written in that language and says so', (language) => {
    const page = problemPage(EXAMPLE_REPORT, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(language === 'de' ? '55 Fehler, 6 Hinweise</h1>' : '55 errors, 6 notes</h1>');
    expect(page).toContain(language === 'de' ? 'Legen Sie die Datei' : 'Put the file');
    expect(page).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('problemPage(report, language) holds no script and nothing from elsewhere, and its policy forbids both', () => {
    const page = problemPage(EXAMPLE_REPORT, 'de');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      'default-src &#39;none&#39;; style-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('stylesheet'));
    expect(tags(page).join('\n')).not.toMatch(/<(script|img|iframe|style|base|form)|\s(src|on\w+|style)=/);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([
      expect.stringMatching(/^data:text\/css;base64,[\w+/=]+$/),
    ]);
  });

  it('problemPage(report, language) has headings in order, a name for every table and a place for every link', () => {
    const page = problemPage(EXAMPLE_REPORT, 'de');
    const levels = headings(page).map((tag) => Number(tag[2]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)).toBe(true);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.matchAll(/(?:aria-labelledby="|href="#)([^"]*)"/g)].map((match) => match[1]!);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(tags(page).filter((tag) => tag.startsWith('<table') && !tag.includes('aria-labelledby'))).toEqual([]);
  });

  it('problemPage(report, language) has a table for every column with its kinds, places and remedies', () => {
    const page = problemPage(EXAMPLE_REPORT, 'de').replace(/\s+/g, ' ');
    const column = page.slice(page.indexOf('Spalte „Stunden pro Woche“'), page.indexOf('Spalte „Jahr + Person“'));
    expect(column.match(/<table/g)).toHaveLength(1);
    expect(column.match(/scope="rowgroup"/g)).toHaveLength(3);
    expect(column).toContain('Wert passt nicht zur Spalte</span> <span class="count">48 Stellen</span>');
    expect(column).toContain('Zeile 12 <span class="aside">Textzeile 14</span>');
    expect(column).toContain('40 weitere');
  });

  it('problemPage of nothing says that the folder can be published', () => {
    const page = problemPage(problemReport([]), 'de');
    expect(page).toContain('Keine Fehler</h1>');
    expect(page).toContain('Der Ordner kann veröffentlicht werden.');
    expect(page).not.toContain('<table');
  });

  it.each(payloads.map((payload) => [payload.slice(0, 60), payload] as const))(
    'problemPage with %j in every place has the same elements as with a plain word, and shows the text',
    (_, payload) => {
      const page = problemPage(reportWith(payload), 'de');
      expect(tags(page)).toEqual(tags(problemPage(reportWith('Wort'), 'de')));
      expect(page).toContain(escapeHtml(payload.replace(/\p{C}/gu, '·').slice(0, 120)));
    },
  );
});
