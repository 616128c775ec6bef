import { de } from '@teilhabe/charts/messages/de';
import { parseIndex } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { areaGroups } from '../../../packages/elements/src/dashboard/area-groups.js';
import { matches } from '../../../packages/elements/src/dashboard/matches.js';
import { found } from '../../../packages/elements/src/dashboard/search.js';
import { fixture } from '../../fixture.js';

describe('matches', () => {
  it.each([
    ['Bögen ohne Angabe', 'bogen'],
    ['Bögen ohne Angabe', 'ANGABE bög'],
    ['Maß der Größe', 'mass grösse'],
    ['Éducation', 'education'],
    ['Teilnahmen', ''],
    ['İş gücü', 'gucu'],
  ])('matches(%j, %j) is true', (text, search) => expect(matches(text, search)).toBe(true));

  it.each([
    ['Bögen ohne Angabe', 'bögen mit'],
    ['', 'a'],
  ])('matches(%j, %j) is false', (text, search) => expect(matches(text, search)).toBe(false));
});

describe('found', () => {
  const groups = areaGroups(parseIndex(fixture('index.json')));
  const ids = (search: string) => found(groups, search, de).flatMap(({ indicators }) => indicators.map(({ id }) => id));

  it('found(groups, search, language) looks at titles of indicators, of their field and of their breakdowns', () => {
    expect(ids('Bewertung')).toEqual(['pr9']);
    expect(ids('lernort')).toEqual(['pr9']);
    expect(ids('9.2.1')).toEqual(['hr1']);
    expect(ids('amt')).toEqual(['hr1']);
  });

  it('found(groups, search, language) has all groups for no words, and none when nothing matches', () => {
    expect(found(groups, ' ', de)).toEqual(groups);
    expect(found(groups, 'xyz', de)).toEqual([]);
  });
});
