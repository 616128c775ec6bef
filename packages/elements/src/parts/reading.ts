/**
 * What a card is read with beyond its picture and its finding: the cursor, the table, the numbers of its sentence, and that paper shows what is closed on
 * screen. A module of its own, fetched once the picture is painted.
 */
export { addStyles } from '../styles/add-styles.js';
export { tableStyles } from '../styles/table.js';
export { MarkCursor } from './mark-cursor.js';
export { PrintOpen } from './print-open.js';
export { linkedSentence } from './sentence.js';
export { ScrollRegions } from './scroll-regions.js';
export { tableRegion } from './table.js';
export { loadReading } from '@teilhabe/charts/messages/load-reading';
