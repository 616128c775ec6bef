import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { publicationPages } from '@teilhabe/cli/pages';

/** The files of a publication with its pages that work without JavaScript, as `teilhabe publish` writes them. */
export function withPages(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files, ...publicationPages(files, [de, en])]);
}
