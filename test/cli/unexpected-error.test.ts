import { expect, it } from 'vitest';
import { wilson } from '../../packages/core/src/statistics/wilson.js';
import { unexpectedError } from '../../packages/cli/src/unexpected-error.js';

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

it('unexpectedError(error) says where it arose and no number', () => {
  const error = thrownBy(() => wilson(712_345_678, 712_345_677)) as RangeError;
  expect(error.message).toContain('712345678');
  const told = unexpectedError(error);
  expect(told).toMatch(/^Unexpected RangeError; its message is not shown.*\n {4}at wilson /);
  expect(told).not.toMatch(/71234567\d/);
});

it('unexpectedError(error) leaves out a message of several lines', () => {
  expect(unexpectedError(new Error('Kämmerei: 3\nSchulamt: 4'))).not.toMatch(/Kämmerei|Schulamt/);
});

it('unexpectedError(error) of the operating system names the file', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open 'out/index.json'"), { syscall: 'open' });
  expect(unexpectedError(error)).toBe("EACCES: permission denied, open 'out/index.json'\n");
});

it('unexpectedError(text) of something that is no error quotes nothing', () => {
  expect(unexpectedError('Kämmerei: 3')).toBe('Unexpected fault.\n');
});
