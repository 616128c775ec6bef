import type { Language } from '@teilhabe/charts';
import { parseIndex } from '@teilhabe/core/publication';
import { indexPage } from './index-page.js';
import { pageStyles } from './page-styles.js';
import { readPublication } from './read-publication.js';

/**
 * The pages of a publication that work without JavaScript, made from its files: `index.html` in the default language,
 * `index.<tag>.html` in the others it is published in, and `teilhabe.css`. Languages that are not given have no page.
 * Pure, for it runs in the workshop's worker as well.
 */
export function publicationPages(
  files: ReadonlyMap<string, string>,
  languages: readonly Language[],
): ReadonlyMap<string, string> {
  const index = parseIndex(JSON.parse(files.get('index.json')!));
  const publication = readPublication(index, files);
  const published = index.extension.teilhabe.languages.flatMap((tag) =>
    languages.filter((language) => language.tag === tag),
  );
  const pages = published.map((language, i) => ({
    language,
    path: i === 0 ? 'index.html' : `index.${language.tag}.html`,
  }));
  return new Map([
    ...pages.map(({ language, path }) => [path, indexPage(publication, language, pages)] as const),
    ['teilhabe.css', pageStyles],
  ]);
}
