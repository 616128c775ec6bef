import { writeFileSync } from 'node:fs';

/** A reporter for Vitest that writes how many tests passed, failed and were skipped to the file $TEILHABE_TEST_COUNTS. */
export default class CountingReporter {
  onTestRunEnd(modules, errors) {
    writeFileSync(process.env.TEILHABE_TEST_COUNTS, JSON.stringify(countTests(modules, errors)));
  }
}

/** Counts of a test run; a file that fails outside its tests, and an error outside every file, are failures too. */
export function countTests(modules, errors) {
  const counts = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    for (const state of states) counts[state in counts ? state : 'skipped'] += 1;
    if (module.state() === 'failed' && !states.includes('failed')) counts.failed += 1;
  }
  return counts;
}
