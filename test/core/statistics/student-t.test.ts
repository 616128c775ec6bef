import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTProbability, studentTQuantile } from '../../../packages/core/src/statistics/student-t.js';

const probabilities = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const degreesOfFreedom = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('studentTQuantile', () => {
  it.each([
    // scipy.stats.t.ppf 1.17
    [0.975, 1, 12.7062047361747],
    [0.975, 9, 2.2621571627982],
    [0.975, 30, 2.04227245630124],
    [0.995, 2.5, 7.16372813894878],
    [0.9, 1000, 1.28239872146092],
    // Student's distribution with 2 degrees: t = (2p − 1) √(2 / (4p (1 − p)))
    [0.75, 2, Math.sqrt(2 / 3)],
    [0.5, 7, 0],
  ])('studentTQuantile(%d, %d) is %d', (probability, degrees, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, 10);
  });

  it('studentTQuantile(p, degrees) is the inverse of studentTProbability, symmetric about 0', () => {
    fc.assert(
      fc.property(probabilities, degreesOfFreedom, (probability, degrees) => {
        const t = studentTQuantile(probability, degrees);
        expect(studentTProbability(t, degrees)).toBeCloseTo(probability, 10);
        expect(studentTQuantile(1 - probability, degrees)).toBeCloseTo(-t, 5);
      }),
    );
  });

  it.each([
    [0, 5],
    [1, 5],
    [NaN, 5],
  ])('studentTQuantile(%d, %d) throws: no such probability', (probability, degrees) => {
    expect(() => studentTQuantile(probability, degrees)).toThrow('expected more than 0, less than 1');
  });

  it('studentTQuantile(p, 0) throws', () => {
    expect(() => studentTQuantile(0.975, 0)).toThrow('unusable degrees of freedom: 0; expected more than 0');
  });
});
