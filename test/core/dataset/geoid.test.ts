import { describe, expect, it } from 'vitest';
import { isGeoid } from '../../../packages/core/src/dataset/geoid.js';

describe('isGeoid', () => {
  it.each([
    ['06', 'Hessen'],
    ['065', 'Regierungsbezirk Gießen'],
    ['06532', 'Lahn-Dill-Kreis'],
    ['06532023', 'Wetzlar, AGS'],
    ['065320023', 'Wetzlar, association'],
    ['065320023023', 'Wetzlar, ARS'],
    ['16', 'Thüringen'],
    ['01001000', 'Flensburg'],
  ])('isGeoid(%s), %s, is true', (text) => {
    expect(isGeoid(text)).toBe(true);
  });

  it.each([
    '',
    '6',
    '00',
    '17',
    '6532',
    '0653',
    '6532023',
    '065320',
    '0653202',
    '0653200230',
    '06532023x',
    ' 06',
    'DG',
  ])('isGeoid(%j) is false', (text) => {
    expect(isGeoid(text)).toBe(false);
  });
});
