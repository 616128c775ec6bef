import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';
import { teilhabe } from './command.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-ledger-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('teilhabe publish and the ledger', () => {
  it('teilhabe publish with a damaged ledger publishes nothing and says where and what to do', () => {
    const monitor = join(folder, 'damaged');
    cpSync(WETZLAR, monitor, { recursive: true });
    writeFileSync(join(monitor, 'ledger.json'), '{"version":"1",\n"releases":[{"edi');
    const { status, stdout } = teilhabe('publish', monitor, '--out', join(folder, 'nothing'), '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toContain('ledger.json');
    expect(stdout).toContain('not valid JSON');
    expect(stdout).toContain('backup');
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
    expect(readFileSync(join(monitor, 'ledger.json'), 'utf8')).toBe('{"version":"1",\n"releases":[{"edi');
  });

  it('teilhabe publish where the ledger is no file publishes nothing', () => {
    const monitor = join(folder, 'locked');
    cpSync(WETZLAR, monitor, { recursive: true });
    mkdirSync(join(monitor, 'ledger.json'));
    const { status, stdout } = teilhabe('publish', monitor, '--out', join(folder, 'none'), '--lang', 'de');
    expect(status).toBe(1);
    expect(stdout).toContain('ledger.json');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
