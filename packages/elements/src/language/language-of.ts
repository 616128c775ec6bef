/** The languages that elements speak; the first is the default. */
export const LANGUAGES = ['de', 'en'] as const;

export type LanguageTag = (typeof LANGUAGES)[number];

/**
 * The language an element shall speak: its own `lang`, else that of its nearest ancestor, also across shadow roots.
 * German for a language that has no catalogue and where none is named.
 */
export function languageOf(element: Element): LanguageTag {
  const primary = declaredLanguage(element).toLowerCase().split('-')[0];
  return LANGUAGES.find((tag) => tag === primary) ?? LANGUAGES[0];
}

function declaredLanguage(element: Element): string {
  const declaring = element.closest('[lang]:not([lang=""])');
  if (declaring) return declaring.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : '';
}
