import { code, type RecordField, type RecordKind } from '../record-kind.js';
import { AREA, ID, RECOMMENDATIONS, TITLE, URL_FIELD } from './common.js';

/** Of what kind an event is. */
export const EVENT_KIND: RecordField = {
  name: 'kind',
  type: 'code',
  header: 'typ',
  titles: { de: 'Art', en: 'Kind' },
  also: ['art'],
  required: true,
  codes: [
    code('summit', 'Integrationsgipfel', 'Integration summit', 'Gipfel'),
    code('prize', 'Integrationspreis', 'Integration prize', 'Preis'),
    code('festival', 'Fest', 'Festival', 'Kulturfest'),
    code('conference', 'Konferenz', 'Conference'),
    code('other', 'Sonstiges', 'Other'),
  ],
};

/** Integration summit, prize, festivals and conferences (8.1.2, 8.1.3). */
export const events: RecordKind = {
  name: 'events',
  titles: { de: 'Veranstaltungen', en: 'Events' },
  description: 'Eine Zeile je Veranstaltung. Besuchszahlen gehören in eine eigene Tabelle, die geschützt wird.',
  file: 'events',
  fields: [
    ID,
    EVENT_KIND,
    TITLE,
    { name: 'date', type: 'period', titles: { de: 'Datum', en: 'Date' }, column: true },
    { name: 'place', type: 'name', titles: { de: 'Ort', en: 'Place' } },
    { name: 'organiser', type: 'name', header: 'veranstalter', titles: { de: 'Veranstalter', en: 'Organiser' } },
    AREA,
    RECOMMENDATIONS,
    URL_FIELD,
  ],
};
