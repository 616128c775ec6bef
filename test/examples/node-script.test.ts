import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('node examples/node-script.mjs computes one indicator from a CSV and prints it', () => {
  const printed = execFileSync(process.execPath, ['examples/node-script.mjs'], { encoding: 'utf8' });
  expect(printed.trim().split('\n')).toEqual([
    '2021: 20.2 % (79 of 392)',
    '2022: 22.4 % (92 of 410)',
    '2023: 22.7 % (96 of 423)',
    '2024: 22.9 % (98 of 428)',
    '2025: 23.8 % (106 of 446)',
  ]);
});
