import { isSameLanguage, languageName, textWithLanguage, type Language, type TextWithLanguage } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A text of the publication as it stands on the page: one that there is only in another language says to browsers and
 * screen readers which, and in words to everybody, unless that language is the one that was `said` before.
 */
export function foreignText(
  { text, tag }: TextWithLanguage,
  language: Language,
  said: string = language.tag,
): string | TemplateResult {
  if (isSameLanguage(tag, language.tag)) return text;
  return html`<span lang=${tag}>${text}</span>${isSameLanguage(tag, said) ? nothing : languageMark(tag, language)}`;
}

/** A text that is published in some languages, as `foreignText` puts it on the page, e.g. a note. */
export function publishedText(
  texts: Parameters<typeof textWithLanguage>[0],
  language: Language,
  said: string,
): string | TemplateResult {
  return foreignText(textWithLanguage(texts, language.tag), language, said);
}

/** The language of a text that is not in the reader's, in the reader's: '(German)'; nothing for the reader's own. */
export function languageMark(tag: string, language: Language): TemplateResult | typeof nothing {
  if (isSameLanguage(tag, language.tag)) return nothing;
  return html` <span class="language" part="language">(${languageName(tag, language)})</span>`;
}
