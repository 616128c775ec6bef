import { code, type RecordKind } from '../record-kind.js';
import { MADE_ID } from './common.js';

/** The six commitments of the Charta der Vielfalt, year by year (9.1.1, 9.2.1). */
export const charter: RecordKind = {
  name: 'charter',
  titles: { de: 'Charta der Vielfalt', en: 'Diversity Charter' },
  description: 'Eine Zeile je Selbstverpflichtung (1 bis 6) und Jahr.',
  key: ['commitment', 'year'],
  file: 'charter',
  fields: [
    MADE_ID,
    {
      name: 'commitment',
      type: 'integer',
      header: 'punkt',
      titles: { de: 'Selbstverpflichtung', en: 'Commitment' },
      required: true,
      minimum: 1,
      maximum: 6,
    },
    { name: 'year', type: 'year', titles: { de: 'Jahr', en: 'Year' }, required: true },
    {
      name: 'status',
      type: 'code',
      titles: { de: 'Status', en: 'Status' },
      required: true,
      codes: [
        code('open', 'offen', 'open'),
        code('partly', 'teilweise', 'partly'),
        code('fulfilled', 'erfüllt', 'fulfilled'),
      ],
    },
    { name: 'goal', type: 'texts', titles: { de: 'Ziel', en: 'Goal' } },
    { name: 'indicator', type: 'name', titles: { de: 'Indikator', en: 'Indicator' }, refersTo: 'indicators' },
    { name: 'evidence', type: 'url', header: 'nachweis_url', titles: { de: 'Nachweis', en: 'Evidence' } },
  ],
};
