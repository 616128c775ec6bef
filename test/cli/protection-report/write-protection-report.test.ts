import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../packages/cli/src/exit.js';
import {
  PROTECTION_REPORT_FILES,
  refuseInside,
  writeProtectionReport,
} from '../../../packages/cli/src/protection-report/write-protection-report.js';
import { publicationInput } from './example-input.js';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-report-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'csv'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (target: string) => writeProtectionReport(target, site, publicationInput(), 'de');

describe('writeProtectionReport', () => {
  it('writeProtectionReport(DIR) makes the folder and writes both files, and again over them', async () => {
    const target = join(folder, 'internal', 'report');
    for (let run = 0; run < 2; run += 1) {
      await write(target);
      expect(readdirSync(target).sort()).toEqual([...PROTECTION_REPORT_FILES].sort());
      expect(readFileSync(join(target, 'protection-report.md'), 'utf8')).toMatch(/^# Schutzbericht: /);
      expect(readFileSync(join(target, 'protection-report.html'), 'utf8')).toMatch(/^<!doctype html>/);
    }
    expect(readdirSync(site)).toEqual(['csv']);
  });

  it.each([
    ['the publication itself', () => site],
    ['a folder inside', () => join(site, 'csv')],
    ['a folder inside that is not there yet', () => join(site, 'a', 'b')],
    ['a way out and in again', () => join(folder, 'other') + '/../site/csv/../csv'],
    ['the publication with a slash behind', () => `${site}/`],
  ])('writeProtectionReport(%s) is refused', async (_, target) => {
    await expect(write(target())).rejects.toThrow(UsageError);
    await expect(refuseInside(target(), site)).rejects.toThrow('internal');
    expect(readdirSync(site)).toEqual(['csv']);
    expect(readdirSync(join(site, 'csv'))).toEqual([]);
  });

  it('writeProtectionReport(a link into the publication) is refused, also below the link', async () => {
    const link = join(folder, 'link');
    symlinkSync(site, link);
    for (const target of [link, join(link, 'csv'), join(link, 'new')])
      await expect(write(target)).rejects.toThrow('internal');
    expect(readdirSync(site)).toEqual(['csv']);
  });

  it('refuseInside(DIR, a link to where DIR is) is refused', async () => {
    const link = join(folder, 'published');
    symlinkSync(site, link);
    await expect(refuseInside(join(site, 'csv'), link)).rejects.toThrow('internal');
  });

  it('writeProtectionReport(a folder whose file is a link into the publication) replaces the link', async () => {
    const target = join(folder, 'report');
    mkdirSync(target);
    writeFileSync(join(site, 'page.html'), 'old');
    symlinkSync(join(site, 'page.html'), join(target, 'protection-report.html'));
    await write(target);
    expect(readFileSync(join(site, 'page.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(target, 'protection-report.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('refuseInside(beside, around, or with the same beginning) lets pass', async () => {
    for (const target of [folder, join(folder, 'site-report'), join(folder, '..site'), join(folder, 'a', 'b')])
      await expect(refuseInside(target, site)).resolves.toBeUndefined();
    await expect(refuseInside(join(folder, 'new'), join(folder, 'not', 'there'))).resolves.toBeUndefined();
    await expect(refuseInside(join(folder, 'not', 'there', 'x'), join(folder, 'not', 'there'))).rejects.toThrow();
  });

  it('writeProtectionReport(where a file is in the way) says that it cannot be written', async () => {
    const target = join(folder, 'file');
    writeFileSync(target, '');
    await expect(write(target)).rejects.toThrow(/cannot be written to ".*" \(E\w+\)/);
    expect(existsSync(join(site, 'protection-report.md'))).toBe(false);
  });
});
