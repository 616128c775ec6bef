/** `npm run messages:export -- TAG > TAG.xlf`: the catalogue of a language, or of a new one, for translators. */
import { existsSync } from 'node:fs';
import { catalogueFile, readTexts } from './lib/catalogue-files.mjs';
import { isLanguageTag, toXliff } from './lib/xliff.mjs';

const [tag = ''] = process.argv.slice(2);
if (!isLanguageTag(tag) || tag === 'de') {
  console.error('usage: node scripts/messages-to-xliff.mjs TAG > TAG.xlf; TAG is a language other than de, e.g. tr');
  process.exitCode = 2;
} else {
  const target = existsSync(catalogueFile(tag)) ? readTexts(tag) : {};
  process.stdout.write(toXliff(readTexts('de'), target, tag));
}
