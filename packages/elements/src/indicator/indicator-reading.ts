/** What a card of an indicator is read with, and what its disclosures hold: fetched once the chart is painted. */
export * from '../parts/reading.js';
export { dataTable, sentenceParts } from '@teilhabe/charts';
export { methodBody } from './method-body.js';
export { reusableIndicator } from './reusable-indicator.js';
