import { spansOf } from '../../html/phrase.js';
import { publicationNotes } from '../../html/reading.js';
import type { ReportBlock } from '../report-document.js';
import type { FillContext } from './fill-context.js';

/** What every report ends with, whatever its template says: publisher, edition, the publication's note, the licence. */
export function publicationBlocks({ publication, language, words }: FillContext): readonly ReportBlock[] {
  const notes = publicationNotes(publication.index.extension.teilhabe, language).map(spansOf);
  return [
    { kind: 'heading', level: 2, words: [{ text: words.about }] },
    ...notes
      .filter((note) => note.length > 0)
      .map((note) => ({ kind: 'paragraph', tone: 'note', words: note }) as const),
  ];
}
