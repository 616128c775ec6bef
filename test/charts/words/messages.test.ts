import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  const catalogue = (tag: string, texts: object) => writeFileSync(join(folder, `${tag}.json`), JSON.stringify(texts));

  it('writes a module for each language and the keys of all', () => {
    catalogue('de', { hello: 'Guten Tag, {name}', bye: 'Tschüs' });
    catalogue('ar', { bye: 'وداعا', hello: 'مرحبا {name}' });
    expect(compileMessages(folder)).toEqual(['ar', 'de']);
    expect(readFileSync(join(folder, 'compiled/message-key.ts'), 'utf8')).toContain("  | 'bye'\n  | 'hello';");
    const arabic = readFileSync(join(folder, 'compiled/ar.ts'), 'utf8');
    expect(arabic).toContain("direction: 'rtl'");
    expect(arabic).toContain('[{"type":0,"value":"مرحبا "},{"type":1,"value":"name"}]');
  });

  it('names a key that a language lacks, one that it should not have, and other arguments', () => {
    catalogue('de', { hello: 'Guten Tag, {name}', bye: '{n, plural, one {#} other {#}}' });
    catalogue('en', { hello: 'Hello, {nam}', more: 'More' });
    expect(() => compileMessages(folder)).toThrow(
      'the message catalogues do not fit:\n' +
        '  en.json: "hello" has the arguments nam; de.json has name\n' +
        '  en.json lacks "bye"\n' +
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
