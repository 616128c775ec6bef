import { describe, expect, it } from 'vitest';
import { isWellKnownText } from '../../../packages/core/src/dataset/wkt.js';

describe('isWellKnownText', () => {
  it.each([
    'POINT (8.5 50.55)',
    'point(8.5 50.55)',
    'Point Z (8.5 50.55 156)',
    'PointZ (8.5 50.55 156)',
    'POINT ZM (1 2 3 4)',
    'POINT EMPTY',
    'POLYGON ((0 0, 1 0, 1 1, 0 0), (.2 .2, 4e-1 .2, +0.3 -.3, .2 .2))',
    'MULTIPOINT (0 0, 1 1)',
    'GEOMETRYCOLLECTION (POINT (0 0), LINESTRING EMPTY)',
    '  POINT  (1   2)',
  ])('isWellKnownText(%j) is true', (text) => {
    expect(isWellKnownText(text)).toBe(true);
  });

  it.each([
    '',
    'POINT',
    'POINT ',
    'POINTS (1 2)',
    'POINT (1)',
    'POINT (1 2 3 4 5)',
    'POINT (1 2',
    'POINT (1 2))',
    'POINT (1 2) POINT (1 2)',
    'POINT (1, 2)',
    'POINT ()',
    'POINT (1 2,)',
    'POINT (1 2) x',
    'EMPTY',
    '(1 2)',
    '8.5 50.55',
    'SRID=4326;POINT (1 2)',
  ])('isWellKnownText(%j) is false', (text) => {
    expect(isWellKnownText(text)).toBe(false);
  });

  it.each([
    ['brackets', `POINT ${'('.repeat(200_000)}`],
    ['digits', `POINT (${'1'.repeat(200_000)}`],
    ['spaces', `POINT (1${' '.repeat(200_000)}x`],
    ['collections', 'GEOMETRYCOLLECTION ('.repeat(20_000)],
  ])('isWellKnownText(hostile %s) comes to an end', (_, text) => {
    expect(isWellKnownText(text)).toBe(false);
  });
});
