import { describe, expect, it } from 'vitest';
import { isCounted, judgedCells } from '../../../../packages/core/src/audit/judge/judged-cells.js';
import { published, share, type WrittenTable } from '../published.js';

function judged(table: Partial<WrittenTable>, period = '2025') {
  return judgedCells(published([{ cells: { 2025: { '': 'C' } }, ...table }]), period).map(({ kind, groups }) => [
    kind,
    ...groups,
  ]);
}

const ROUNDED = { profile: 'round5', rounding: { method: 'nearest', base: 5 } } as const;

function shown(numbers: Readonly<Record<string, number>> | readonly Readonly<Record<string, number>>[]) {
  return { 2025: { '': numbers } };
}

describe('judgedCells', () => {
  it.each<[string, Partial<WrittenTable>, readonly unknown[]]>([
    ['a hidden share', {}, [['hidden', ['count', 'rest']]]],
    ['a hidden rating', { measureType: 'rating' }, [['hidden', ['count', 'rest'], ['sum']]]],
    ['a hidden mean', { measureType: 'mean' }, [['hidden', ['sum']]]],
    ['a hidden sum', { measureType: 'sum' }, [['hidden', ['sum']]]],
    ['a hidden median', { measureType: 'median' }, [['hidden']]],
    ['something hidden that is derived', { measureType: 'parity' }, []],
    ['what was not counted', { cells: { 2025: { '': null } } }, []],
    ['a share with its numbers', { cells: shown(share(3, 30)) }, []],
    ['a share alone', { cells: shown({ value: 10 }) }, [['partly', ['count', 'rest']]]],
    ['a share and its base', { cells: shown({ value: 10, base: 30 }) }, [['partly', ['count', 'rest']]]],
    ['a share and its count', { cells: shown({ value: 10, count: 3 }) }, [['partly', ['count', 'rest']]]],
    ['a count', { measureType: 'count', cells: shown({ value: 10 }) }, []],
    ['a rounded share', { cells: shown(share(5, 30)), protection: ROUNDED }, [['partly', ['count', 'rest']]]],
    [
      'a rounded rating',
      { measureType: 'rating', cells: shown(share(5, 30)), protection: ROUNDED },
      [['partly', ['count', 'rest']]],
    ],
    ['a rounded amount', { measureType: 'ratio', cells: shown(share(5, 30)), protection: ROUNDED }, []],
    ['an amount without its parts', { measureType: 'ratio', cells: shown({ value: 3 }) }, []],
    [
      'answers with their counts',
      { measureType: 'distribution', answers: ['no', 'yes'], cells: shown([share(10, 30), share(20, 30)]) },
      [],
    ],
    [
      'answers, one without its count',
      { measureType: 'distribution', answers: ['no', 'yes'], cells: shown([share(10, 30), { value: 66.7 }]) },
      [['partly', ['answer:no', 'answer:yes']]],
    ],
  ])('judgedCells(%s)', (_name, table, expected) => {
    expect(judged(table)).toEqual(expected);
  });

  it('judgedCells(another period) are none', () => {
    expect(judged({}, '2024')).toEqual([]);
  });
});

describe('isCounted', () => {
  it.each([
    ['proportion', 'count', true],
    ['rating', 'sum', false],
    ['ratio', 'count', false],
  ] as const)('isCounted(%s, %s) is %s', (measureType, role, counted) => {
    const [cell] = judgedCells(published([{ measureType, cells: { 2025: { '': 'C' } } }]), '2025');
    expect(isCounted(cell!, role)).toBe(counted);
  });
});
