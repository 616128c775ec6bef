import type { Browser } from 'playwright';
import { visitWith, type Visit } from '../visit.js';
import { pageComplaints, type Engine, type Tab } from './tab.js';

/** A browser that Playwright drives. */
export function playwrightEngine(browser: Browser): Engine {
  return {
    open: async (policy) => visitTab(await visitWith(browser, policy)),
    close: () => browser.close(),
  };
}

/** A visited page as a tab. */
export function visitTab({ page, complaints }: Visit): Tab {
  const tab = {
    // Playwright's type of what goes into a page is stricter than JSON.
    evaluate: <Result, Given>(act: (given: Given) => Result | Promise<Result>, given: Given) =>
      page.evaluate(act as (given: unknown) => Result | Promise<Result>, given as unknown),
  };
  return {
    ...tab,
    pictures: async () => [await page.screenshot({ fullPage: true, animations: 'disabled' })],
    complaints: async () => [...complaints, ...(await pageComplaints(tab))],
    close: () => page.close(),
  };
}
