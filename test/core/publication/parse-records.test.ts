import { describe, expect, it } from 'vitest';
import { ContractError, parseRecords, parseRecordsOf } from '../../../packages/core/src/publication.js';

const date = { edtf: '2025', earliest: '2025-01-01', latest: '2025-12-31', precision: 'year', text: { de: '2025' } };
const weakness = { id: 'a', quadrant: 'weaknesses', statement: { de: 'Zu wenig Räume' } };
const checked = { id: 'b', item: 'mission', dimension: 'staff', department: 'youth', date };
const file = (...items: readonly unknown[]) => ({ version: '1.4', items });

describe('parseRecords', () => {
  it('parseRecords of an item without an id throws', () => {
    expect(() => parseRecords(file({ quadrant: 'threats' }))).toThrow(ContractError);
  });

  it('parseRecords of a newer major version says so', () => {
    expect(() => parseRecords({ ...file(), version: '2.0' })).toThrow(expect.objectContaining({ code: 'version' }));
  });
});

describe('parseRecordsOf', () => {
  it.each([
    ['no items', 'swot', file()],
    ['all that is needed', 'swot', file(weakness)],
    ['a code and a property of a later version', 'swot', file({ ...weakness, quadrant: 'later', weight: 3 })],
    ['a value that is a reason', 'checklist', file({ ...checked, value: 'notApplicable' })],
    [
      'no date where there may be none',
      'timeline',
      file({ id: 'c', lane: 'x', laneTitle: {}, kind: 'event', title: {}, date: null }),
    ],
    [
      'items inside',
      'recommendations',
      file({ id: 'd', area: 'a', horizon: 'short', title: {}, history: [{ date, status: 'done' }] }),
    ],
    ['labels', 'swot', { ...file(), labels: { quadrant: { threats: { de: 'Risiken' } } } }],
  ] as const)('parseRecordsOf takes %s', (_, name, json) => {
    expect(parseRecordsOf(name, json)).toBe(json);
  });

  it.each([
    ['a missing text', 'swot', file({ ...weakness, statement: undefined })],
    ['a text that is a number', 'swot', file({ ...weakness, statement: 5 })],
    ['a text whose translation is no text', 'swot', file({ ...weakness, statement: { de: 5 } })],
    ['a list that is a text', 'swot', file({ ...weakness, recommendations: 'r1' })],
    ['a list of numbers', 'swot', file({ ...weakness, recommendations: [1] })],
    ['a number that is a text', 'charter', file({ id: 'e', commitment: '1', year: 2025, status: 'open' })],
    ['a value that is a list', 'checklist', file({ ...checked, value: [1] })],
    ['a date that is a text', 'checklist', file({ ...checked, date: '2025' })],
    ['a date without words', 'checklist', file({ ...checked, date: { ...date, text: undefined } })],
    ['a date whose day is a number', 'checklist', file({ ...checked, date: { ...date, earliest: 2025 } })],
    [
      'a broken item inside',
      'recommendations',
      file({ id: 'd', area: 'a', horizon: 'short', title: {}, history: [{ date }] }),
    ],
    ['labels that are no texts', 'swot', { ...file(), labels: { quadrant: { threats: 'Risiken' } } }],
    ['an item that is none', 'swot', file(null)],
  ] as const)('parseRecordsOf refuses %s', (_, name, json) => {
    expect(() => parseRecordsOf(name, json)).toThrow(ContractError);
  });
});
