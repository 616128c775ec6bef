import { code, type RecordKind } from '../record-kind.js';
import { DEPARTMENT, MADE_ID } from './common.js';

/** The checklist of intercultural opening (9.1.3): how far each department is, item by item. */
export const checklist: RecordKind = {
  name: 'checklist',
  titles: { de: 'Checkliste der interkulturellen Öffnung', en: 'Checklist of intercultural opening' },
  description:
    'Eine Zeile je Punkt, Amt und Tag. Wert 0 (nicht begonnen) bis 4 (erreicht); „entfällt“, wo der Punkt ein Amt nicht betrifft.',
  key: ['item', 'department', 'date'],
  file: 'checklist',
  fields: [
    MADE_ID,
    { name: 'item', type: 'id', header: 'punkt', titles: { de: 'Punkt', en: 'Item' }, also: ['item'], required: true },
    { name: 'title', type: 'texts', header: 'frage', titles: { de: 'Frage', en: 'Question' } },
    {
      name: 'dimension',
      type: 'code',
      titles: { de: 'Dimension', en: 'Dimension' },
      required: true,
      codes: [
        code('services', 'Dienstleistungen', 'Services', 'Angebote'),
        code('staff', 'Personal', 'Staff'),
        code('organisation', 'Organisation', 'Organisation'),
      ],
    },
    { ...DEPARTMENT, required: true },
    {
      name: 'value',
      type: 'integer',
      titles: { de: 'Wert', en: 'Value' },
      column: true,
      minimum: 0,
      maximum: 4,
      reasons: { entfällt: 'notApplicable', 'n/a': 'notApplicable', na: 'notApplicable' },
    },
    { name: 'evidence', type: 'name', titles: { de: 'Nachweis', en: 'Evidence' } },
    { name: 'date', type: 'day', titles: { de: 'Datum', en: 'Date' }, required: true },
  ],
};
