import type { RecordMeasure } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';

/** What is published of the measures on records, texts and networks. */
export const RECORD_MEASURES: Readonly<Record<RecordMeasure['type'], readonly Measure[]>> = {
  implementation: ['value', 'count', 'base'],
  network: ['value', 'count', 'base'],
  readability: ['value', 'count', 'base', 'median'],
  languageCoverage: ['value', 'count', 'base'],
};
