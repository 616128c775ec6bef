import type { RecordKind } from '../record-kind.js';
import { MADE_ID } from './common.js';
import { EVENT_KIND } from './events.js';

/** How many events of a kind there shall be in a year (8.1.2, 8.1.3). */
export const eventTargets: RecordKind = {
  name: 'event-targets',
  titles: { de: 'Jahresziele der Veranstaltungen', en: 'Yearly targets of the events' },
  description: 'Eine Zeile je Art und Jahr: wie viele Veranstaltungen dieser Art es in dem Jahr geben soll.',
  key: ['kind', 'year'],
  file: 'event-targets',
  fields: [
    MADE_ID,
    EVENT_KIND,
    { name: 'year', type: 'year', titles: { de: 'Jahr', en: 'Year' }, required: true },
    {
      name: 'target',
      type: 'integer',
      header: 'ziel',
      titles: { de: 'Ziel', en: 'Target' },
      also: ['soll'],
      required: true,
      minimum: 1,
    },
  ],
};
