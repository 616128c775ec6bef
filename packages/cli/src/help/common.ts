import type { Words } from '../words.js';

/** The options that every command has, as the help explains them. */
export const COMMON_HELP: Words = {
  de: `  --lang de|en        die Sprache der Meldungen; sonst die der Umgebung, sonst Deutsch
  --format text|json  json für Maschinen
  --help              dieser Text
`,
  en: `  --lang de|en        the language of messages; default from the environment, else German
  --format text|json  json for machines
  --help              this text
`,
};
