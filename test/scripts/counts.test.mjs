import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/lib/counting-reporter.mjs';
import { closingLine, sum } from '../../scripts/lib/counts.mjs';

const file = (state, ...tests) => ({
  state: () => state,
  children: { allTests: () => tests.map((result) => ({ result: () => ({ state: result }) })) },
});

describe('countTests', () => {
  it('countTests(files, []) counts what passed, failed and was skipped', () => {
    const files = [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'pending')];
    expect(countTests(files, [])).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('countTests() counts a file that fails outside its tests, and errors outside files', () => {
    expect(countTests([file('failed'), file('failed', 'skipped')], [new Error('lost')])).toEqual({
      passed: 0,
      failed: 3,
      skipped: 1,
    });
  });
});

describe('closingLine', () => {
  it.each([
    [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
    [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
  ])('closingLine(%o) is %j', (counts, line) => {
    expect(closingLine(counts)).toBe(line);
  });

  it('sum(...) adds what is there', () => {
    expect(sum({ passed: 1 }, { failed: 1 }, { passed: 2, skipped: 1 })).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });
});
