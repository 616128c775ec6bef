/** A module of its own, so that only pages with records load what tells whether they are well formed. */
export { parseRecords } from '@teilhabe/core/publication';
