import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** So many items are compared by Node at once. */
const LONG = 100;

/**
 * Columns and files are compared by Node, which takes a thousandth of the time that Vitest takes to look at each item. What
 * Node finds different is left to Vitest, which is less strict and tells where.
 */
function sameAtLength(one: unknown, other: unknown): true | undefined {
  return isLong(one) && isLong(other) && isDeepStrictEqual(one, other) ? true : undefined;
}

function isLong(value: unknown): boolean {
  return ArrayBuffer.isView(value) || (Array.isArray(value) && value.length > LONG);
}

declare global {
  var comparesAtLength: boolean | undefined;
}

// Files share a thread, and what is added once is there for all of them.
if (!globalThis.comparesAtLength) expect.addEqualityTesters([sameAtLength]);
globalThis.comparesAtLength = true;
