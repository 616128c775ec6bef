import { parseIndex } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { areaGroups } from '../../../packages/elements/src/dashboard/area-groups.js';
import { fixture } from '../../fixture.js';

const published = parseIndex(fixture('index.json'));
const { teilhabe } = published.extension;
/** The fixture's index as if no record named a field of action. */
const index = {
  ...published,
  extension: { teilhabe: { ...teilhabe, areas: teilhabe.areas.map(({ records: _, ...area }) => area) } },
};
const files = (groups: ReturnType<typeof areaGroups>) =>
  groups.map(({ id, indicators }) => [id, indicators.map(({ item }) => item.href)]);

describe('areaGroups', () => {
  it('areaGroups(index) has one file for each indicator, its total', () => {
    expect(files(areaGroups(index))).toEqual([
      ['8.2.2', ['indicators/pr9.json']],
      ['9.2.1', ['indicators/hr1.json']],
    ]);
  });

  it('areaGroups(index) names the breakdowns of each indicator', () => {
    const [, staff] = areaGroups(index);
    expect(staff!.indicators[0]!.breakdowns.map(({ extension }) => extension.breakdown)).toEqual(['department']);
  });

  it('areaGroups(index) lets a breakdown stand for an indicator without a total', () => {
    const item = index.link.item.filter(({ extension }) => extension.breakdown !== undefined);
    expect(files(areaGroups({ ...index, link: { item } }))).toEqual([['9.2.1', ['indicators/hr1~department.json']]]);
  });

  it('areaGroups(index) leaves out fields with neither indicators nor records', () => {
    expect(areaGroups({ ...index, link: { item: [] } })).toEqual([]);
  });

  it('areaGroups(index) has fields with records only', () => {
    expect(files(areaGroups({ ...published, link: { item: [] } }))).toEqual([
      ['8.2.2', []],
      ['9.2.1', []],
    ]);
  });

  it('areaGroups(index) puts indicators of an unknown field last', () => {
    const item = index.link.item.map((one) =>
      one.extension.id === 'pr9' ? { ...one, extension: { ...one.extension, area: '99' } } : one,
    );
    expect(files(areaGroups({ ...index, link: { item } }))).toEqual([
      ['9.2.1', ['indicators/hr1.json']],
      ['other', ['indicators/pr9.json']],
    ]);
  });
});
