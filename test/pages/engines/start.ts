import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit, type BrowserType } from 'playwright';
import { launchChromium } from '../chromium.js';
import { bidiFirefox } from './bidi-firefox.js';
import { playwrightEngine } from './playwright.js';
import type { Engine } from './tab.js';
import { webkitGtk } from './webkit-gtk.js';

/** The browsers of the matrix. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Starts a browser; rejects with its name and what to install when there is none. */
export async function startEngine(name: EngineName): Promise<Engine> {
  const engine = await starts[name]();
  if (engine === undefined) throw new Error(`${name} is missing. ${ADVICE[name]}`);
  return engine;
}

const ADVICE: Readonly<Record<EngineName, string>> = {
  Chromium: 'Install it (Debian: apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium.',
  Firefox:
    'Install it (Debian: apt-get install firefox-esr; elsewhere: npx playwright install firefox), or name it: ' +
    'FIREFOX_PATH=/path/to/firefox.',
  WebKit:
    'Install it (Debian: apt-get install webkit2gtk-driver xvfb xauth; elsewhere: npx playwright install webkit).',
};

const starts: Readonly<Record<EngineName, () => Promise<Engine | undefined>>> = {
  Chromium: async () =>
    process.env['CHROMIUM_PATH'] || isThere(chromium) ? playwrightEngine(await launchChromium()) : undefined,
  Firefox: async () => {
    if (isThere(firefox)) return playwrightEngine(await firefox.launch());
    const path = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox') ?? existing(APPLICATION);
    return path ? bidiFirefox(path) : undefined;
  },
  WebKit: async () => {
    if (isThere(webkit)) return playwrightEngine(await webkit.launch());
    const [browser] = BROWSERS_OF_THE_DRIVER.filter((path) => existsSync(path));
    return browser && onPath('WebKitWebDriver') && onPath('xvfb-run') && onPath('xauth')
      ? webkitGtk(browser)
      : undefined;
  },
};

const APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Where Debian's packages put the small browser that comes with the driver. */
const BROWSERS_OF_THE_DRIVER = ['6.0', '4.1', '4.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** Whether Playwright has downloaded its own build. */
function isThere(type: BrowserType): boolean {
  return existsSync(type.executablePath());
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}
