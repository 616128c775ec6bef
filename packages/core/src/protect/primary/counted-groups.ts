import type { Parts } from '../../series/series.js';

/** People who were counted as one group: by what they are, and those of whom that is not so. */
export interface CountedGroup {
  readonly counts: readonly number[];
  /** Undefined where everybody is among the counts, such as the answers of a distribution. */
  readonly rest?: number;
}

/** The groups that an observation compares; one of all its values where it compares none. */
export function groupsOf({ values, groupSize = values.length, rest }: Parts): readonly CountedGroup[] {
  const groups = Array.from({ length: Math.ceil(values.length / groupSize) }, (_, i) =>
    values.slice(i * groupSize, (i + 1) * groupSize),
  );
  return groups.map((group) =>
    rest === true ? { counts: group.slice(0, -1), rest: group.at(-1)! } : { counts: group },
  );
}

/** One to `threshold` − 1 people. */
export function isSmall(people: number, threshold: number): boolean {
  return people > 0 && people < threshold;
}
