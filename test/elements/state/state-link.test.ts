import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeRecord,
  decodeState,
  encodeRecord,
  encodeState,
} from '../../../packages/elements/src/state/state-link.js';
import { payloads } from '../../vectors/security/xss-payloads.json';

const word = fc
  .array(fc.stringMatching(/^[a-zA-Zäöüß0-9~_.+,:/-]{1,12}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const choice = fc.oneof(fc.constant(''), word);
const state = fc.record({ indicator: word, breakdown: choice, period: choice, view: choice });

describe('encodeState(state)', () => {
  it.each([
    [{ indicator: 'hr1', breakdown: '', period: '', view: '' }, '#teilhabe:hr1'],
    [
      { indicator: 'hr1', breakdown: 'department', period: '2025', view: 'table' },
      '#teilhabe:hr1;breakdown=department;period=2025;view=table',
    ],
    [{ indicator: 'am2', breakdown: '', period: '2013/2015', view: '' }, '#teilhabe:am2;period=2013/2015'],
    [{ indicator: 'größe', breakdown: '', period: '', view: '' }, '#teilhabe:gr%C3%B6%C3%9Fe'],
  ])('encodeState(%j) is %s', (given, fragment) => {
    expect(encodeState(given)).toBe(fragment);
  });

  it('encodeState(state) is nothing without an indicator, and for a word that no publication holds', () => {
    expect(encodeState({ indicator: '', breakdown: '', period: '2025', view: '' })).toBe('');
    expect(encodeState({ indicator: 'hr1', breakdown: 'a;period=1', period: '', view: '' })).toBe('');
    expect(encodeState({ indicator: 'hr1', breakdown: 'x'.repeat(500), period: '', view: '' })).toBe('');
  });
});

describe('decodeState(fragment)', () => {
  it('decodeState(encodeState(state)) is the state', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(decodeState(encodeState(given))).toEqual(given);
      }),
    );
  });

  it('decodeState(encodeState(state)) is the state as a browser hands it back', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(decodeState(new URL(encodeState(given), 'https://city.example/a').hash)).toEqual(given);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#inhalt',
    '#teilhabe',
    '#teilhabe:',
    '#teilhabe:;period=2025',
    '#teilhabe:hr1;',
    '#teilhabe:hr1;period',
    '#teilhabe:hr1;period=',
    '#teilhabe:hr1;period=2025;period=2023',
    '#teilhabe:hr1;period=2025;breakdown=department',
    '#teilhabe:hr1;src=https://evil.example/index.json',
    '#teilhabe:hr1;__proto__=x',
    '#teilhabe:hr1;breakdown=%',
    '#teilhabe:hr1;breakdown=%ff',
    '#teilhabe:hr1;breakdown=%00',
    '#teilhabe:%3Cb%3E',
    `#teilhabe:${'a'.repeat(600)}`,
  ])('decodeState(%j) is null', (fragment) => {
    expect(decodeState(fragment)).toBeNull();
  });

  it('decodeState(fragment) is null for whatever somebody writes into an address', () => {
    for (const payload of payloads.filter((text) => /[<>"'`(=;&]/.test(text))) {
      expect(decodeState(`#teilhabe:${payload}`)).toBeNull();
      expect(decodeState(`#teilhabe:${encodeURIComponent(payload)}`)).toBeNull();
      expect(decodeState(`#teilhabe:hr1;breakdown=${encodeURIComponent(payload)}`)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = decodeState(`#teilhabe:${text}`);
        expect(found === null || encodeState(found) === `#teilhabe:${text}`).toBe(true);
      }),
    );
  });
});

describe('encodeRecord(instrument, id)', () => {
  it.each([
    ['r-8-1-1-k1', '#teilhabe:recommendations;recommendation=r-8-1-1-k1'],
    ['', '#teilhabe:recommendations;recommendation='],
    ['Maßnahme 1', '#teilhabe:recommendations;recommendation=Ma%C3%9Fnahme%201'],
    ['a;b', ''],
    ['x'.repeat(500), ''],
  ])('encodeRecord(recommendations, %j) is %j', (id, fragment) => {
    expect(encodeRecord('recommendations', id)).toBe(fragment);
  });
});

describe('decodeRecord(instrument, fragment)', () => {
  it('decodeRecord(encodeRecord(id)) is the id, also as a browser hands it back, and no state of an indicator', () => {
    fc.assert(
      fc.property(choice, (id) => {
        const fragment = encodeRecord('recommendations', id);
        const { hash } = new URL(fragment, 'https://city.example/a');
        expect([decodeRecord('recommendations', fragment), decodeRecord('recommendations', hash)]).toEqual([id, id]);
        expect(decodeState(fragment)).toBeNull();
      }),
    );
  });

  it.each([
    '',
    '#teilhabe:recommendations',
    '#teilhabe:recommendations;recommendation',
    '#teilhabe:recommendations;recommendation=a;b=c',
    '#teilhabe:recommendations;recommendation=%',
    '#teilhabe:timeline;recommendation=a',
    '#teilhabe:hr1',
  ])('decodeRecord(recommendations, %j) is null', (fragment) => {
    expect(decodeRecord('recommendations', fragment)).toBeNull();
  });

  it('decodeRecord(recommendations, fragment) is null or a plain word for whatever somebody writes into an address', () => {
    for (const payload of payloads) {
      for (const written of [payload, encodeURIComponent(payload)]) {
        const found = decodeRecord('recommendations', `#teilhabe:recommendations;recommendation=${written}`);
        expect(found ?? '').not.toMatch(/[<>"'`&(){};=\\]/);
      }
    }
  });
});
