import type { MeasureType, SentenceRole } from '../publication.js';

/** A folder's `sentences.json`, and the files of `catalogue/sentences`. */
export interface SentencesFile {
  readonly sentences: SentenceTexts;
}

/** Sentences with gaps (ICU MessageFormat) by language tag and by what they say. */
export type SentenceTexts = Readonly<Record<string, RoleTexts>>;

export type RoleTexts = Readonly<Partial<Record<SentenceRole, RoleText>>>;

/** One sentence for all types of measures, or one by type, where `other` stands for the rest. */
export type RoleText = string | Readonly<Partial<Record<MeasureType | 'other', string>>>;

/** The sentence for a type; undefined when there is none. */
export function textFor(text: RoleText | undefined, type: MeasureType): string | undefined {
  return text === undefined || typeof text === 'string' ? text : (text[type] ?? text.other);
}
