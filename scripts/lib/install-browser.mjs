import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';
import { say, since } from './say.mjs';

/** The path of a browser for the tests, installed when there is none; undefined, with advice, when that fails too. */
export async function provideBrowser() {
  const start = performance.now();
  const found = await findBrowser();
  if (found) say(`The browser for the tests is ${found} (${since(start)}).`);
  return found ?? installBrowser();
}

async function installBrowser() {
  say('The tests need a browser, and there is no Chromium, Chrome or Edge here.');
  for (const way of waysToInstall(process.platform, await rightsPrefix())) {
    const path = await attempt(way);
    if (path) return path;
  }
  say(advice);
  return undefined;
}

async function attempt({ words, commands }) {
  const start = performance.now();
  say(`Installing one: ${words} …`);
  for (const [program, ...args] of commands) {
    const { status } = await run(program, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout,
    });
    if (status !== 0) return say(`That did not work: ${program} ended with status ${status} (${since(start)}).`);
  }
  const path = await findBrowser();
  say(path ? `The browser is installed at ${path} (${since(start)}).` : 'It was installed, but does not answer.');
  return path;
}

/** A download that has not come by then does not come (ms). */
const timeout = 10 * 60_000;

/**
 * The ways to install a browser on a system, to be tried in this order.
 * `prefix` is put before commands that need the administrator's rights; undefined when this user has none.
 */
export function waysToInstall(platform, prefix) {
  const download = [process.execPath, 'node_modules/playwright/cli.js', 'install'];
  const words = "Playwright's download (playwright install chromium)";
  if (platform !== 'linux' || !prefix) return [{ words, commands: [[...download, 'chromium']] }];
  const apt = [...prefix, 'apt-get', '-qq'];
  const packages = ['chromium', 'fonts-dejavu-core'];
  return [
    {
      words: `the system's packages (apt-get install ${packages.join(' ')})`,
      commands: [
        [...apt, 'update'],
        [...apt, 'install', '-y', '--no-install-recommends', ...packages],
      ],
    },
    { words: `${words} and what it needs`, commands: [[...download, '--with-deps', 'chromium']] },
    { words, commands: [[...download, 'chromium']] },
  ];
}

/** What goes before a command to run it as administrator: nothing for root, `sudo -n` where it asks for no password. */
async function rightsPrefix() {
  if (process.getuid?.() === 0) return [];
  const { status } = await run('sudo', ['-n', 'true'], { quiet: true });
  return status === 0 ? ['sudo', '-n'] : undefined;
}

const advice = `No browser could be installed, so the tests that need one cannot run. Install one of these and try again:
- Debian: sudo apt-get install chromium
- Other systems: Chromium, Google Chrome or Microsoft Edge from its maker's page
A browser in an unusual place is found when CHROMIUM_PATH names it: CHROMIUM_PATH=/path/to/chrome npm test`;
