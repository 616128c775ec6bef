import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../packages/core/src/protect/rounding/pieces.js';

const LEVELS = [['completed', 'running'], ['started'], ['asked']] as const;
const NUMBERS = { completed: 3, running: 2, started: 9, asked: 20 };

const plain = (levels: Parameters<typeof piecesOf>[0], disjoint: boolean, numbers: Record<string, number>) =>
  piecesOf(levels, disjoint).map(({ id, countIn, addsTo }) => [id, countIn(numbers), addsTo]);

describe('piecesOf', () => {
  it('piecesOf(a count and its base) are these two', () => {
    expect(plain([['count'], ['base']], false, { count: 3, base: 10 })).toEqual([
      ['count', 3, ['count']],
      ['base', 10, ['base']],
    ]);
  });

  it('piecesOf(a count and its base, disjoint) are the count and the rest of the base', () => {
    expect(plain([['count'], ['base']], true, { count: 3, base: 10 })).toEqual([
      ['count', 3, ['count', 'base']],
      ['rest of base', 7, ['base']],
    ]);
  });

  it('piecesOf(two counts that make up one) takes only that one apart', () => {
    expect(plain(LEVELS, false, NUMBERS)).toEqual([
      ['completed', 3, ['completed', 'started']],
      ['running', 2, ['running', 'started']],
      ['rest of started', 4, ['started']],
      ['asked', 20, ['asked']],
    ]);
  });

  it('piecesOf(three levels, disjoint) adds the first to all', () => {
    expect(plain(LEVELS, true, NUMBERS)).toEqual([
      ['completed', 3, ['completed', 'started', 'asked']],
      ['running', 2, ['running', 'started', 'asked']],
      ['rest of started', 4, ['started', 'asked']],
      ['rest of asked', 11, ['asked']],
    ]);
  });

  it('piecesOf(a base that was not counted) has no rest either', () => {
    expect(plain(LEVELS, true, { completed: 3 }).map(([, count]) => count)).toEqual([
      3,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
