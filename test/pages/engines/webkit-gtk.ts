import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { pageComplaints, ready, VIEWPORT, type Engine, type Tab } from './tab.js';

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Debian's WebKit, driven by WebDriver (https://www.w3.org/TR/webdriver2/); each page has a browser and a screen of its own. */
export function webkitGtk(browser: string): Engine {
  const running = new Set<() => Promise<void>>();
  return {
    open: async (policy) => {
      const { call, end } = await start(browser);
      running.add(end);
      const close = () => {
        running.delete(end);
        return end();
      };
      return { ...(await open(call, `${inject('storyPage')}${policy}/`)), close };
    },
    close: async () => {
      await Promise.all([...running].map((end) => end()));
    },
  };
}

/** Starts a browser on a screen that nobody sees. */
async function start(browser: string): Promise<{ readonly call: Call; readonly end: () => Promise<void> }> {
  const port = await freePort();
  const screen = ['--auto-servernum', '--server-args=-screen 0 1280x1024x24'];
  const driver = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const plain = caller(`http://127.0.0.1:${port}`);
  const at = `/session/${await begin(plain, browser)}`;
  return {
    call: (method, path, body) => plain(method, at + path, body),
    end: async () => {
      await plain('DELETE', at);
      // xvfb-run does not pass the signal on: the whole group that was started here has to end.
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function caller(address: string): Call {
  return async (method, path, body) => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${(value as { message: string }).message}`);
    return value;
  };
}

/** Starts the browser as soon as the driver answers. */
async function begin(call: Call, binary: string): Promise<string> {
  const options = { binary, args: ['--automation'] };
  for (let tries = 0; ; tries += 1) {
    try {
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
      return ((await call('POST', '/session', { capabilities })) as { sessionId: string }).sessionId;
    } catch (error) {
      if (tries > 100 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function open(call: Call, url: string): Promise<Omit<Tab, 'close'>> {
  const tab = { evaluate: evaluator(call) };
  await call('POST', '/url', { url });
  await fit(call, tab);
  await ready(tab);
  return {
    ...tab,
    pictures: () => slices(call, tab),
    complaints: () => pageComplaints(tab),
  };
}

/** Makes the window so large that its page has the size of every browser's; a window takes its time. */
async function fit(call: Call, { evaluate }: Pick<Tab, 'evaluate'>): Promise<void> {
  const outer = { ...VIEWPORT };
  for (let tries = 0; tries < 50; tries += 1) {
    await call('POST', '/window/rect', outer);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }), null);
    if (inner.width === VIEWPORT.width && inner.height === VIEWPORT.height) return;
    outer.width += VIEWPORT.width - inner.width;
    outer.height += VIEWPORT.height - inner.height;
  }
  throw new Error(`the window of WebKit does not become ${VIEWPORT.width} px by ${VIEWPORT.height} px`);
}

/** WebDriver knows pictures of the viewport only: the page is scrolled through. */
async function slices(call: Call, { evaluate }: Pick<Tab, 'evaluate'>): Promise<readonly Buffer[]> {
  const height = await evaluate(() => document.documentElement.scrollHeight, null);
  const found: Buffer[] = [];
  for (let top = 0; top < height; top += VIEWPORT.height) {
    await evaluate(async (y) => {
      scrollTo(0, y);
      await globalThis.stage.settle();
    }, top);
    found.push(Buffer.from((await call('GET', '/screenshot')) as string, 'base64'));
  }
  await evaluate(() => {
    scrollTo(0, 0);
  }, null);
  return found;
}

function evaluator(call: Call): Tab['evaluate'] {
  return async (act, given) => {
    const script = `const given = JSON.parse(arguments[0]);
      return Promise.resolve((${act.toString()})(given)).then((result) => JSON.stringify(result ?? null));`;
    const said = (await call('POST', '/execute/sync', { script, args: [JSON.stringify(given)] })) as string;
    return JSON.parse(said) as Awaited<ReturnType<typeof act>>;
  };
}
