import { say, type Language } from '@teilhabe/charts';
import type { IndicatorData } from '../indicator/indicator-data.js';
import { csvDialects } from '../parts/csv-dialects.js';
import { safeUrl } from '../load/safe-url.js';
import type { PublishedFile } from './reusable.js';

/** The published files of a dataset: CSV, the dialect of the reader's language first, and JSON-stat. */
export function dataFiles(
  { dataset, base, url }: Pick<IndicatorData, 'dataset' | 'base' | 'url'>,
  language: Language,
): readonly PublishedFile[] {
  const csv = dataset.extension.teilhabe?.csv ?? {};
  const files = csvDialects(language).map(
    ({ id }) => [csv[id] ?? '', say(language, 'ui.csv', { dialect: id })] as const,
  );
  return [...files, [url, say(language, 'reuse.file', { format: 'json' })] as const].flatMap(([path, text]) => {
    const address = path === '' ? null : safeUrl(path, base);
    return address === null ? [] : [{ text, address }];
  });
}
