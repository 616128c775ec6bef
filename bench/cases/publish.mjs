// `teilhabe publish FOLDER --out DIR` as a whole process, with its peak memory.
import { report } from './report.mjs';

process.on('exit', () => report({}));
process.argv.splice(2, 0, 'publish');
await import('../../packages/cli/bin/teilhabe.mjs');
