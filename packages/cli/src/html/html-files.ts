import { LANGUAGES } from '../languages.js';
import { publicationPages } from './publication-pages.js';

/** The pages of a publication in every language that the command knows. */
export function htmlFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return publicationPages(files, LANGUAGES);
}
