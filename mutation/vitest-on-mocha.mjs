/** What the tests use of Vitest, on Mocha: its own expectations, and its tables of cases. */
import { format } from 'node:util';
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
Object.assign(chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

export const { expect } = chai;
export const { beforeEach, afterEach } = globalThis;
export const beforeAll = globalThis.before;
export const afterAll = globalThis.after;
export const describe = withTables(globalThis.describe);
export const it = withTables(globalThis.it);

/** `it(title, test, timeout)`, `it(title, options, test)`: there are no time limits here, for Stryker has its own. */
function withTables(register) {
  const named = (title, ...rest) => {
    const body = rest.find((part) => typeof part === 'function');
    register(title, () => body());
  };
  named.each = (cases) => (title, body) =>
    cases.forEach((values, i) => {
      const list = Array.isArray(values) ? values : [values];
      register(`${format(title, ...list)} #${i}`, () => body(...list));
    });
  return named;
}
