// Checks, computes, protects and writes a whole publication: node examples/node/publication.mjs data/wetzlar DIRECTORY
// What was published is recorded in the folder's ledger.json only by `teilhabe publish`, or by publishRecorded().
import {
  buildPublication,
  describeProblem,
  publishable,
  readMonitor,
  validate,
  writePublication,
} from '@teilhabe/core';

const [folder, target] = process.argv.slice(2);
const { monitor, problems } = await readMonitor(folder);
const found = [...problems, ...(monitor ? validate(monitor) : [])];
if (!monitor || !publishable(found)) {
  for (const problem of found) console.error(describeProblem(problem, 'en').message);
  process.exit(1);
}
const { files, protection, problems: unprotected } = buildPublication(monitor);
if (!publishable(unprotected)) process.exit(1);
await writePublication(target, files);
const hidden = protection.reduce((sum, { confidential }) => sum + confidential, 0);
console.log(`${protection.length} datasets, ${hidden} values confidential`);
