import { formatDate, say, textIn, type Language } from '@teilhabe/charts';
import type { IndexExtension, Texts } from '@teilhabe/core/publication';

/** Where numbers or records come from. */
export interface Origin {
  /** Source and date in one line: 'Quelle: Stadt Musterstadt, Stand: 1. März 2026'; '' where nobody names them. */
  readonly source: string;
  /** The day of the data, e.g. `2026-03-01`; '' where it is not known. The publication's edition goes before. */
  readonly date: string;
  /** The publisher's note on the data; undefined for the publication's. */
  readonly note: Texts | undefined;
  /** The licences of the sources; the publication's own is added. */
  readonly licences: readonly string[];
  /** What the publication says of itself; undefined when a file was loaded alone. */
  readonly index: IndexExtension | undefined;
}

/** What must stand beside the data wherever they go: source and date, note, edition, licence. Only what is known. */
export function originNotes(origin: Origin, language: Language): readonly string[] {
  const { source, index } = origin;
  const note = textIn(origin.note ?? index?.note ?? {}, language.tag);
  const edition =
    index && say(language, 'ui.edition', { publisher: index.publisher, date: formatDate(language, index.edition) });
  const licence = licenceOf(origin);
  return [source, note, edition ?? '', licence && say(language, 'page.licence', { licence })].filter(Boolean);
}

/** The same for a picture's metadata, by the names of Dublin Core; '' for what is not known. */
export function originMetadata(origin: Origin): Readonly<Record<'creator' | 'date' | 'rights' | 'source', string>> {
  const { index, date, source } = origin;
  return { creator: index?.publisher ?? '', date: index?.edition ?? date, rights: licenceOf(origin), source };
}

/** Under which licences the data may be used: the publication's and the sources'; '' when none is named. */
function licenceOf({ licences, index }: Origin): string {
  return [...new Set([index?.licence.name ?? '', ...licences])].filter(Boolean).join(', ');
}
