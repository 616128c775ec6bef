import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { WebSocket } from 'ws';
import { pageComplaints, ready, VIEWPORT, type Engine, type Tab } from './tab.js';

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

/** An ordinary Firefox, driven by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which needs no driver beside it. */
export async function bidiFirefox(executable: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'teilhabe-firefox-'));
  const firefox = spawn(executable, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = new WebSocket(`${await address(firefox)}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = sender(socket);
  await send('session.new', { capabilities: {} });
  return {
    open: (policy) => open(send, `${inject('storyPage')}${policy}/`),
    close: async () => {
      const gone = new Promise((resolve) => firefox.once('exit', resolve));
      await send('browser.close', {});
      await gone;
      socket.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Where Firefox listens, which it says when it has started. */
function address(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => {
      reject(new Error(`Firefox ended before it could be driven: ${said}`));
    });
  });
}

/** Sends commands, and finds the answer to each by its number. */
function sender(socket: WebSocket): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return async (method, params) => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  };
}

type Answer = { readonly id: number } & (
  | { readonly type: 'success'; readonly result: Readonly<Record<string, unknown>> }
  | { readonly type: 'error'; readonly message: string }
);

async function open(send: Send, url: string): Promise<Tab> {
  const { context } = await send('browsingContext.create', { type: 'tab' });
  const tab = { evaluate: evaluator(send, context) };
  await send('browsingContext.setViewport', { context, viewport: VIEWPORT });
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    ...(await ready(tab)),
    pictures: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context, origin: 'document' });
      return [Buffer.from(data as string, 'base64')];
    },
    complaints: () => pageComplaints(tab),
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
}

function evaluator(send: Send, context: unknown): Tab['evaluate'] {
  return async (act, given) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify((await (${act.toString()})(JSON.parse(given))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = answer as unknown as Outcome;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value) as Awaited<ReturnType<typeof act>>;
  };
}

interface Outcome {
  readonly result: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
