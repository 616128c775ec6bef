import { describe, expect, it } from 'vitest';
import { hiddenFaults } from '../../../packages/cli/src/audit/hidden-faults.js';
import { smallDataset } from './publications.js';

const OPEN = [10, 50, 20, 40, 12, 50, 25, 40];
/** The treasury of 2024 is hidden. */
const HIDDEN = [null, null, ...OPEN.slice(2)];
const STATUS = { 0: 'C', 1: 'C' } as const;
const TREASURY = [{ code: 'numberInHidden', file: 'hr1.json', place: '2024, Kämmerei' }];

describe('hiddenFaults', () => {
  it('hiddenFaults(a dataset without numbers in hidden cells) is empty', () => {
    expect(hiddenFaults(smallDataset({ value: OPEN }), 'hr1.json')).toEqual([]);
    expect(hiddenFaults(smallDataset({ value: HIDDEN, status: STATUS }), 'hr1.json')).toEqual([]);
  });

  it('hiddenFaults(a zero) counts like any other number', () => {
    const value = [0, ...HIDDEN.slice(1)];
    expect(hiddenFaults(smallDataset({ value, status: STATUS }), 'hr1.json')).toEqual(TREASURY);
  });

  it('hiddenFaults(a base where only the value is said to be hidden) names the observation', () => {
    const value = [null, ...OPEN.slice(1)];
    expect(hiddenFaults(smallDataset({ value, status: { 0: 'C' } }), 'hr1.json')).toEqual(TREASURY);
  });

  it.each([
    ['a reason', { reasons: { 0: 'zero' } }],
    ['decimal places, which tell the size of the base', { decimals: { 1: 0 } }],
    ['a summary of the answers', { summaries: [{ topTwoBox: 40 }, null, null, null] }],
  ])('hiddenFaults(%s at a hidden cell) names the observation', (_, extension) => {
    expect(hiddenFaults(smallDataset({ value: HIDDEN, status: STATUS, extension }), 'hr1.json')).toEqual(TREASURY);
  });

  it('hiddenFaults(the same at a visible cell) is empty', () => {
    const extension = { reasons: { 2: 'zero' }, decimals: { 3: 0 }, summaries: [null, { topTwoBox: 40 }, null, null] };
    expect(hiddenFaults(smallDataset({ value: HIDDEN, status: STATUS, extension }), 'hr1.json')).toEqual([]);
  });

  it('hiddenFaults(the change since a hidden period) names it, for a total', () => {
    const facts = { first: '2024', latest: '2025', difference: 2 };
    const total = smallDataset({ value: HIDDEN, status: STATUS, extension: { facts, breakdown: [] } });
    expect(hiddenFaults(total, 'hr1.json')).toEqual([{ code: 'numberInHidden', file: 'hr1.json', place: 'facts' }]);
    const open = smallDataset({ value: OPEN, extension: { facts, breakdown: [] } });
    expect(hiddenFaults(open, 'hr1.json')).toEqual([]);
  });

  it('hiddenFaults(answers) takes all answers of an observation together', () => {
    const extension = { answers: 'department', breakdown: [] };
    const value = [null, null, 20, 40, 12, 50, 25, 40];
    expect(hiddenFaults(smallDataset({ value, status: STATUS, extension }), 'hr1.json')).toEqual([
      { code: 'numberInHidden', file: 'hr1.json', place: '2024' },
    ]);
  });
});
