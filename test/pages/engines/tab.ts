import type { PolicyName } from '../story-page/policies.js';

/** The page with the stories in some browser, as far as each browser's protocol can drive it. */
export interface Tab {
  /** Runs a function in the page and waits for what it returns; both ways what JSON can hold. */
  evaluate<Result, Given>(act: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** The whole page as PNG, from top to bottom in as many pieces as the browser needs. */
  pictures(): Promise<readonly Buffer[]>;
  /** What went wrong on the page so far: errors, forbidden things, requests to other hosts. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser that opens the page with the stories. */
export interface Engine {
  open(policy: PolicyName): Promise<Tab>;
  close(): Promise<void>;
}

/** Where every browser draws the page, in px. */
export const VIEWPORT = { width: 1000, height: 800 };

/** What a page says of itself, for browsers whose protocol reports nothing unasked. */
export function pageComplaints(tab: Pick<Tab, 'evaluate'>): Promise<readonly string[]> {
  return tab.evaluate(() => globalThis.stage.complaints(), null);
}

/** Waits until the script of the page has run. */
export async function ready<Opened extends Pick<Tab, 'evaluate'>>(tab: Opened): Promise<Opened> {
  const there = () => tab.evaluate(() => 'stage' in globalThis, null);
  for (let tries = 0; !(await there()); tries += 1) {
    if (tries > 300) throw new Error('the page with the stories did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return tab;
}
