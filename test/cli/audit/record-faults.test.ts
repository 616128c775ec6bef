import { describe, expect, it } from 'vitest';
import { recordFaults } from '../../../packages/cli/src/audit/record-faults.js';
import { publicationWith } from './publications.js';

const TIMELINE = 'records/timeline.json';
const withItem = (item: object) =>
  publicationWith({ [TIMELINE]: JSON.stringify({ version: '1.4', items: [{ id: 'a' }, { id: 'b', ...item }] }) });

describe('recordFaults', () => {
  it('recordFaults(the committed publication) is empty', () => {
    expect(recordFaults(publicationWith())).toEqual([]);
  });

  it.each([
    ['participants', { participants: 12 }, 'items.1.participants'],
    ['a number nobody knows', { reach: { first: 7 } }, 'items.1.reach.first'],
    ['a list of numbers', { perMeeting: [4, 5] }, 'items.1.perMeeting.0'],
    ['a count written as text', { participantsCount: '12' }, 'items.1.participantsCount'],
    ['a German count', { Anzahl: ' 3 ' }, 'items.1.Anzahl'],
  ])('recordFaults(%s) names its place', (_, item, place) => {
    expect(recordFaults(withItem(item))[0]).toEqual({ code: 'countInRecord', file: TIMELINE, place });
  });

  it('recordFaults(numbers of the contract and ids) is empty: they count no people', () => {
    const item = { id: '12', year: 2025, budget: 5000, posts: 0.5, progress: 40, weight: 2, goals: [{ target: 3 }] };
    expect(recordFaults(withItem(item))).toEqual([]);
  });

  it('recordFaults(a file that is no JSON) says so', () => {
    expect(recordFaults(publicationWith({ [TIMELINE]: '{' }))).toEqual([{ code: 'unreadable', file: TIMELINE }]);
  });
});
