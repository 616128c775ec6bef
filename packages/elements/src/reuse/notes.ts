import { formatDate, say, sourceLine, textIn, type Language } from '@teilhabe/charts';
import type { IndicatorData } from '../indicator/indicator-data.js';

/**
 * What must stand beside the numbers wherever they go: source and date, the publisher's note, the edition, the licence.
 * Only what is known.
 */
export function notesOf({ dataset, index }: IndicatorData, language: Language): readonly string[] {
  const note = textIn(dataset.extension.teilhabe?.note ?? index?.note ?? {}, language.tag);
  const edition =
    index && say(language, 'ui.edition', { publisher: index.publisher, date: formatDate(language, index.edition) });
  const licence = licenceOf({ dataset, index });
  return [
    sourceLine(dataset, language),
    note,
    edition ?? '',
    licence && say(language, 'page.licence', { licence }),
  ].filter(Boolean);
}

/** Under which licences the numbers may be used: the publication's and the sources'; '' when none is named. */
export function licenceOf({ dataset, index }: Pick<IndicatorData, 'dataset' | 'index'>): string {
  const sources = dataset.extension.teilhabe?.sources ?? [];
  const names = [index?.licence.name ?? '', ...sources.map(({ licence }) => licence ?? '')];
  return [...new Set(names)].filter(Boolean).join(', ');
}
