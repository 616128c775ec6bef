/** The languages of the command's own words. */
export type MessageLanguage = 'de' | 'en';

/** What the command says, in each language of messages. */
export type Words = Readonly<Record<MessageLanguage, string>>;
