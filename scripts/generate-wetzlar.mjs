/**
 * Writes the fictitious files of the example monitor anew: `npm run generate`.
 * The numbers are seeded: the same bytes come out on every machine. `--out FOLDER` writes elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wetzlarFiles } from './generate/wetzlar-files.mjs';

const HELP = `Usage: node scripts/generate-wetzlar.mjs [--out FOLDER]

Writes the fictitious files of the example monitor; FOLDER is data/wetzlar unless given.`;

const arguments_ = process.argv.slice(2);
if (arguments_.includes('--help')) {
  console.log(HELP);
} else if (arguments_.length === 0 || (arguments_.length === 2 && arguments_[0] === '--out')) {
  write(arguments_[1] ?? fileURLToPath(new URL('../data/wetzlar/', import.meta.url)));
} else {
  console.error(HELP);
  process.exitCode = 2;
}

function write(folder) {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of wetzlarFiles()) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}
