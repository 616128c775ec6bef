import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUSTERSTADT } from '../../core/wetzlar.js';
import { teilhabe } from '../command.js';
import { publishedFolder } from './publication.js';

let folder: string;
let text: string;

beforeAll(async () => {
  folder = await publishedFolder((same) => same, MUSTERSTADT);
  const out = join(folder, 'report.md');
  teilhabe('report', join(folder, 'site'), '--template', 'arbeitsmarktbericht', '--lang', 'de', '--out', out);
  text = readFileSync(out, 'utf8').replaceAll('\u00a0', ' ');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A rate in per cent by hand, from data/musterstadt/labour-market.csv. */
const rate = (unemployed: number, labourForce: number) => (100 * unemployed) / labourForce;
const german = (number: number, decimals: number) => number.toFixed(decimals).replace('.', ',');

describe('teilhabe report --template arbeitsmarktbericht with municipal figures', () => {
  it('teilhabe report tells rates, gap and ratio as counted by hand', () => {
    const foreign = rate(335 + 364, 2541 + 3368);
    const others = rate(388 + 491, 11408 + 12577);
    expect(text).toContain(`| 2022 | ${german(foreign, 1)} % | 699 | 5.909 |`);
    const row = /\| 2022 \| (?<ratio>[\d,]+) \| (?<foreign>[\d,]+) % \| (?<others>[\d,]+) % \| (?<gap>[\d,]+) /.exec(
      text,
    )!;
    expect(row.groups).toEqual({
      ratio: german(foreign / others, 2),
      foreign: german(foreign, 1),
      others: german(others, 1),
      gap: german(foreign - others, 1),
    });
  });

  it('teilhabe report marks every made-up figure as such, and names what an office would', () => {
    const [, ...figures] = text.split('\n### ');
    expect(figures.length).toBe(4);
    for (const figure of figures) expect(figure).toContain('Alle Zahlen sind erfunden.');
    expect(text).toContain('Wer eingebürgert wird, zählt nicht mehr');
  });
});
