import { describe, expect, it } from 'vitest';
import { moved, moveOf } from '../../packages/elements/src/parts/cursor.js';

describe('moveOf', () => {
  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'ltr', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    ['ArrowDown', 'rtl', 'next'],
    ['ArrowUp', 'ltr', 'previous'],
    ['Home', 'ltr', 'first'],
    ['End', 'rtl', 'last'],
    ['a', 'ltr', undefined],
    ['constructor', 'ltr', undefined],
  ] as const)('moveOf("%s", "%s") is %s', (key, direction, move) => expect(moveOf(key, direction)).toBe(move));
});

describe('moved', () => {
  it.each([
    [1, 'next', 2],
    [2, 'next', 2],
    [0, 'previous', 0],
    [2, 'first', 0],
    [0, 'last', 2],
  ] as const)('moved(%i, "%s", 3) is %i', (place, move, target) => expect(moved(place, move, 3)).toBe(target));
});
