import { describe, expect, it } from 'vitest';
import { dateFormat, numberFormat, pluralRules } from '../../../packages/charts/src/words/formatters.js';

describe('numberFormat', () => {
  it('numberFormat(tag, options) is the same one for the same language and options, another for others', () => {
    const one = numberFormat('de', { minimumFractionDigits: 1 });
    expect(numberFormat('de', { minimumFractionDigits: 1 })).toBe(one);
    expect(numberFormat('en', { minimumFractionDigits: 1 })).not.toBe(one);
    expect(numberFormat('de', { minimumFractionDigits: 2 })).not.toBe(one);
    expect([one.format(2.5), numberFormat('en').format(2.5)]).toEqual(['2,5', '2.5']);
  });

  it('numberFormat(tag) throws for what is no language, each time', () => {
    expect(() => numberFormat('x')).toThrow(RangeError);
    expect(() => numberFormat('x')).toThrow(RangeError);
  });
});

describe('pluralRules and dateFormat', () => {
  it('pluralRules(tag) and dateFormat(tag, options) are not taken for each other', () => {
    expect(pluralRules('ru').select(3)).toBe('few');
    expect(dateFormat('ru', {}).format(new Date(0))).toMatch(/1970/);
    expect(numberFormat('ru', {}).format(3)).toBe('3');
  });
});
