import {
  dataTable,
  estimateText,
  finding,
  isSameLanguage,
  say,
  slopeChart,
  sourceLine,
  textIn,
  textWithLanguage,
} from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeign, isolated } from '../../../packages/charts/src/words/isolated.js';
import { joinedClauses, listed } from '../../../packages/charts/src/words/joined.js';
import { overTime, total } from '../datasets.js';
import { share } from '../over-time.js';
import { dataOf } from '../pictures/edge-cases.js';
import { VIEW_MODELS } from '../view-models.js';
import type { View } from '@teilhabe/charts';

const FIRST_STRONG = '\u2068';
const RIGHT_TO_LEFT = '\u2067';
const POP = '\u2069';

/** What stands outside of all isolates; the text itself when its marks do not pair. */
function outside(text: string): string {
  let depth = 0;
  let found = '';
  for (const letter of text) {
    if (letter === FIRST_STRONG || letter === RIGHT_TO_LEFT) depth += 1;
    else if (letter === POP) depth -= 1;
    else if (depth === 0) found += letter;
    if (depth < 0) return text;
  }
  return depth === 0 ? found : text;
}

describe('isForeign(text)', () => {
  it.each([
    ['5. bis 6. Februar 2010', true],
    ['8.2.2 Schule', true],
    ['2025', false],
    ['', false],
    ['مكتب الشباب', false],
    ['مكتب الشباب Jugendamt', false],
  ])('isForeign(%j) among texts from right to left: %s', (text, expected) => {
    expect(isForeign(text)).toBe(expected);
  });
});

describe('isolated(text, around)', () => {
  it('leaves a text alone that runs as what is around it', () => {
    expect(isolated('Jugendamt 2025', 'ltr')).toBe('Jugendamt 2025');
    expect(isolated('مكتب الشباب', 'rtl')).toBe('مكتب الشباب');
    expect(isolated('', 'rtl')).toBe('');
    expect(isolated('– (…)', 'rtl')).toBe('– (…)');
  });

  it('sets a name of elsewhere apart, and figures in a text from right to left', () => {
    expect(isolated('SAP-Team', 'rtl')).toBe(`${FIRST_STRONG}SAP-Team${POP}`);
    expect(isolated('2023–2025', 'rtl')).toBe(`${FIRST_STRONG}2023–2025${POP}`);
    expect(isolated('مكتب الشباب', 'ltr')).toBe(`${FIRST_STRONG}مكتب الشباب${POP}`);
  });

  it('keeps words of the language in its direction, also where a foreign name is first in them', () => {
    expect(isolated('Jugendamt مكتب', 'rtl')).toBe(`${RIGHT_TO_LEFT}Jugendamt مكتب${POP}`);
    expect(isolated('2025 عام', 'rtl')).toBe(`${RIGHT_TO_LEFT}2025 عام${POP}`);
  });

  it('adds marks only around the text, which pair', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ' ', 'ب', '؟', '–', 'я') });
    fc.assert(
      fc.property(text, fc.constantFrom('ltr', 'rtl'), (value, around) => {
        const marked = isolated(value, around);
        expect(marked.replace(/^[\u2067\u2068]|\u2069$/g, '')).toBe(value);
        expect([value, '']).toContain(outside(marked));
      }),
    );
  });
});

describe('listed(texts, language)', () => {
  it('joins by the comma of the language and leaves out what is empty', () => {
    expect(listed(['a', '', 'b', 'c'], de)).toBe('a, b, c');
    expect(listed(['واحد', 'اثنان'], ar)).toBe('واحد، اثنان');
    expect(listed(['', 'allein'], de)).toBe('allein');
    expect(listed([], de)).toBe('');
  });

  it('sets names of elsewhere apart', () => {
    expect(listed(['SAP-Team', 'مكتب'], ar)).toBe(`${FIRST_STRONG}SAP-Team${POP}، مكتب`);
  });
});

it('joinedClauses(clauses, language) joins by the semicolon of the language', () => {
  expect(joinedClauses(['eins', '', 'zwei'], de)).toBe('eins; zwei');
  expect(joinedClauses(['واحد', 'اثنان'], ar)).toBe('واحد؛ اثنان');
  expect(joinedClauses([], ar)).toBe('');
});

describe('textWithLanguage(texts, tag)', () => {
  const texts = { de: 'Anteil', 'de-simple': 'Teil', en: 'Share' };

  it('takes the exact tag, else its primary language, else the first', () => {
    expect(textWithLanguage(texts, 'de-simple')).toEqual({ text: 'Teil', tag: 'de-simple' });
    expect(textWithLanguage(texts, 'de-AT')).toEqual({ text: 'Anteil', tag: 'de' });
    expect(textWithLanguage(texts, 'ar')).toEqual({ text: 'Anteil', tag: 'de' });
    expect(textIn(texts, 'en')).toBe('Share');
  });

  it('is empty where there is no text, and takes nothing that an object inherits', () => {
    expect(textWithLanguage({}, 'de')).toEqual({ text: '', tag: '' });
    expect(textWithLanguage({}, 'constructor')).toEqual({ text: '', tag: '' });
    expect(textWithLanguage(texts, 'toString')).toEqual({ text: 'Anteil', tag: 'de' });
  });
});

it('isSameLanguage(one, other) looks past country and reading level, and at nothing that is not known', () => {
  expect(isSameLanguage('de-AT', 'de-simple')).toBe(true);
  expect(isSameLanguage('de', 'en')).toBe(false);
  expect([isSameLanguage('', 'en'), isSameLanguage('de', '')]).toEqual([true, true]);
});

const options = { width: 640, language: ar, measure: estimateText };

/** Latin letters and figures outside of isolates, but those that the catalogue itself has. */
const loose = (text: string) => outside(text).match(/[A-Za-z0-9]+/g) ?? [];

/** The direction that a browser takes from a text alone: that of its first letter outside of isolates. */
function directionOf(text: string): 'ltr' | 'rtl' | 'unknown' {
  const first = /[\p{L}\u061b\u061f\u200f]/u.exec(outside(text))?.[0];
  if (first === undefined) return 'unknown';
  return /[\u061b\u061f\u200f\p{Script=Arabic}]/u.test(first) ? 'rtl' : 'ltr';
}

describe('sentences in Arabic', () => {
  it('sourceLine(dataset, ar) and notes run from right to left, also where every part is set apart', () => {
    expect(directionOf(sourceLine(total({ 2025: share(24) }), ar))).toBe('rtl');
    const { notes = [] } = dataTable(dataOf('bar', 'arabic'), ar, { everyPeriod: true });
    expect(notes.map(directionOf)).toEqual(notes.map(() => 'rtl'));
  });

  it.each(Object.keys(VIEW_MODELS) as readonly View[])('what %s says runs from right to left', (view) => {
    const { summary, marks } = VIEW_MODELS[view](dataOf(view, 'arabic'), options);
    const texts = [summary, ...marks.map((mark) => mark.label)];
    expect(texts.filter((text) => directionOf(text) !== 'rtl')).toEqual([]);
  });

  const named = overTime({ 'SAP-Team': [share(10), share(30)], Jugendamt: [share(20), share(21)] });

  it('say(ar, key, values) isolates every Latin name and figure', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
    fc.assert(
      fc.property(word, word, (name, value) => {
        const text = say(ar, 'mark.named', { name, value });
        expect(loose(text)).toEqual([]);
        expect(text).toContain(`${FIRST_STRONG}${name}${POP}`);
      }),
    );
  });

  it.each([
    ['a breakdown', () => finding(named, ar)],
    ['a total with a German name', () => finding(total({ 2025: share(24) }, {}, 'Anteil'), ar, { detail: 'full' })],
    [
      'a change between two periods',
      () => slopeChart(named, { width: 640, language: ar, measure: estimateText }).summary,
    ],
  ])('finding(dataset, ar) isolates Latin names and figures in the sentence of %s', (_, sentence) => {
    expect(sentence()).toMatch(/[\u2067\u2068]/);
    expect(loose(sentence())).toEqual([]);
  });

  it.each(Object.keys(VIEW_MODELS) as readonly View[])(
    'what %s says of its marks isolates Latin names and figures',
    (view) => {
      const { marks } = VIEW_MODELS[view](dataOf(view, 'arabic'), { width: 640, language: ar, measure: estimateText });
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.flatMap((mark) => loose(mark.label))).toEqual([]);
    },
  );

  it('dataTable(dataset, ar).notes isolate them, too', () => {
    const { notes = [] } = dataTable(dataOf('bar', 'arabic'), ar, { everyPeriod: true });
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.flatMap(loose)).toEqual([]);
  });
});
