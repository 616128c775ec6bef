/** The languages of the command's own words. */
export type MessageLanguage = 'de' | 'en';

/** What `--help` prints, by the language of messages. */
export type Help = Readonly<Record<MessageLanguage, string>>;

/** The options that every command has, as the help explains them. */
export const COMMON_HELP: Help = {
  de: `  --lang de|en        die Sprache der Meldungen; sonst die der Umgebung, sonst Deutsch
  --format text|json  json für Maschinen
  --help              dieser Text
`,
  en: `  --lang de|en        the language of messages; default from the environment, else German
  --format text|json  json for machines
  --help              this text
`,
};
