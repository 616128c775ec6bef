import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../packages/cli/bin/browser-places.mjs';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { waysToInstall } from '../../scripts/lib/install-browser.mjs';

describe('browserPlaces', () => {
  it('browserPlaces(env, "linux") begins with CHROMIUM_PATH, then the search path, then the usual places', () => {
    const found = browserPlaces({ CHROMIUM_PATH: 'own', PATH: ['a', 'b'].join(delimiter) }, 'linux');
    expect(found.slice(0, 3)).toEqual(['own', join('a', 'chromium'), join('b', 'chromium')]);
    expect(found.indexOf(join('b', 'msedge'))).toBeLessThan(found.indexOf('/usr/bin/chromium'));
  });

  it('browserPlaces(env, "darwin") looks into both folders of applications', () => {
    const found = browserPlaces({ HOME: 'me' }, 'darwin');
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).toContain('me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('browserPlaces(env, "win32") looks for Chrome and Edge among the programs', () => {
    const found = browserPlaces({ ProgramFiles: 'C:\\P', 'ProgramFiles(x86)': 'C:\\Q' }, 'win32');
    expect(found).toContain('C:\\P\\Google\\Chrome\\Application\\chrome.exe');
    expect(found).toContain('C:\\Q\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('findBrowser', () => {
  const env = { CHROMIUM_PATH: process.execPath, PATH: '' };

  it('findBrowser() takes the first that is there and answers', async () => {
    expect(await findBrowser({ env, platform: 'win32', works: async () => true })).toBe(process.execPath);
  });

  it('findBrowser() passes over what does not answer', async () => {
    expect(await findBrowser({ env, platform: 'win32', works: async () => false })).toBeUndefined();
  });

  it('findBrowser() asks for the version, so that a program of another kind is no browser', async () => {
    const found = await findBrowser({ env, platform: 'linux' });
    expect(found).not.toBe(process.execPath);
  });
});

describe('waysToInstall', () => {
  const programs = (ways) => ways.map(({ commands }) => commands.at(-1).join(' '));

  it('waysToInstall("linux", []) tries the packages of Debian as root, then the downloads', () => {
    const [packages, download, plain] = programs(waysToInstall('linux', []));
    expect(packages).toBe('apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core');
    expect(download).toMatch(/playwright.* install --with-deps chromium$/);
    expect(plain).toMatch(/playwright.* install chromium$/);
  });

  it('waysToInstall("linux", sudo) asks sudo, which must not ask for a password', () => {
    expect(programs(waysToInstall('linux', ['sudo', '-n']))[0]).toMatch(/^sudo -n apt-get /);
  });

  it.each([['linux'], ['darwin'], ['win32']])('waysToInstall(%j) without rights only downloads', (platform) => {
    expect(programs(waysToInstall(platform, undefined))).toHaveLength(1);
  });
});
