import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { generated, KINDS, type Kind } from './generated.js';

/**
 * What is hidden beside the primary cells decides what a city sees from one edition to the next, so a change of it must
 * be meant: then `RECORD_PATTERNS=1 npx vitest run --project unit recorded` writes the file anew, and its difference
 * shows what hides more and what less.
 */
const FILE = new URL('recorded-patterns.json', import.meta.url);

const POLICIES: readonly (readonly [name: string, rules: Partial<Rules>])[] = [
  ['usual', {}],
  ['cells', { informationLoss: 'cells', threshold: 4 }],
  ['narrow', { minimumSum: 0, minimumRelativeWidth: 0, minimumWidth: 2 }],
  ['wide', { minimumSum: 12, minimumRelativeWidth: 0.5, minimumWidth: 6 }],
];
const SEEDS = Array.from({ length: 8 }, (_, i) => 101 + i);

const CASES = KINDS.flatMap((kind) =>
  POLICIES.flatMap(([name, rules]) => SEEDS.map((seed) => ({ title: `${kind}, ${name}, ${seed}`, kind, rules, seed }))),
);

function complementsOf(kind: Kind, seed: number, rules: Partial<Rules>): string {
  const { system, primary } = generated(kind, seed, rules);
  const { hidden, unprotected } = hideComplements(system, primary);
  const complements = [...hidden].filter((cell) => !primary.has(cell));
  return [...complements, ...unprotected.map((cell) => `not safe: ${cell}`)].join(', ');
}

if (process.env['RECORD_PATTERNS']) {
  const patterns = CASES.map(({ title, kind, seed, rules }) => [title, complementsOf(kind, seed, rules)]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(patterns), null, 2)}\n`);
}

const recorded = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, string>>;

describe('hideComplements on generated systems', () => {
  it.each(CASES)('hideComplements($title) hides what it hid before', ({ title, kind, seed, rules }) => {
    expect(complementsOf(kind, seed, rules)).toBe(recorded[title]);
  });

  it('hideComplements is recorded for these systems only', () => {
    expect(Object.keys(recorded)).toEqual(CASES.map(({ title }) => title));
  });
});
