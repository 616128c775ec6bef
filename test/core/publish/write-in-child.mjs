/** Writes publications one after another, as often as it is told to, until it is killed; see killed.test.ts. */
import { readFileSync } from 'node:fs';
import { writePublication } from '@teilhabe/core';

const [target, ...editions] = process.argv.slice(2);
const files = editions.map((path) => new Map(JSON.parse(readFileSync(path, 'utf8'))));
process.stdout.write('ready');
process.stdin.once('data', async () => {
  for (const edition of files) await writePublication(target, edition);
  process.stdout.write('done');
});
