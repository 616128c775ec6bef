import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, inject } from 'vitest';
import type { PolicyName } from './story-page/policies.js';

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** The Chromium of a test file, started when it is first needed and closed after the last test. */
function started(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  browser ??= chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
  });
  return browser;
}

/** A page with the stories under a policy, and what went wrong on it: errors, warnings, requests to other hosts. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the page with the stories. */
export async function visit(policy: PolicyName, options: BrowserContextOptions = {}): Promise<Visit> {
  const address = inject('storyPage');
  const page = await (await started()).newPage({ viewport: { width: 1000, height: 800 }, ...options });
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

/** Shows a story on a visited page. */
export async function show({ page }: Visit, name: string): Promise<void> {
  await page.evaluate((story) => globalThis.stage.show(story), name);
}
