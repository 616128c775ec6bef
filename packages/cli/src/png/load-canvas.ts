import type * as Canvas from '@napi-rs/canvas';
import { UsageError } from '../exit.js';

/**
 * The canvas for Node: an optional package, for it holds a binary for each system. Throws `UsageError` where it is missing.
 * @param what needs it, such as `--png`.
 * @param others do not, such as `--svg and --html`.
 */
export async function loadCanvas(what: string, others: string): Promise<typeof Canvas> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new UsageError(`${what} needs the package @napi-rs/canvas: npm install @napi-rs/canvas. ${others} do not.`);
  }
}
