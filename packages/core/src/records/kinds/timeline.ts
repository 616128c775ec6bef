import { code, type RecordKind } from '../record-kind.js';
import { AREA, ID, RECOMMENDATIONS, TITLE } from './common.js';

/** Events and phases of the process (Zeitstrahl). */
export const timeline: RecordKind = {
  name: 'timeline',
  titles: { de: 'Zeitstrahl', en: 'Timeline' },
  description: 'Eine Zeile je Ereignis oder Phase. Was nicht datiert ist, bleibt ohne Datum.',
  file: 'timeline',
  fields: [
    ID,
    { name: 'lane', type: 'code', titles: { de: 'Strang', en: 'Lane' }, required: true },
    {
      name: 'kind',
      type: 'code',
      titles: { de: 'Art', en: 'Kind' },
      required: true,
      codes: [code('event', 'Ereignis', 'Event'), code('phase', 'Phase', 'Phase')],
    },
    TITLE,
    { name: 'description', type: 'texts', titles: { de: 'Beschreibung', en: 'Description' } },
    { name: 'date', type: 'period', titles: { de: 'Datum', en: 'Date' }, column: true },
    AREA,
    RECOMMENDATIONS,
    { name: 'source', type: 'name', titles: { de: 'Quelle', en: 'Source' } },
  ],
};
