import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of each project that take longest, or that Vitest would begin late although they take long. */
export const LONGEST = [
  'test/leaks/canary.test.ts',
  'test/core/publish/killed.test.ts',
  'test/core/publish/determinism.test.ts',
  'test/examples/snippets.test.ts',
  'test/packages/tarballs.test.ts',
  'test/cli/report/pdf.test.ts',
  'test/examples/page.test.ts',
  'test/pages/xss.test.ts',
  'test/pages/accessibility.test.ts',
  'test/pages/policy.test.ts',
  'test/pages/faults.test.ts',
];

/**
 * Begins with what takes longest. A fresh clone has no times of an earlier run, so that Vitest would begin with the largest
 * files, and a small one that takes long would come last, while all other cores have nothing left to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files));
  }
}

/** The files that take longest before all others, which stay in their order. */
export function longestFirst<File extends Pick<TestSpecification, 'moduleId'>>(files: readonly File[]): File[] {
  return [...files].sort((one, other) => rankOf(one.moduleId) - rankOf(other.moduleId));
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));
  return rank === -1 ? LONGEST.length : rank;
}
