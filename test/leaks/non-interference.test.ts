import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../packages/core/src/publication.js';
import { allBytes } from './all-bytes.js';
import { DEPARTMENTS, publishedOf, type Person } from './switched-monitors.js';

const LONG = 180_000;

/** Departments of at most 24, many of them small. */
const people = fc
  .array(fc.record({ yes: fc.integer({ min: 0, max: 12 }), no: fc.integer({ min: 0, max: 12 }) }), {
    minLength: DEPARTMENTS.length,
    maxLength: DEPARTMENTS.length,
  })
  .map((sizes) =>
    sizes.flatMap(({ yes, no }, d) =>
      Array.from({ length: yes + no }, (_, i): Person => ({
        department: DEPARTMENTS[d]!,
        origin: i < yes ? 'yes' : 'no',
        grade: 1 + ((i * 7 + d) % 5),
        hours: `${1 + (i % 3)},5`,
      })),
    ),
  );

const datasetIn = (files: ReadonlyMap<string, string>, stem: string) =>
  JSON.parse(files.get(`indicators/${stem}.json`)!) as Dataset;

/** The departments without a number: hidden, or too few for it. */
const hiddenIn = (files: ReadonlyMap<string, string>, stem: string): ReadonlySet<string> => {
  const { dimension, size, status } = datasetIn(files, stem);
  const width = size.slice(2).reduce((product, length) => product * length, 1);
  return new Set(dimension['department']!.category.index.filter((_, i) => ['C', 'M'].includes(status[i * width]!)));
};

const patternOf = (files: ReadonlyMap<string, string>) =>
  ['hr1', 'hr2', 'hr3', 'hr4', 'hr5']
    .flatMap((id) => [id, `${id}~department`])
    .map((stem) => datasetIn(files, stem).status);

/**
 * Two people of different departments who are alike in all else exchange one thing, so that no total changes, those that
 * are weighted by the mark included; null where nobody differs from the first of the hidden ones in that only.
 */
function exchanged(all: readonly Person[], hidden: ReadonlySet<string>, field: 'origin' | 'grade'): Person[] | null {
  const candidates = all.flatMap((person, i) => (hidden.has(person.department) ? [i] : []));
  const [first = -1] = candidates;
  const other = field === 'origin' ? 'grade' : 'origin';
  const second = candidates.find(
    (i) =>
      all[i]!.department !== all[first]!.department &&
      all[i]![field] !== all[first]![field] &&
      all[i]![other] === all[first]![other] &&
      all[i]!.hours === all[first]!.hours,
  );
  if (second === undefined) return null;
  const [a, b] = [all[first]!, all[second]!];
  return all.with(first, { ...a, [field]: b[field] }).with(second, { ...b, [field]: a[field] });
}

it.each([
  ['origin', ['hr1~department', 'hr5~department']],
  ['grade', ['hr2~department', 'hr3~department', 'hr5~department']],
] as const)(
  'publish(monitor) gives the same bytes when people of hidden groups exchange their %s and the same is hidden',
  async (field, stems) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const before = await publishedOf(all);
        const [one, ...others] = stems.map((stem) => hiddenIn(before, stem));
        const hidden = new Set([...one!].filter((department) => others.every((set) => set.has(department))));
        const after = exchanged(all, hidden, field);
        fc.pre(after !== null);
        const files = await publishedOf(after);
        fc.pre(JSON.stringify(patternOf(before)) === JSON.stringify(patternOf(files)));
        compared += 1;
        const [left, right] = [allBytes(before), allBytes(files)];
        expect([...right.keys()]).toEqual([...left.keys()]);
        for (const [path, bytes] of left) expect(right.get(path)).toBe(bytes);
      }),
      { numRuns: 25, seed: 5, maxSkipsPerRun: 20 },
    );
    expect(compared).toBe(25);
  },
  LONG,
);
