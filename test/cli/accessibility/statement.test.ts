import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageName } from '@teilhabe/charts';
import { CHECKS } from '../../../packages/cli/src/accessibility/checks.js';
import { thisRelease } from '../../../packages/cli/src/accessibility/release.js';
import { accessibilityStatement } from '../../../packages/cli/src/accessibility/statement.js';
import { LANGUAGES } from '../../../packages/cli/src/languages.js';
import { typo3RichText } from '../../examples/sanitizers/typo3.js';
import { wpKsesPost } from '../../examples/sanitizers/wordpress.js';
import { teilhabe } from '../command.js';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const de = LANGUAGES.find(({ tag }) => tag === 'de')!;
const RELEASE = { version: '9.8.7', date: '2030-02-01' };

describe('accessibilityStatement', () => {
  it('accessibilityStatement(language, release) names version and day of the release', () => {
    expect(accessibilityStatement('de', RELEASE)).toContain('Version 9.8.7 vom 1. Februar 2030');
    expect(accessibilityStatement('en', RELEASE)).toContain('version 9.8.7 of 1 February 2030');
  });

  it.each(['de', 'en'] as const)('accessibilityStatement(%s) names every check and its criteria', (tag) => {
    const text = accessibilityStatement(tag, RELEASE);
    for (const { what, criteria } of CHECKS) {
      expect(text).toContain(what[tag].replaceAll("'", '&#39;'));
      for (const criterion of criteria) expect(text).toContain(criterion);
    }
    expect(text.match(/\[(Die Stadt ergänzt|The city adds): /g)).toHaveLength(3);
  });

  it('accessibilityStatement() names the translations that nobody has checked, and only these', () => {
    const text = accessibilityStatement('de', RELEASE);
    const line = /Von niemandem geprüft[^<]*/.exec(text)?.[0] ?? '';
    for (const language of LANGUAGES.filter(({ tag }) => tag !== 'de-simple'))
      expect(line.includes(languageName(language.tag, de)), language.tag).toBe(language.reviewedBy === '');
  });

  it('accessibilityStatement() claims conformity in part only, as long as it names limits', () => {
    const text = accessibilityStatement('de', RELEASE);
    const limits = /<h3>Was noch nicht barrierefrei ist<\/h3>\n<ul>([^]*?)<\/ul>/.exec(text)![1]!;
    expect(limits.match(/<li>/g)!.length).toBeGreaterThan(0);
    expect(text).toContain('teilweise mit den Anforderungen vereinbar');
  });

  it('accessibilityStatement() survives what content systems do to a text', () => {
    const text = accessibilityStatement('de', RELEASE);
    expect(typo3RichText(text)).toBe(text);
    expect(wpKsesPost(text)).toBe(text);
  });
});

describe('what the statement says is checked', () => {
  it.each(CHECKS.flatMap(({ tests }) => tests))('$file has the test "$title"', ({ file, title }) => {
    const source = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    const quoted = [`'${title}'`, `\`${title}\``];
    expect(quoted.some((text) => source.includes(`(${text},`) || source.includes(`( ${text},`))).toBe(true);
    expect(source).not.toMatch(/\b(it|test|describe)\.(skip|todo|only)\b/);
  });
});

describe('a release', () => {
  it('thisRelease() is the version of every package, and a day', () => {
    const { version, date } = thisRelease();
    const packages = ['core', 'charts', 'elements', 'cli'].map((name) => `packages/${name}/package.json`);
    for (const path of ['package.json', ...packages]) expect(json(path)['version'], path).toBe(version);
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });

  it('the build puts the statement of this release beside the scripts', () => {
    for (const tag of ['de', 'en'] as const) {
      const path = `dist/accessibility-statement.${tag}.html`;
      expect(existsSync(path), 'after npm run build').toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(accessibilityStatement(tag, thisRelease()));
    }
  });
});

describe('teilhabe accessibility-statement', () => {
  it.each([
    [[], 'Was geprüft ist'],
    [['--lang', 'de'], 'Was geprüft ist'],
    [['--lang', 'en'], 'What is checked'],
  ])('teilhabe accessibility-statement %j prints HTML to paste', (options, title) => {
    const { status, stdout } = teilhabe('accessibility-statement', ...options);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<h2>/);
    expect(stdout).toContain(`<h3>${title}</h3>`);
  });

  it('teilhabe accessibility-statement with another language or an argument is wrong use', () => {
    for (const options of [['--lang', 'tr'], ['data/wetzlar']]) {
      const { status, stderr } = teilhabe('accessibility-statement', ...options);
      expect(status).toBe(2);
      expect(stderr).toContain('--help');
    }
  });
});
