import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGINES, startEngine } from './engines/start.js';

vi.mock('node:fs', async (original) => ({ ...(await original<object>()), existsSync: () => false }));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('startEngine', () => {
  it.each(ENGINES)('startEngine(%j) names the browser and says what to install where it is missing', async (name) => {
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('FIREFOX_PATH', undefined);
    await expect(startEngine(name)).rejects.toThrow(new RegExp(`^${name} is missing\\. Install it \\(Debian: apt-get`));
  });
});
