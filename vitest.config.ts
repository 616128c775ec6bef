import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LongestFirst } from './test/longest-first.js';
import { alias } from './vite.config.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

/** The flags keep the browser off the network. `npm test` finds the browser and names it in CHROMIUM_PATH. */
const provider = playwright({
  launchOptions: {
    ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

/** A browser's options, made anew for each project: a shared object would give every project the same name. */
const inBrowser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1200, height: 800 },
  provider,
  instances: [{ browser: 'chromium' as const }],
});

/** What a test in the browser may import, prepared at the start: a late find would reload the page in mid-run. */
const optimizeDeps = {
  include: ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'd3-array', 'axe-core', 'fflate'],
};

/** Tests that need a server of ClickHouse, which `npm run test:clickhouse` installs. */
const withClickhouse = process.env['npm_lifecycle_event'] === 'test:clickhouse';

const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    setupFiles: ['test/long-equality.ts'],
    // Files share the modules they load: loading them anew for each takes longer than most tests do.
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
    include: ['test/**/*.test.ts', 'test/scripts/**/*.test.mjs'],
    exclude: ['**/*.browser.test.ts', 'test/pages/**', ...(withClickhouse ? [] : ['test/engines/clickhouse/**'])],
  },
};

/** What takes longer than all other pages together runs by a script of its own: `npm run test:soak`, `npm run test:matrix`. */
const withScript = ['soak', 'matrix']
  .filter((name) => process.env['npm_lifecycle_event'] !== `test:${name}`)
  .map((name) => `test/pages/${name}.test.ts`);

/** Tests that drive a browser from outside, on a page that is served as a city would serve it. */
const pages: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'pages',
    environment: 'node',
    include: ['test/pages/**/*.test.ts'],
    exclude: withScript,
    globalSetup: ['test/pages/setup.ts'],
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
  },
};

const browser: TestProjectConfiguration = {
  extends: true,
  optimizeDeps,
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts'],
    browser: inBrowser(),
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
};

const stories = (): TestProjectConfiguration => ({
  extends: true,
  optimizeDeps,
  plugins: [storybookTest({ configDir: path('.storybook') })],
  test: { name: 'stories', browser: inBrowser(), maxWorkers: 2, sequence: { groupOrder: 1 } },
});

const files = (folder: string) => (existsSync(path(folder)) ? readdirSync(path(folder), { recursive: true }) : []);
const hasStories = files('stories').some((name) => String(name).endsWith('.stories.ts'));

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [unit, pages, browser, ...(hasStories ? [stories()] : [])],
  },
});
