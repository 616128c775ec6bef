import { chromium, type Browser, type BrowserContextOptions } from 'playwright';
import { afterAll } from 'vitest';
import type { PolicyName } from './story-page/policies.js';
import { visitWith, type Visit } from './visit.js';

export type { Visit } from './visit.js';

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** A Chromium: the one at CHROMIUM_PATH, else Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
  });
}

/** The Chromium of a test file, started when it is first needed and closed after the last test. */
export function started(): Promise<Browser> {
  return (browser ??= launchChromium());
}

/** Opens the page with the stories. */
export async function visit(policy: PolicyName, options: BrowserContextOptions = {}): Promise<Visit> {
  return visitWith(await started(), policy, options);
}

/** Shows a story on a visited page. */
export async function show({ page }: Visit, name: string): Promise<void> {
  await page.evaluate((story) => globalThis.stage.show(story), name);
}
