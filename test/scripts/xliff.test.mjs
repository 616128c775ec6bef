import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromXliff, toXliff } from '../../scripts/lib/xliff.mjs';

const FOLDER = fileURLToPath(new URL('../../packages/charts/src/messages/', import.meta.url));
const texts = (tag) => JSON.parse(readFileSync(`${FOLDER}${tag}.json`, 'utf8'));
const TAGS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'de.json')
  .map((name) => basename(name, '.json'));

const document = (body, attributes = 'version="2.1" srcLang="de" trgLang="tr"') =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}><file id="f">${body}</file></xliff>`;

describe('toXliff(source, target, tag)', () => {
  it.each(TAGS)('goes through fromXliff() and back for %s', (tag) => {
    const { '@reviewedBy': reviewedBy, ...targets } = texts(tag);
    const sources = texts('de');
    delete sources['@reviewedBy'];
    expect(fromXliff(toXliff(texts('de'), texts(tag), tag))).toEqual({ tag, reviewedBy, sources, targets });
  });

  it('keeps every text that XML can hold', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => /^[\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(value));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const { sources, targets } = fromXliff(toXliff({ key: source }, { key: target }, 'tr'));
        expect(sources).toEqual({ key: source });
        expect(targets).toEqual(target === '' && source !== '' ? {} : { key: target });
      }),
    );
  });

  it('says of each message whether it is translated, and reviewed', () => {
    const source = { '@reviewedBy': 'Teilhabe', a: 'Ja', b: 'Nein' };
    expect(toXliff(source, { '@reviewedBy': '', a: 'Evet' }, 'tr')).toMatch(/state="translated"[^]*state="initial"/);
    expect(toXliff(source, { '@reviewedBy': 'A & B', a: 'Evet' }, 'tr')).toMatch(/A &amp; B[^]*state="reviewed"/);
  });
});

describe('fromXliff(xml)', () => {
  it('takes segments and what stands between them, and no proposals of a translation memory', () => {
    const body = `<unit id="a">
      <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s"><source>Ja</source><target>Yok</target></mtc:match></mtc:matches>
      <segment><source>Ja.</source><target>Evet.</target></segment><ignorable><source> </source><target> </target></ignorable>
      <segment><source>Nein</source><target><![CDATA[Hayır & yok]]></target></segment></unit>`;
    expect(fromXliff(document(body))).toEqual({
      tag: 'tr',
      reviewedBy: '',
      sources: { a: 'Ja. Nein' },
      targets: { a: 'Evet. Hayır & yok' },
    });
  });

  it.each([
    ['', 'this is no well-formed XML'],
    ['{}', 'no well-formed XML'],
    ['<html></html>', 'this is no XLIFF document'],
    [document('<unit>'), 'no well-formed XML'],
    [document('', 'version="1.2"'), 'export it as XLIFF 2.0 or 2.1'],
    [document('', 'version="2.0" srcLang="en" trgLang="tr"'), 'srcLang is "en"; expected de'],
    [document('', 'version="2.0" srcLang="de" trgLang="../../x"'), 'trgLang is "../../x"'],
  ])('refuses %s', (xml, message) => {
    expect(() => fromXliff(xml)).toThrow(message);
  });
});
