import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { VIEWPORT } from './engines/tab.js';
import type { PolicyName } from './story-page/policies.js';

/** A page with the stories under a policy, and what went wrong on it: errors, warnings, requests to other hosts. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the page with the stories in a browser. */
export async function visitWith(
  browser: Browser,
  policy: PolicyName,
  options: BrowserContextOptions = {},
  address: string = inject('storyPage'),
): Promise<Visit> {
  const page = await browser.newPage({ viewport: VIEWPORT, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(`${address}${policy}/`);
  await page.waitForFunction(() => 'stage' in globalThis);
  return { page, complaints };
}
