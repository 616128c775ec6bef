/** The languages that elements speak; the first is the default. */
export const LANGUAGES = ['de', 'en', 'tr', 'ru', 'uk', 'ar', 'fr'] as const;

/** A language that has a catalogue of words. */
export type Catalogue = (typeof LANGUAGES)[number];

/** A language, or its plain form: `de-simple` is Leichte Sprache. */
export type LanguageTag = Catalogue | `${Catalogue}-simple`;

/**
 * The language an element shall speak: its own `lang`, else that of its nearest ancestor, also across shadow roots.
 * German for a language that has no catalogue and where none is named. `de-simple` asks for plain sentences.
 */
export function languageOf(element: Element): LanguageTag {
  const [primary, ...variants] = declaredLanguage(element).toLowerCase().split('-');
  const language = LANGUAGES.find((tag) => tag === primary);
  return language && variants.includes('simple') ? `${language}-simple` : (language ?? LANGUAGES[0]);
}

/**
 * The direction of an element's layout when its language runs in `direction`: that one where the page names a language
 * alone, so that Arabic stands right in a page from left to right; undefined, for inherit, where it also names a `dir`.
 */
export function directionOf(element: Element, direction: 'ltr' | 'rtl'): 'ltr' | 'rtl' | undefined {
  const declaring = element.closest('[lang]:not([lang=""]), [dir]');
  if (declaring) return declaring.hasAttribute('dir') ? undefined : direction;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? directionOf(root.host, direction) : undefined;
}

function declaredLanguage(element: Element): string {
  const declaring = element.closest('[lang]:not([lang=""])');
  if (declaring) return declaring.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : '';
}
