import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withProgress } from '../../packages/cli/src/progress.js';

let said: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('withProgress(work of less than a second) says nothing, also afterwards', async () => {
  const result = await withProgress('de', async (step) => {
    step('read');
    await vi.advanceTimersByTimeAsync(900);
    return 'done';
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(result).toBe('done');
  expect(said).toEqual([]);
});

it('withProgress(work that fails) passes the failure on and says nothing afterwards', async () => {
  const failing = withProgress('de', (step) => {
    step('read');
    return Promise.reject(new Error('broken'));
  });
  await expect(failing).rejects.toThrow('broken');
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toEqual([]);
});

it('withProgress(long work) says after a second what is being done, then every step as it begins', async () => {
  await withProgress('en', async (step) => {
    step('read');
    await vi.advanceTimersByTimeAsync(3000);
    step('compute');
    step('word');
  });
  expect(said).toEqual([
    'Reading and checking the folder …\n',
    'Computing and protecting the indicators …\n',
    'Writing the pages …\n',
  ]);
});

it('withProgress(long work in parts) says once a second how far it has come', async () => {
  await withProgress('de', async (step) => {
    for (let part = 1; part <= 30; part += 1) {
      step('audit', `${part}/30`);
      await vi.advanceTimersByTimeAsync(100);
    }
  });
  expect(said).toEqual([
    'Geheim gehaltene Angaben werden angegriffen 10/30 …\n',
    'Geheim gehaltene Angaben werden angegriffen 21/30 …\n',
  ]);
});
