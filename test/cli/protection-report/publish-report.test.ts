import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../../core/wetzlar.js';
import { teilhabe } from '../command.js';

let folder: string;
let monitor: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-publish-report-'));
  monitor = join(folder, 'monitor');
  cpSync(WETZLAR, monitor, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('teilhabe publish --report', () => {
  it('teilhabe publish --report inside the publication is wrong use, and publishes nothing', () => {
    const site = join(folder, 'refused');
    const { status, stderr } = teilhabe('publish', monitor, '--out', site, '--report', join(site, 'report'));
    expect(status).toBe(2);
    expect(stderr).toContain('intern');
    expect(existsSync(site)).toBe(false);
  });

  it('teilhabe publish --report writes what the command says of each table, and leaves the publication as it is', () => {
    const [site, target] = [join(folder, 'site'), join(folder, 'report')];
    const { status, stdout } = teilhabe('publish', monitor, '--out', site, '--report', target);
    expect(status).toBe(0);
    const report = readFileSync(join(target, 'protection-report.md'), 'utf8');
    const [, visible, all, share] = /^ {2}hr1~department +(\d+) von (\d+) Werten sichtbar \((\d+) %\)$/m.exec(stdout)!;
    const hidden = Number(all) - Number(visible);
    expect(hidden).toBeGreaterThan(1);
    const row = `Beschäftigte mit Migrationshintergrund nach Amt \\| ${all} \\| ${visible} \\(${share} %\\) \\| ${hidden} \\| `;
    expect(report).toMatch(new RegExp(`^\\| ${row}[\\d.]+ \\| \\d+ % \\|$`, 'm'));
    expect(report).toContain('project-evaluation (Kennzahlen pr9, pr8): Schwelle: 1.');
    expect(report).toContain('- Arbeitslose ohne deutsche Staatsangehörigkeit, Deutschland');
    expect(existsSync(join(site, 'protection-report.md'))).toBe(false);
    expect(teilhabe('audit', site).status).toBe(0);
  });
});
