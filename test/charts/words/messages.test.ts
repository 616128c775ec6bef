import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileMessages } from '../../../scripts/compile-messages.mjs';

describe('compileMessages(folder)', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'messages-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const catalogue = (tag: string, texts: object) =>
    writeFileSync(join(folder, `${tag}.json`), JSON.stringify({ '@reviewedBy': '', ...texts }));

  it('writes a module for each language and the keys of all', () => {
    catalogue('de', { hello: 'Guten Tag, {name}', bye: 'Tschüs' });
    catalogue('ar', { bye: 'وداعا', hello: 'مرحبا {name}' });
    expect(compileMessages(folder)).toEqual(['ar', 'de']);
    expect(readFileSync(join(folder, 'compiled/message-key.ts'), 'utf8')).toContain("  | 'bye'\n  | 'hello';");
    const arabic = readFileSync(join(folder, 'compiled/ar/shared.ts'), 'utf8');
    expect(arabic).toContain("direction: 'rtl'");
    expect(arabic).toContain('[{"type":0,"value":"مرحبا "},{"type":1,"value":"name"}]');
  });

  it('writes a plain form as what it says in other words', () => {
    catalogue('de', { hello: 'Guten Tag, {name}', bye: 'Auf Wiedersehen' });
    catalogue('de-simple', { '@reviewedBy': 'Prüfgruppe', hello: 'Hallo' });
    expect(compileMessages(folder)).toEqual(['de', 'de-simple']);
    expect(readFileSync(join(folder, 'compiled/de-simple.ts'), 'utf8')).toContain(
      'export const deSimple = plainLanguage(de, {',
    );
    const plain = readFileSync(join(folder, 'compiled/de-simple/shared.ts'), 'utf8');
    expect(plain).toContain('reviewedBy: "Prüfgruppe"');
    expect(plain).toContain('\'hello\': [{"type":0,"value":"Hallo"}]');
    expect(plain).not.toContain('bye');
  });

  it('writes the words of an element apart from those of all, and what loads them by language', () => {
    catalogue('de', { 'state.empty': 'Leer', 'timeline.title': 'Zeitstrahl' });
    catalogue('de-simple', { 'state.empty': 'Hier ist noch nichts' });
    compileMessages(folder);
    const compiled = (path: string) => readFileSync(join(folder, 'compiled', path), 'utf8');
    expect(compiled('de/shared.ts')).toContain('Leer');
    expect(compiled('de/shared.ts')).not.toContain('Zeitstrahl');
    expect(compiled('de/timeline.ts')).toContain('Zeitstrahl');
    expect(compiled('load-timeline.ts')).toContain("'de': () => import('./de/timeline.js')");
    expect(compiled('load-timeline.ts')).not.toContain('de-simple');
    expect(compiled('load-shared.ts')).toContain("'de-simple': () => import('./de-simple/shared.js')");
  });

  it('removes the words of a group that has none any more', () => {
    catalogue('de', { 'timeline.title': 'Zeitstrahl' });
    compileMessages(folder);
    catalogue('de', { hello: 'Guten Tag' });
    compileMessages(folder);
    expect(readdirSync(join(folder, 'compiled'))).not.toContain('load-timeline.ts');
    expect(readdirSync(join(folder, 'compiled/de'))).toEqual(['shared.ts']);
  });

  it('names a plain form of no language, and one that mentions more than German does', () => {
    catalogue('de', { hello: 'Guten Tag' });
    catalogue('de-simple', { hello: 'Hallo {name}' });
    catalogue('fr-simple', { hello: 'Salut' });
    expect(() => compileMessages(folder)).toThrow(
      'the message catalogues do not fit:\n' +
        '  de-simple.json: "hello" has the arguments name; de.json has none\n' +
        '  fr-simple.json is the plain form of fr.json, which is missing',
    );
  });

  it('asks who checked a catalogue', () => {
    catalogue('de', { '@reviewedBy': undefined, hello: 'Guten Tag' });
    expect(() => compileMessages(folder)).toThrow('de.json lacks "@reviewedBy"');
  });

  it('names a key that a language lacks, one that it should not have, and other arguments', () => {
    catalogue('de', { hello: 'Guten Tag, {name}', bye: '{n, plural, one {#} other {#}}' });
    catalogue('en', { hello: 'Hello, {nam}', more: 'More' });
    expect(() => compileMessages(folder)).toThrow(
      'the message catalogues do not fit:\n' +
        '  en.json lacks 1 key of de.json; translate into en and add in alphabetical order:\n' +
        '    "bye": "{n, plural, one {#} other {#}}"\n' +
        '  en.json: "hello" has the arguments nam; de.json has name\n' +
        '  en.json: "more" is not in de.json',
    );
  });

  it('names a text that is not ICU MessageFormat, or more of it than the interpreter knows', () => {
    catalogue('de', { broken: '{n, plural, one {#}}', date: '{day, date}' });
    expect(() => compileMessages(folder)).toThrow(
      /de\.json: "broken": MISSING_OTHER_CLAUSE\n.*de\.json: "date": only arguments/,
    );
  });

  it('needs the reference', () => {
    catalogue('en', {});
    expect(() => compileMessages(folder)).toThrow('missing de.json');
  });
});

it('both languages have the same messages', () => {
  expect(Object.keys(en.messages).sort()).toEqual(Object.keys(de.messages).sort());
  expect([de.direction, en.direction]).toEqual(['ltr', 'ltr']);
});
