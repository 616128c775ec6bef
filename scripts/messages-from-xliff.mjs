/**
 * `npm run messages:import -- FILE.xlf`: writes what translators sent back into the catalogue of their language, and
 * compiles all. Names the messages whose German text has changed since the file was made: they are left as they were.
 */
import { existsSync, readFileSync } from 'node:fs';
import { compileMessages } from './compile-messages.mjs';
import { catalogueFile, readTexts, writeTexts } from './lib/catalogue-files.mjs';
import { fromXliff } from './lib/xliff.mjs';

try {
  const file = process.argv[2];
  if (file === undefined) throw new Error('usage: node scripts/messages-from-xliff.mjs FILE.xlf');
  const { tag, reviewedBy, sources, targets } = fromXliff(readFileSync(file, 'utf8'));
  if (tag === 'de') throw new Error('trgLang is de, the language that all others are translated from');
  const german = readTexts('de');
  const stale = Object.keys(targets).filter((key) => sources[key] !== german[key]);
  const current = Object.fromEntries(Object.entries(targets).filter(([key]) => !stale.includes(key)));
  const before = existsSync(catalogueFile(tag)) ? readTexts(tag) : {};
  writeTexts(tag, { ...before, ...current, '@reviewedBy': reviewedBy });
  console.log(`${tag}: ${Object.keys(current).length} messages`);
  if (stale.length > 0) console.error(`not taken, since the German text is another by now: ${stale.join(', ')}`);
  compileMessages();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
