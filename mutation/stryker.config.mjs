/**
 * Mutation testing of disclosure control and its auditor: faults are planted one by one, and tests must notice.
 * Paths are relative to the repository's root, from where scripts/mutation.mjs runs it.
 */
export default {
  mutate: ['packages/core/src/{protect,audit}/**/*.ts'],
  // Run in a copy below tempDirName, with the packages that are installed here.
  buildCommand: 'node ../../../../mutation/bundle.mjs',
  testRunner: 'mocha',
  mochaOptions: { spec: ['mutation-tests.mjs'] },
  plugins: ['@stryker-mutator/mocha-runner', './mutation/thrown-words.mjs'],
  ignorers: ['thrown-words'],
  // What runs once while a module loads is exercised by every test; such mutants would need all of them each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'site', 'storybook-static', 'coverage', '.cache', 'bench', 'stories', '*.tsbuildinfo'],
  disableTypeChecks: false,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 98, low: 95, break: 95 },
};
