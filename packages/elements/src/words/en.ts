import type { Words } from './words.js';

/** English. */
export const en: Words = {
  loading: 'loading …',
  failures: {
    noAddress: 'A valid address of the data is missing here.',
    unreachable: 'The data cannot be reached at the moment. Please check your internet connection.',
    notFound: 'The data were not found at this address.',
    refused: 'The server does not hand out the data at the moment.',
    notPublication: 'There are no data at this address that can be shown here.',
    newer: 'These data need a newer version of this display.',
    tooLarge: 'The data are too large to be shown here.',
    timeout: 'Loading took too long.',
    unknownIndicator: 'This indicator is not part of the data.',
  },
  retry: 'Try again',
  empty: 'No data have been published here yet.',
  readHint: 'Read values with mouse, finger or arrow keys.',
  toTable: 'Skip to the table',
  csv: { de: 'CSV (German Excel)', en: 'CSV (international)' },
  all: 'All',
  levels: { city: 'In the city', administration: 'In the administration' },
  chosenArea: 'Field of action: {area}',
  otherArea: 'Further indicators',
  edition: '{publisher}, edition of {date}',
  indicators: { one: '{count} indicator', other: '{count} indicators' },
  timeline: { when: 'When', what: 'What', lane: 'Strand', about: 'Explanation' },
};
