import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIban, isSocialSecurityNumber, isTaxId } from '../../../packages/core/src/identifiers/check-digits.js';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

describe('isIban', () => {
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    'FR1420041010050500013M02606',
  ])('isIban(%s) of the examples in the register is true', (text) => expect(isIban(text)).toBe(true));
  it.each(['DE88370400440532013000', 'DE89', '89370400440532013000', '', 'Hauptamt'])('isIban(%s) is false', (text) =>
    expect(isIban(text)).toBe(false),
  );
});

describe('isSocialSecurityNumber', () => {
  it.each(['15 070649 C 103', '15070649C103', '65 170839 J 003'])('isSocialSecurityNumber(%s) is true', (text) =>
    expect(isSocialSecurityNumber(text)).toBe(true),
  );
  it.each(['15070649C104', '15071349C103', '06532023', '150706490103', ''])(
    'isSocialSecurityNumber(%s) is false',
    (text) => expect(isSocialSecurityNumber(text)).toBe(false),
  );
});

describe('isTaxId', () => {
  it.each(['86095742719', '86 095 742 719', '47036892816', '65929970489', '57549285017', '25768131411'])(
    'isTaxId(%s) is true',
    (text) => expect(isTaxId(text)).toBe(true),
  );
  it.each(['86095742718', '06095742719', '11111111111', '12345678901', '8609574271', ''])(
    'isTaxId(%s) is false',
    (text) => expect(isTaxId(text)).toBe(false),
  );
  it('isTaxId(number) holds for at most one last digit', () => {
    fc.assert(
      fc.property(digits(10), (first) => {
        const valid = Array.from({ length: 10 }, (_, last) => `${first}${last}`).filter(isTaxId);
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('isIban, isSocialSecurityNumber and isTaxId never hold for keys of regions', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 3, 5, 8, 9, 12).chain(digits), (key) => {
      expect([isIban(key), isSocialSecurityNumber(key), isTaxId(key)]).toEqual([false, false, false]);
    }),
  );
});
