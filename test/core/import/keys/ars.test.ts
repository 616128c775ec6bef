import { describe, expect, it } from 'vitest';
import { agsFromArs, regionLevel, regionsAround } from '../../../../packages/core/src/import/keys/ars.js';

describe('agsFromArs', () => {
  it.each([
    ['065320023023', '06532023'],
    ['092760130130', '09276130'],
    ['110000000000', '11000000'],
    ['06532023', null],
    ['6532002302', null],
    ['175320023023', null],
    ['06532002302x', null],
    ['', null],
  ])('agsFromArs(%j) is %j', (ars, ags) => {
    expect(agsFromArs(ars)).toBe(ags);
  });
});

describe('regionLevel', () => {
  it.each([
    ['06', 'land'],
    ['065', 'regierungsbezirk'],
    ['06532', 'kreis'],
    ['06532023', 'gemeinde'],
    ['065320023', 'gemeindeverband'],
    ['065320023023', 'gemeinde'],
    ['6532', null],
    ['0653', null],
    ['GM0363', null],
    ['0363', null],
    ['00', null],
    ['17', null],
    ['K03101', null],
    ['DG', null],
    ['', null],
  ])('regionLevel(%j) is %j', (key, level) => {
    expect(regionLevel(key)).toBe(level);
  });
});

describe('regionsAround', () => {
  it('regionsAround(key) are the keys of the regions that hold it, the nearest first', () => {
    expect(regionsAround('065320023023')).toEqual(['065320023', '06532', '065', '06']);
    expect(regionsAround('06532023')).toEqual(['06532', '065', '06']);
    expect(regionsAround('06532')).toEqual(['065', '06']);
    expect(regionsAround('06')).toEqual([]);
    expect(regionsAround('NL33')).toEqual([]);
  });
});
