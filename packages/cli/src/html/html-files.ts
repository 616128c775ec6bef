import { parseIndex } from '@teilhabe/core/publication';
import { LANGUAGES } from '../languages.js';
import { indexPage } from './index-page.js';
import { pageStyles } from './page-styles.js';
import { readPublication } from './read-publication.js';

/**
 * The pages of a publication that work without JavaScript, made from its files: `index.html` in the default language,
 * `index.<tag>.html` in the others it is published in, and `teilhabe.css`.
 */
export function htmlFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const index = parseIndex(JSON.parse(files.get('index.json')!));
  const publication = readPublication(index, files);
  const languages = index.extension.teilhabe.languages.flatMap((tag) =>
    LANGUAGES.filter((language) => language.tag === tag),
  );
  const pages = languages.map((language, i) => ({
    language,
    path: i === 0 ? 'index.html' : `index.${language.tag}.html`,
  }));
  return new Map([
    ...pages.map(({ language, path }) => [path, indexPage(publication, language, pages)] as const),
    ['teilhabe.css', pageStyles],
  ]);
}
