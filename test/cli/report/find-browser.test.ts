import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../packages/cli/src/report/write/find-browser.js';

describe('findBrowser', () => {
  it('findBrowser(asked) takes the browser that was asked for before the one that the environment names', () => {
    expect(findBrowser(process.execPath, { CHROMIUM_PATH: 'elsewhere' }, 'linux')).toBe(process.execPath);
    expect(findBrowser('', { CHROMIUM_PATH: process.execPath }, 'linux')).toBe(process.execPath);
  });

  it('findBrowser(asked) says who named a browser that is not there', () => {
    expect(() => findBrowser('none', {}, 'linux')).toThrow('"none", which --chromium names');
    expect(() => findBrowser('', { CHROMIUM_PATH: 'none' }, 'linux')).toThrow('"none", which CHROMIUM_PATH names');
  });

  it('findBrowser() without any says what to install, and what goes without one', () => {
    expect(() => findBrowser('', {}, 'win32')).toThrow(/apt-get install chromium.*--chromium PATH.*--to html/);
  });
});
