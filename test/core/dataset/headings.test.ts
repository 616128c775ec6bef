import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { headingIn, headingsOf, normalHeading, spellingsOf } from '../../../packages/core/src/dataset/headings.js';

const FIELD = { name: 'department', title: 'Amt', 'teilhabe:aliases': ['Dienststelle', 'Amt'] };

describe('normalHeading', () => {
  it.each([
    [' Amt ', 'amt'],
    ['Anzahl\nPersonen', 'anzahl personen'],
    ['Anzahl\u00A0 Personen', 'anzahl personen'],
    ['KÖLN', 'köln'],
    ['Ko\u0308ln', 'köln'],
  ])('normalHeading(%j) is %j', (heading, expected) => {
    expect(normalHeading(heading)).toBe(expected);
  });
});

describe('spellingsOf', () => {
  it('spellingsOf(field) is its name, title and aliases, each once', () => {
    expect(spellingsOf(FIELD)).toEqual(['department', 'Amt', 'Dienststelle']);
    expect(headingsOf(FIELD)).toEqual(['department', 'amt', 'dienststelle']);
  });
});

describe('headingIn', () => {
  it('headingIn(table, field) is the heading as the file has it, else the name', () => {
    expect(headingIn(parseCsv('Jahr;AMT\n2024;a\n', 'x.csv'), FIELD)).toBe('AMT');
    expect(headingIn(parseCsv('Jahr;x\n2024;a\n', 'x.csv'), FIELD)).toBe('department');
  });
});
