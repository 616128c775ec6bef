import { code, type RecordKind } from '../record-kind.js';

/** The dated statuses of the recommendations, so that any past day can be shown again. */
export const recommendationStatus: RecordKind = {
  name: 'recommendation-status',
  titles: { de: 'Stand der Empfehlungen', en: 'Status of the recommendations' },
  description: 'Eine Zeile je Änderung: ab diesem Tag gilt dieser Stand. Alte Zeilen bleiben stehen.',
  key: [],
  file: null,
  fields: [
    {
      name: 'recommendation',
      type: 'id',
      titles: { de: 'Empfehlung', en: 'Recommendation' },
      required: true,
      refersTo: 'recommendations',
    },
    { name: 'date', type: 'day', titles: { de: 'Datum', en: 'Date' }, also: ['status_datum'], required: true },
    {
      name: 'status',
      type: 'code',
      titles: { de: 'Status', en: 'Status' },
      also: ['stand'],
      required: true,
      codes: [
        code('planned', 'geplant', 'planned'),
        code('inProgress', 'in Umsetzung', 'in progress', 'in_umsetzung'),
        code('done', 'umgesetzt', 'done'),
        code('continued', 'verstetigt', 'continued'),
        code('postponed', 'zurückgestellt', 'postponed', 'zurueckgestellt'),
        code('dropped', 'verworfen', 'dropped'),
      ],
    },
    {
      name: 'progress',
      type: 'number',
      header: 'fortschritt',
      titles: { de: 'Fortschritt in Prozent', en: 'Progress in per cent' },
      minimum: 0,
      maximum: 100,
    },
    { name: 'note', type: 'texts', titles: { de: 'Anmerkung', en: 'Note' } },
  ],
};
