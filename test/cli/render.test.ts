import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finding, say } from '@teilhabe/charts';
import { parseDataset } from '@teilhabe/core/publication';
import { escapeHtml } from '../../packages/cli/src/html/markup.js';
import { LANGUAGES } from '../../packages/cli/src/languages.js';
import { fixtureText } from '../fixture.js';
import { teilhabe } from './command.js';

const PATHS = [
  'index.json',
  'indicators/hr1.json',
  'indicators/hr1~department.json',
  'indicators/pr9.json',
  'records/timeline.json',
];
const SRC = '/monitor/index.json';
const STAFF = parseDataset(JSON.parse(fixtureText('indicators/hr1.json')!));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-render-'));
  write(folder, (text) => text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The fixture's publication on disk, each file changed. */
function write(target: string, change: (text: string, path: string) => string): string {
  for (const path of PATHS) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), change(fixtureText(path)!, path));
  }
  return target;
}

/** What the command writes for a snippet; it must have ended well. */
function html(id: string, ...options: readonly string[]): string {
  const { status, stdout, stderr } = teilhabe('render', folder, id, '--html', ...options);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const opening = (markup: string) => /^<[^>]+>/.exec(markup)![0];
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('teilhabe render --html', () => {
  it('teilhabe render --html is a figure with the full sentence, a drawing, the table, method, source and licence', () => {
    const figure = html('hr1');
    expect(figure).toMatch(/^<figure class="teilhabe-baked" lang="de" dir="ltr" [^>]*data-indicator="hr1"[^>]*>\n/);
    expect(figure.trimEnd().endsWith('</figure>')).toBe(true);
    expect(figure).toMatch(/<figcaption><h3>.+<\/h3><p class="teilhabe-finding">.*24,0\s%.*<\/p><\/figcaption>/);
    expect(figure.match(/<svg /g)).toHaveLength(2);
    expect(figure).toMatch(/<div class="teilhabe-narrow" hidden><svg /);
    expect(figure).toMatch(/<th scope="row">2025<\/th><td class="number">24,0\s%<\/td>/);
    for (const said of ['So wird gemessen', 'Quelle: ', 'Lizenz: ', 'Ausgabe vom'])
      expect(words(figure)).toContain(said);
  });

  it('teilhabe render --html also says how certain the number is, where the publication has a sentence for it', () => {
    const certain = write(join(folder, 'certain'), (text, path) => {
      if (path !== 'indicators/hr1.json') return text;
      const dataset = JSON.parse(text) as { extension: { teilhabe: { sentences: Record<string, unknown> } } };
      const sentence = [
        { type: 0, value: 'Der Anteil liegt wohl über ' },
        { type: 1, value: 'from' },
      ];
      dataset.extension.teilhabe.sentences['uncertainty'] = { de: sentence };
      return JSON.stringify(dataset);
    });
    const { stdout } = teilhabe('render', certain, 'hr1', '--html', '--drawing', 'none');
    expect(words(stdout)).toMatch(/24,0\s%.* Der Anteil liegt wohl über 2\d/);
  });

  it('teilhabe render --html without --src asks for no data and links no file of the publication', () => {
    const figure = html('hr1');
    expect(figure).not.toMatch(/data-teilhabe|data-src|download/);
  });

  it('teilhabe render --html --src names what a script may show live, and links the CSV as the page addresses it', () => {
    const figure = html('hr1~department', '--src', SRC, '--period', '2025', '--view', 'dot', '--lang', 'en');
    const named = ['src="/monitor/index.json"', 'indicator="hr1"', 'breakdown="department"', 'period="2025"'];
    for (const name of ['teilhabe="indicator"', ...named, 'view="dot"', 'lang="en"'])
      expect(opening(figure)).toContain(` data-${name}`);
    expect(figure).toMatch(/<a href="\/monitor\/csv\/[^"]+\.csv" download>/);
    expect(figure).toMatch(/<caption>[^<]*2025/);
  });

  it('teilhabe render --html --snippet element puts the figure into the element, with the same attributes', () => {
    const element = html('hr1', '--snippet', 'element', '--src', SRC, '--heading-level', '2');
    expect(opening(element)).toBe(
      '<teilhabe-indicator src="/monitor/index.json" indicator="hr1" lang="de" heading-level="2">',
    );
    expect(element).toMatch(/\n<figure [^>]*>[^]*<h2>[^]*<\/figure>\n<\/teilhabe-indicator>\n$/);
    expect(element).not.toContain('data-teilhabe=');
  });

  it('teilhabe render --html --snippet div is blocks that editors keep, a line each, without a drawing', () => {
    const div = html('hr1', '--snippet', 'div', '--src', SRC);
    expect(opening(div)).toMatch(/^<div .*data-teilhabe="indicator" data-src="\/monitor\/index.json"/);
    const tags = new Set([...div.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag));
    const kept = ['div', 'h3', 'p', 'a', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect([...tags].filter((tag) => !kept.includes(tag!))).toEqual([]);
    for (const line of div.trim().split('\n')) expect(line).toMatch(/^<.*>$/);
    expect(words(div)).toMatch(/24,0\s%/);
  });

  it('teilhabe render --html --drawing ADDRESS refers to a drawing instead of holding it', () => {
    const div = html('hr1', '--snippet', 'div', '--src', SRC, '--drawing', '/monitor/hr1.svg', '--width', '480');
    expect(div).toMatch(
      /<p><img class="teilhabe-drawing" src="\/monitor\/hr1\.svg" alt="[^"]+" width="480" height="\d+" \/><\/p>/,
    );
    expect(html('hr1', '--drawing', 'none')).not.toMatch(/<svg|<img/);
  });

  it('teilhabe render timeline --html has every entry in its table, those without a date last', () => {
    const element = html('timeline', '--snippet', 'element', '--src', SRC);
    expect(opening(element)).toBe('<teilhabe-timeline src="/monitor/index.json" lang="de" heading-level="3">');
    const { items } = JSON.parse(fixtureText('records/timeline.json')!) as { items: { date: unknown }[] };
    expect(element.match(/<th scope="row"/g)).toHaveLength(items.length);
    expect(element).toMatch(/Ohne Datum<\/th>(?!.*<th scope="row">(?!Ohne))/s);
  });

  it('teilhabe render --html --prefix is for pages with that prefix', () => {
    expect(html('hr1', '--src', SRC, '--prefix', 'stadt')).toContain(' data-stadt="indicator"');
    expect(html('hr1', '--src', SRC, '--prefix', 'stadt', '--snippet', 'element')).toMatch(
      /^<stadt-indicator .*<\/stadt-indicator>\n$/s,
    );
  });

  it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'teilhabe render --lang %s speaks that language, in every part',
    (tag, language) => {
      const [total, entries] = [
        html('hr1', '--src', SRC, '--lang', tag),
        html('timeline', '--src', SRC, '--lang', tag),
      ];
      for (const figure of [total, entries]) {
        expect(opening(figure)).toContain(`lang="${tag}" dir="${language.direction}"`);
        expect(opening(figure)).toContain(`data-lang="${tag}"`);
        expect(figure).toContain(`<summary>${say(language, 'ui.table')}</summary>`);
        expect(figure).not.toMatch(/undefined|\[object|NaN/);
      }
      expect(entries).toContain(`<h3>${say(language, 'timeline.title')}</h3>`);
      expect(words(total)).toContain(escapeHtml(finding(STAFF, language, { detail: 'full' })).replace(/\s+/g, ' '));
      expect(teilhabe('render', folder, 'hr1', '--lang', tag).stdout).toMatch(/^<svg .*<desc>[^<]+<\/desc>/s);
    },
    60_000,
  );

  it.each([
    ['--snippet', 'section'],
    ['--snippet', 'div'],
    ['--heading-level', '7'],
    ['--view', 'pie'],
    ['--period', '1848'],
    ['--prefix', 'Stadt>'],
    ['--src', 'javascript:alert(1)'],
    ['--svg', '--html'],
    ['--lang', 'xx'],
  ])('teilhabe render --html %s %s is wrong use: status 2 and what is expected', (...options) => {
    const { status, stderr, stdout } = teilhabe('render', folder, 'hr1', '--html', ...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/takes|needs|There are|there are|either/);
  });
});

describe('teilhabe render --html of a hostile publication', () => {
  it('holds no tag, attribute and scheme that the data bring', () => {
    const { payloads } = JSON.parse(
      readFileSync(new URL('../vectors/security/xss-payloads.json', import.meta.url), 'utf8'),
    ) as { payloads: readonly string[] };
    const hostile = join(folder, 'hostile');
    const tagsOf = (markup: string) => markup.match(/<\/?[a-z][\w-]*/g)!.join();
    let harmless = '';
    for (const [i, payload] of ['harmlos', ...payloads.slice(0, 6)].entries()) {
      write(hostile, (text, path) => {
        if (path !== 'indicators/hr1.json') return text;
        const dataset = JSON.parse(text) as { label: string; extension: { teilhabe: Record<string, unknown> } };
        dataset.label = payload;
        dataset.extension.teilhabe['note'] = { de: payload };
        dataset.extension.teilhabe['definition'] = { de: payload };
        dataset.extension.teilhabe['csv'] = { de: 'javascript:alert(1)', en: '//evil.example/x.csv' };
        dataset.extension.teilhabe['sources'] = [{ title: payload, path: 'javascript:alert(1)' }];
        return JSON.stringify(dataset);
      });
      const { status, stdout } = teilhabe('render', hostile, 'hr1', '--html', '--src', SRC, '--drawing', 'none');
      expect(status, `payload ${i}`).toBe(0);
      expect(stdout).not.toMatch(/href="(javascript|\/\/)/);
      harmless ||= tagsOf(stdout);
      expect(tagsOf(stdout), payload).toBe(harmless);
      expect(stdout.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/);
    }
  });
});
